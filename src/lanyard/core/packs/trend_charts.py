"""Charts of figures over time: one for each figure that stands for a data set, with its table."""

from collections.abc import Iterator, Sequence

from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.packs.charts import Chart, ChartForm, Gap, Series
from lanyard.core.packs.dataset_charts import UNITS, DrawnChart
from lanyard.core.packs.dataset_words import value_in_words
from lanyard.core.packs.headlines import HeadlineFigure, leading
from lanyard.core.packs.over_time import OverTime, Told
from lanyard.core.words.dates_in_words import date_in_words, short_date


def drawn_over_time(safe: ShareableDataSet, over_time: OverTime) -> Iterator[DrawnChart]:
    """The figures that stand for a data set, each over the periods that can be compared with the last.

    Not drawn are those with fewer than two values there.
    """
    for figure in leading(safe):
        told = _comparable(over_time.up_to(figure.row))
        if sum(one.value is not None for one in told) > 1:
            yield _drawn(figure, told)


def _comparable(told: Sequence[Told]) -> Sequence[Told]:
    """The periods since the last in which the figure was made otherwise than before."""
    breaks = [place for place, one in enumerate(told) if one.differs]
    return told[max(breaks, default=0) :]


def _drawn(figure: HeadlineFigure, told: Sequence[Told]) -> DrawnChart:
    unit = figure.measure.unit
    chart = Chart(
        f"{figure.title}, over time",
        tuple(short_date(one.day) for one in told),
        (Series(figure.title, tuple(map(_value, told))),),
        UNITS[unit],
        ChartForm.LINES,
    )
    rows = ((date_in_words(one.day), value_in_words(unit, one.value, hidden=one.is_hidden)) for one in told)
    return DrawnChart(f"over-time-{figure.measure.name}", chart, ("Day", figure.title), tuple(rows))


def _value(told: Told) -> float | Gap:
    if told.is_hidden:
        return Gap.HIDDEN
    return Gap.NOT_HELD if told.value is None else told.value
