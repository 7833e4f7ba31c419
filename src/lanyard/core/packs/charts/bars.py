"""Horizontal bars, each with its label before it and its value after it."""

from collections.abc import Callable

from lanyard.core.packs.brand import INK, QUIET_TEXT
from lanyard.core.packs.charts.chart import Chart, Gap, Value, known
from lanyard.core.packs.charts.legend import legend
from lanyard.core.packs.charts.svg import (
    LINE_HEIGHT,
    TEXT_SIZE,
    WIDTH,
    Attributes,
    document,
    element,
    fills,
    hidden_fill,
    lines_of_text,
    text,
    wrapped,
)
from lanyard.core.packs.errors import ChartError

MOST_BARS_A_LABEL = 2

LABELS = 200
"""Width of the column of labels."""
VALUES = 90
"""Width kept free for the value after the longest bar."""
LONGEST = WIDTH - LABELS - VALUES
STUB = 22
"""Length of every hidden bar, whatever it hides."""

_BETWEEN_BARS = 2
_BETWEEN_LABELS = 12


def bar_chart(chart: Chart) -> str:
    """Bars from zero, one for each label, or two for two series. Raises :class:`ChartError` for more."""
    count = len(chart.series)
    if count > MOST_BARS_A_LABEL:
        raise ChartError(f"Chart ‘{chart.title}’ has {count} series: bars are readable with two at most.")
    thickness = 22 if count == 1 else 17
    largest = max([value for series in chart.series for value in known(series.values)], default=0) or 1

    def bars_of(place: int, middle: float) -> str:
        top = middle - (thickness + _BETWEEN_BARS) * count / 2 + _BETWEEN_BARS / 2
        return "".join(
            _bar(
                chart, series.values[place], fill, top + (thickness + _BETWEEN_BARS) * row, thickness, largest
            )
            for row, (series, fill) in enumerate(zip(chart.series, fills(chart), strict=False))
        )

    return chart_of_rows(chart, (thickness + _BETWEEN_BARS) * count, bars_of)


def chart_of_rows(chart: Chart, row_height: float, draw_row: Callable[[int, float], str]) -> str:
    """The drawing of one row a label, tall enough for its bars and for the lines of its label.

    ``draw_row`` gets the place of a label and the height of the middle of its row.
    """
    drawn, top = legend(chart)
    y = top
    for place, label in enumerate(chart.labels):
        lines = wrapped(label, LABELS - 10)
        height = max(row_height, len(lines) * LINE_HEIGHT)
        drawn += lines_of_text(lines, LABELS - 10, y + height / 2, text_anchor="end")
        drawn += draw_row(place, y + height / 2)
        y += height + _BETWEEN_LABELS
    bottom = y - _BETWEEN_LABELS / 2
    return document(
        chart, bottom, drawn + element("path", d=f"M{LABELS} {top:.1f} V{bottom:.1f}", stroke=INK)
    )


def hidden_stub(chart: Chart, x: float, y: float, thickness: float) -> str:
    """The bar that stands for a suppressed value."""
    return element("rect", x=x, y=y + 0.5, width=STUB, height=thickness - 1, **hidden_fill(chart))


def words_after(words: str, x: float, y: float, thickness: float, **attributes: str | float) -> str:
    """Words to the right of a bar that ends at ``x``."""
    return text(words, x + 6, y + thickness / 2 + TEXT_SIZE * 0.35, **attributes)


def _bar(chart: Chart, value: Value, fill: Attributes, y: float, thickness: float, largest: float) -> str:
    if value is Gap.HIDDEN:
        stub = hidden_stub(chart, LABELS, y, thickness)
        return stub + words_after(value.value, LABELS + STUB, y, thickness, fill=QUIET_TEXT)
    if isinstance(value, Gap):
        return words_after(value.value, LABELS, y, thickness, fill=QUIET_TEXT)
    length = LONGEST * value / largest
    bar = element("rect", x=LABELS, y=y, width=length, height=thickness, **fill)
    return bar + words_after(chart.unit.show(value), LABELS + length, y, thickness)
