"""Charts as SVG made here: real words, a title and a description, no scripts.

The same drawing goes into a web page and into the PDF report. A table with the numbers stands beside each.
"""

from collections.abc import Callable

from lanyard.core.packs.charts.bars import bar_chart
from lanyard.core.packs.charts.chart import (
    DAYS,
    NUMBER,
    POINTS,
    RATE,
    SHARE,
    WEEKS,
    Chart,
    ChartForm,
    Gap,
    Series,
    Unit,
    Value,
)
from lanyard.core.packs.charts.limits import limits_chart
from lanyard.core.packs.charts.lines import line_chart
from lanyard.core.packs.charts.stacked_bars import stacked_bar_chart

__all__ = [
    "DAYS",
    "NUMBER",
    "POINTS",
    "RATE",
    "SHARE",
    "WEEKS",
    "Chart",
    "ChartForm",
    "Gap",
    "Series",
    "Unit",
    "Value",
    "bar_chart",
    "draw",
    "limits_chart",
    "line_chart",
    "stacked_bar_chart",
]

_DRAWN_BY: dict[ChartForm, Callable[[Chart], str]] = {
    ChartForm.BARS: bar_chart,
    ChartForm.STACKED_BARS: stacked_bar_chart,
    ChartForm.LINES: line_chart,
    ChartForm.LIMITS: limits_chart,
}


def draw(chart: Chart) -> str:
    """The chart as an SVG document, in the form it asks for. Raises :class:`ChartError`."""
    return _DRAWN_BY[chart.form](chart)
