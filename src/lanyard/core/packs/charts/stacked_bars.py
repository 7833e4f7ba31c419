"""Horizontal bars made of parts."""

from lanyard.core.packs.brand import INK, WHITE
from lanyard.core.packs.charts.chart import Chart, Gap, Value, known
from lanyard.core.packs.charts.rows import STUB, Frame, hidden_stub, words_after
from lanyard.core.packs.charts.svg import TEXT_SIZE, Attributes, element, fills, text, text_width
from lanyard.core.packs.errors import ChartError

MOST_PARTS_A_BAR = 4

_THICKNESS = 24

_WORDS_ON: tuple[Attributes, ...] = (
    {"fill": WHITE},
    {"fill": WHITE},
    {"fill": INK},
    {"fill": INK, "stroke": WHITE, "stroke_width": 4, "paint_order": "stroke"},
)
"""How a number is written on the first, second, third and fourth part."""


def stacked_bar_chart(chart: Chart) -> str:
    """One bar for each label, made of up to four parts, with the total after it.

    Suppressed parts stand together as one stub at the end, so that its place tells nothing of its size.
    Raises :class:`ChartError` for more than four series.
    """
    if len(chart.series) > MOST_PARTS_A_BAR:
        raise ChartError(
            f"Chart ‘{chart.title}’ has {len(chart.series)} series: four parts of a bar are readable."
        )
    rows = [tuple(series.values[place] for series in chart.series) for place in range(len(chart.labels))]
    totals = [_total(chart, row) for row in rows]
    frame = Frame.of(chart, max(sum(known(row)) for row in rows), totals)
    return frame.draw(_THICKNESS, lambda place, middle: _stack(frame, rows[place], middle - _THICKNESS / 2))


def _stack(frame: Frame, values: tuple[Value, ...], y: float) -> str:
    chart, drawn, x = frame.chart, "", frame.left
    for value, fill, words in zip(values, fills(chart), _WORDS_ON, strict=False):
        if not isinstance(value, Gap) and value > 0:
            length = frame.length_of_one * value
            drawn += _part(x, y, length, fill) + _number_on(chart.unit.show(value), x, y, length, words)
            x += length
    if Gap.HIDDEN in values:
        drawn += hidden_stub(chart, x, y, _THICKNESS)
        x += STUB
    return drawn + words_after(_total(chart, values), x, y, _THICKNESS)


def _part(x: float, y: float, length: float, fill: Attributes) -> str:
    # Half a unit inside, so that outlines of neighbours do not lie on each other.
    return element("rect", x=x + 0.5, y=y + 0.5, width=max(length - 1, 0), height=_THICKNESS - 1, **fill)


def _number_on(number: str, x: float, y: float, length: float, words: Attributes) -> str:
    if text_width(number) + 8 > length:
        return ""
    baseline = y + _THICKNESS / 2 + TEXT_SIZE * 0.35
    return text(number, x + length / 2, baseline, text_anchor="middle", **words)


def _total(chart: Chart, values: tuple[Value, ...]) -> str:
    """What stands after the bar: the sum of what is known, and a word for what is not."""
    missing = [gap.value for gap in Gap if gap in values]
    numbers = known(values)
    return " + ".join([chart.unit.show(sum(numbers)), *missing] if numbers else missing)
