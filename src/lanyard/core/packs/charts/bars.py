"""Horizontal bars, each with its label before it and its value after it."""

from lanyard.core.packs.brand import QUIET_TEXT
from lanyard.core.packs.charts.chart import Chart, Gap, Value, known
from lanyard.core.packs.charts.rows import STUB, Frame, hidden_stub, words_after
from lanyard.core.packs.charts.svg import Attributes, element, fills
from lanyard.core.packs.errors import ChartError

MOST_BARS_A_LABEL = 2

_BETWEEN_BARS = 2


def bar_chart(chart: Chart) -> str:
    """Bars from zero, one for each label, or two for two series. Raises :class:`ChartError` for more."""
    count = len(chart.series)
    if count > MOST_BARS_A_LABEL:
        raise ChartError(f"Chart ‘{chart.title}’ has {count} series: bars are readable with two at most.")
    thickness = 22 if count == 1 else 17
    row_height = (thickness + _BETWEEN_BARS) * count
    values = [value for series in chart.series for value in series.values]
    frame = Frame.of(chart, max(known(values), default=0), map(chart.unit.show, values))

    def bars_of(place: int, middle: float) -> str:
        tops = [middle - row_height / 2 + row_height / count * row + 1 for row in range(count)]
        return "".join(
            _bar(frame, series.values[place], fill, top, thickness)
            for series, fill, top in zip(chart.series, fills(chart), tops, strict=False)
        )

    return frame.draw(row_height, bars_of)


def _bar(frame: Frame, value: Value, fill: Attributes, y: float, thickness: float) -> str:
    if value is Gap.HIDDEN:
        stub = hidden_stub(frame.chart, frame.left, y, thickness)
        return stub + words_after(value.value, frame.left + STUB, y, thickness, fill=QUIET_TEXT)
    if isinstance(value, Gap):
        return words_after(value.value, frame.left, y, thickness, fill=QUIET_TEXT)
    length = frame.length_of_one * value
    bar = element("rect", x=frame.left, y=y, width=length, height=thickness, **fill)
    return bar + words_after(frame.chart.unit.show(value), frame.left + length, y, thickness)
