"""Charts of the shareable data sets: one for each cut with few enough groups, with its table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import polars as pl

from lanyard.core.datasets.declare import Cut, Measure, Unit
from lanyard.core.datasets.disclosure.policy import HIDDEN
from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.packs.charts import DAYS, NUMBER, POINTS, RATE, SHARE, WEEKS, Chart, Gap, Series
from lanyard.core.packs.dataset_words import Row, cut_once, figure_in_words
from lanyard.core.words.phrases import lower_first

UNITS = {
    Unit.COUNT: NUMBER,
    Unit.SHARE: SHARE,
    Unit.RATE: RATE,
    Unit.DAYS: DAYS,
    Unit.WEEKS: WEEKS,
    Unit.POINTS: POINTS,
}
MOST_BARS = 14
"""A chart with more is taller than half a page; its table is in the report anyway."""


def charts_of(safe: ShareableDataSet) -> tuple[Chart, ...]:
    """One chart for each cut with few enough groups, of the first measure so cut; hidden bars say so."""
    return tuple(drawn.chart for drawn in drawn_of(safe))


@dataclass(frozen=True)
class DrawnChart:
    """A chart of a data set: the end of its file's name, its drawing as data, and its table, row by row."""

    name: str
    chart: Chart
    titles: tuple[str, str]
    rows: tuple[tuple[str, str], ...]

    @property
    def is_readable(self) -> bool:
        """Whether it has enough bars to compare, and few enough for half a page."""
        return 2 <= len(self.rows) <= MOST_BARS


def drawn_of(safe: ShareableDataSet) -> Iterator[DrawnChart]:
    """The charts of a data set by its cuts, with what stands beside each."""
    drawn: set[str] = set()
    for measure in safe.dataset.measures:
        for view in measure.cuts:
            if len(view) > 1 or view[0].name in drawn:
                continue
            one = drawn_as(measure, view[0], safe.figures)
            if one and one.is_readable:
                drawn.add(view[0].name)
                yield one


def drawn_as(measure: Measure, cut: Cut, figures: pl.DataFrame) -> DrawnChart | None:
    """A measure by a cut: its chart, however many groups it has, and its table; None without a figure."""
    rows = cut_once(figures, cut.name).filter(pl.col("measure") == measure.name).to_dicts()
    if not rows:
        return None
    table = tuple((cut.title_of(str(row["group_1"])), figure_in_words(measure, row)) for row in rows)
    return DrawnChart(f"by-{cut.name}", _chart(measure, cut, rows), (cut.title, measure.title), table)


def _chart(measure: Measure, cut: Cut, rows: Sequence[Row]) -> Chart:
    values = tuple(_bar(row) for row in rows)
    labels = tuple(cut.title_of(str(row["group_1"])) for row in rows)
    title = f"{measure.title}, by {lower_first(cut.title)}"
    return Chart(title, labels, (Series(measure.title, values),), UNITS[measure.unit])


def _bar(row: Row) -> float | Gap:
    if row["mark"] == HIDDEN:
        return Gap.HIDDEN
    value = row["value"]
    return value if isinstance(value, float) else Gap.NOT_HELD
