"""An area's shares beside others', each on a line, with how far chance would carry it from England's."""

from collections.abc import Iterator, Mapping

from lanyard.core.packs.brand import COPPER, INK, WHITE
from lanyard.core.packs.charts.chart import Chart, Value, known
from lanyard.core.packs.charts.rows import MOST_FOR_LABELS
from lanyard.core.packs.charts.scale import ticks
from lanyard.core.packs.charts.svg import (
    LINE_HEIGHT,
    TEXT_SIZE,
    WIDTH,
    document,
    element,
    lines_of_text,
    text,
    text_width,
    wrapped,
)
from lanyard.core.packs.errors import ChartError

HERE, ENGLAND, REGION, NEIGHBOURS = "Here", "England", "Region", "Neighbours"
USUAL_FROM, USUAL_TO = "Chance in 19 of 20 areas, from", "Chance in 19 of 20 areas, to"
FAR_FROM, FAR_TO = "Chance in nearly all areas, from", "Chance in nearly all areas, to"

SERIES = (HERE, ENGLAND, REGION, NEIGHBOURS, USUAL_FROM, USUAL_TO, FAR_FROM, FAR_TO)
"""The series that such a chart has, in this order."""

_LEFT = MOST_FOR_LABELS + 10
_RIGHT = WIDTH - 30
_ROW = 56
_BAND = 24
_SIZE = 6
_KEY_GAP = 22
_USUAL, _FAR, _GRID = "#b5c6c9", "#dde6e7", "#e3e7ea"


def limits_chart(chart: Chart) -> str:
    """A line for each label: marks for the places, within bands of chance. Raises :class:`ChartError`."""
    if tuple(series.name for series in chart.series) != SERIES:
        raise ChartError(f"Chart ‘{chart.title}’ needs the series {', '.join(SERIES)}.")
    top = _key_height()
    scale = ticks(max(_all_known(chart), default=1), chart.unit.smallest_step)
    bottom = top + _ROW * len(chart.labels)
    drawn = "".join(_key(chart)) + "".join(_grid(chart, scale, top, bottom))
    for place, label in enumerate(chart.labels):
        middle = top + _ROW * (place + 0.5)
        lines = wrapped(label, MOST_FOR_LABELS)
        drawn += lines_of_text(lines, MOST_FOR_LABELS, middle, text_anchor="end")
        drawn += "".join(_row({each.name: each.values[place] for each in chart.series}, scale[-1], middle))
    return document(chart, bottom + LINE_HEIGHT + 10, drawn)


def _all_known(chart: Chart) -> list[float]:
    return [value for series in chart.series for value in known(series.values)]


def _x(value: float, largest: float) -> float:
    return _LEFT + (_RIGHT - _LEFT) * value / largest


def _grid(chart: Chart, scale: list[float], top: float, bottom: float) -> Iterator[str]:
    for tick in scale:
        x = _x(tick, scale[-1])
        yield element("path", d=f"M{x:.1f} {top:.1f} V{bottom:.1f}", stroke=_GRID)
        yield text(chart.unit.show(tick), x, bottom + TEXT_SIZE + 4, text_anchor="middle")


def _row(values: Mapping[str, Value], largest: float, middle: float) -> Iterator[str]:
    at = {name: _x(value, largest) for name, value in values.items() if isinstance(value, float)}
    if {FAR_FROM, FAR_TO} <= at.keys():
        yield _band(at[FAR_FROM], at[FAR_TO], middle, _FAR)
    if {USUAL_FROM, USUAL_TO} <= at.keys():
        yield _band(at[USUAL_FROM], at[USUAL_TO], middle, _USUAL)
    for name, mark in _MARKS.items():
        if name in at:
            yield mark(at[name], middle)


def _band(low: float, high: float, middle: float, fill: str) -> str:
    return element("rect", x=low, y=middle - _BAND / 2, width=max(high - low, 1), height=_BAND, fill=fill)


def _england(x: float, y: float) -> str:
    reach = _BAND / 2 + 4
    return element("path", d=f"M{x:.1f} {y - reach:.1f} V{y + reach:.1f}", stroke=INK, stroke_width=2)


def _region(x: float, y: float) -> str:
    square = f"M{x - _SIZE:.1f} {y:.1f} l{_SIZE} -{_SIZE} l{_SIZE} {_SIZE} l-{_SIZE} {_SIZE} Z"
    return element("path", d=square, fill=WHITE, stroke=INK, stroke_width=1.5)


def _neighbours(x: float, y: float) -> str:
    half = _SIZE - 1
    return element(
        "rect", x=x - half, y=y - half, width=half * 2, height=half * 2,
        fill=WHITE, stroke=COPPER, stroke_width=2,
    )  # fmt: skip


def _here(x: float, y: float) -> str:
    return element("circle", cx=x, cy=y, r=_SIZE + 0.5, fill=INK)


_MARKS = {ENGLAND: _england, REGION: _region, NEIGHBOURS: _neighbours, HERE: _here}
"""How each place is marked; the last is drawn over the others."""


def _key_height() -> float:
    return _BAND * 2 + 14


def _key(chart: Chart) -> Iterator[str]:
    """What the marks and bands mean: the places that have a figure in one line, chance in another."""
    x, y = 10.0, _BAND / 2 + 2
    for name in (each.name for each in chart.series if each.name in _MARKS and known(each.values)):
        yield _MARKS[name](x, y)
        yield text(name, x + 14, y + TEXT_SIZE * 0.35)
        x += 14 + text_width(name) + _KEY_GAP
    x, y = 0.0, y + _BAND + 4
    for words, fill in (("Within chance in 19 of 20 areas", _USUAL), ("In nearly all", _FAR)):
        yield element("rect", x=x, y=y - 8, width=20, height=16, fill=fill)
        yield text(words, x + 28, y + TEXT_SIZE * 0.35)
        x += 28 + text_width(words) + _KEY_GAP
