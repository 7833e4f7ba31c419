"""What earlier releases told: the shareable figures of earlier packs, read back from their files.

A figure of the same measure and group about the same *period* (the days that its returns are about) is the
same figure. What was hidden then stays hidden; what was shown then is known. So it is where periods have a
day in common: a census more, and the figure tells of the children of that census by what it grew. Figures of
other periods tell nothing of it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

from lanyard.core.datasets.disclosure.policy import HIDDEN
from lanyard.core.datasets.errors import NotARelease

Key = tuple[str | int | float | None, ...]
"""A measure and its groups: the first five columns of figures."""

KEY_COLUMNS = ("measure", "cut_1", "group_1", "cut_2", "group_2")

_TYPES: Mapping[str, pl.DataType] = {
    **dict.fromkeys(KEY_COLUMNS, pl.String()),
    "numerator": pl.Int64(),
    "denominator": pl.Int64(),
    "value": pl.Float64(),
    "mark": pl.String(),
    "period": pl.String(),
    "basis": pl.String(),
}

_REQUIRED = {*KEY_COLUMNS, "numerator", "denominator", "value", "mark"}
"""The columns by which a file of shareable figures is known."""

_WHERE = ("datasets/shareable", "shareable", ".")
"""Where in a folder that is given the files may lie."""


@dataclass(frozen=True)
class Told:
    """A figure as an earlier release showed it; a number that is None was hidden, or is none of its own."""

    numerator: int | None
    denominator: int | None
    value: float | None
    is_hidden: bool
    period: str | None


@dataclass(frozen=True)
class Released:
    """Every figure of earlier releases, by measure and groups."""

    figures: Mapping[Key, Sequence[Told]] = field(default_factory=dict)

    def told(self, key: Key, period: str) -> Sequence[Told]:
        """How earlier releases showed a figure of a period, or of one that has a day of it; those that do not
        say theirs may be of any."""
        return [told for told in self.figures.get(key, ()) if _is_of(told.period, period)]


def _is_of(told: str | None, period: str) -> bool:
    return told in {period, None} or not set(str(told).split()).isdisjoint(period.split())


NOTHING_RELEASED = Released()


def read_releases(folders: Sequence[Path]) -> Sequence[pl.DataFrame]:
    """The tables of figures of earlier packs, in the order in which those are given; raises `NotARelease`."""
    return [table for folder in folders for table in _tables(folder)]


def released(tables: Iterable[pl.DataFrame]) -> Released:
    """The figures of tables with the columns of shareable figures; `period` may be lacking."""
    found: dict[Key, list[Told]] = defaultdict(list)
    for table in tables:
        for *key, numerator, denominator, value, mark, period, _ in _typed(table).iter_rows():
            told = Told(numerator, denominator, value, mark == HIDDEN, period)
            found[tuple(key)].append(told)
    return Released(dict(found))


def _tables(folder: Path) -> Sequence[pl.DataFrame]:
    for where in _WHERE:
        tables = [_read(path) for path in sorted((folder / where).glob("*.csv"))]
        figures = [_typed(table) for table in tables if _REQUIRED <= set(table.columns)]
        if figures:
            return figures
    raise NotARelease(folder)


def _typed(table: pl.DataFrame) -> pl.DataFrame:
    """The figures of a table, with the columns of all."""
    given = {name: pl.lit(None, dtype) for name, dtype in _TYPES.items() if name not in table.columns}
    typed = table.with_columns(**given).select(pl.col(name).cast(of) for name, of in _TYPES.items())
    return typed.filter(pl.col("measure").is_not_null())


def _read(path: Path) -> pl.DataFrame:
    return pl.read_csv(path, infer_schema=False)
