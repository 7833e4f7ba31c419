"""The figures of a pack beside those of earlier packs: each over time, and `trend.csv`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cached_property

import polars as pl

from lanyard.core.datasets.declare import Measure
from lanyard.core.datasets.disclosure.policy import HIDDEN
from lanyard.core.datasets.disclosure.released import KEY_COLUMNS
from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.datasets.trend import TREND_SCHEMA, over_time, tables_of
from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.dataset_words import Row, measures_of
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn

COLUMNS = (
    SheetColumn("data_set", CellKind.WHOLE, 8),
    SheetColumn("measure", CellKind.TEXT, 28),
    SheetColumn("title", CellKind.PROSE, 44),
    *(SheetColumn(name, CellKind.TEXT, 14) for name in KEY_COLUMNS[1:]),
    SheetColumn("day", CellKind.DATE, 12, "The last day that the returns behind the figure are about"),
    SheetColumn("period", CellKind.TEXT, 24, "All days that they are about"),
    SheetColumn("numerator", CellKind.COUNT, 12),
    SheetColumn("denominator", CellKind.COUNT, 12),
    SheetColumn("value", CellKind.DECIMAL, 12),
    SheetColumn("mark", CellKind.TEXT, 8),
    SheetColumn("basis", CellKind.TEXT, 24, "A digest of the figure's definition, and the returns behind it"),
    SheetColumn("differs", CellKind.TEXT, 12, "What keeps it from being compared with the figure before it"),
)


@dataclass(frozen=True)
class Told:
    """A figure as a pack showed it for a period; `day` is the last day of that, the rest as in
    `TREND_SCHEMA`."""

    day: date
    period: str
    value: float | None
    mark: str | None
    basis: str | None
    differs: str | None

    @property
    def is_hidden(self) -> bool:
        """Whether it is hidden to protect people."""
        return self.mark == HIDDEN


_TOLD = tuple(field.name for field in fields(Told))


@dataclass(frozen=True)
class OverTime:
    """Shareable figures of this pack and of earlier ones, with the columns of `TREND_SCHEMA`."""

    rows: pl.DataFrame

    def up_to(self, row: Row) -> Sequence[Told]:
        """A figure of this pack in every period up to its own, the oldest first.

        Nothing where no earlier pack was given or the returns cannot give the figure.
        """
        told = self._told(tuple(row[name] for name in KEY_COLUMNS))
        periods = [one.period for one in told]
        return told[: periods.index(str(row["period"])) + 1] if row["period"] in periods else ()

    def whole_area(self, measure: str) -> Sequence[Told]:
        """A measure for the whole area in every period, the oldest first."""
        return self._told((measure, *[None] * (len(KEY_COLUMNS) - 1)))

    def _told(self, figure: tuple[object, ...]) -> Sequence[Told]:
        return self._by_figure.get(figure, ())

    @cached_property
    def _by_figure(self) -> Mapping[tuple[object, ...], Sequence[Told]]:
        found: dict[tuple[object, ...], list[Told]] = {}
        for row in self.rows.select(*KEY_COLUMNS, *_TOLD).iter_rows():
            found.setdefault(row[: len(KEY_COLUMNS)], []).append(Told(*row[len(KEY_COLUMNS) :]))
        return found


NOTHING_EARLIER = OverTime(pl.DataFrame(schema=TREND_SCHEMA))


def write_trend(outputs: Outputs, shared: Shareable, earlier: Sequence[pl.DataFrame]) -> OverTime:
    """Writes `trend.csv` from the tables of earlier packs, the oldest first, and of this one, and gives what
    it holds; without earlier packs nothing is written."""
    if not earlier:
        return NOTHING_EARLIER
    rows = over_time([*earlier, *tables_of(shared)])
    sheet = Sheet("Trend", COLUMNS, _titled(rows, shared))
    outputs.write("trend.csv", Audience.SHAREABLE, lambda path: write_csv(sheet, path))
    return OverTime(rows)


def _titled(rows: pl.DataFrame, shared: Shareable) -> pl.DataFrame:
    """The rows with the number of the data set and the words for the measure, in order of the data sets.

    A measure that only earlier packs had has neither, and comes last.
    """
    told = {name: (number, measure.title) for number, name, measure in _each_measure(shared)}
    named = pl.DataFrame(
        [(name, *words) for name, words in told.items()],
        schema={"measure": pl.String(), "data_set": pl.Int64(), "title": pl.String()},
        orient="row",
    )
    joined = rows.join(named, on="measure", how="left", maintain_order="left")
    in_order = joined.sort("data_set", nulls_last=True, maintain_order=True)
    return in_order.select(column.title for column in COLUMNS)


def _each_measure(shared: Shareable) -> Iterator[tuple[int, str, Measure]]:
    """Every measure with its data set; one that several data sets have ends with the first of them."""
    for safe in reversed(shared.data_sets):
        for name, measure in measures_of(safe.dataset).items():
            yield safe.dataset.id, name, measure
