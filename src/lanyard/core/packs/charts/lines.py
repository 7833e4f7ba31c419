"""Lines over time: one or two series, with a gap where a value is hidden or not held."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from lanyard.core.packs.brand import COPPER, INK, QUIET_TEXT, RULE, WHITE
from lanyard.core.packs.charts.chart import Chart, Gap, Series, Unit, Value, known
from lanyard.core.packs.charts.legend import legend
from lanyard.core.packs.charts.scale import ticks
from lanyard.core.packs.charts.svg import (
    LINE_HEIGHT,
    TEXT_SIZE,
    WIDTH,
    Attributes,
    document,
    element,
    hidden_fill,
    text,
    text_width,
)
from lanyard.core.packs.errors import ChartError

MOST_LINES = 2
MOST_VALUES = 6
"""A line of so many points has its value at each; of more, only at its end."""

_LEFT = 84
_RIGHT = WIDTH - 84
_HEIGHT = 150
_STUB = 14
_ABOVE_A_POINT = 10
_ROOM_ABOVE = _ABOVE_A_POINT + TEXT_SIZE
"""For the value of a point at the top of the scale."""

_ABOVE_THE_GRID: Attributes = {
    "text_anchor": "middle",
    "stroke": WHITE,
    "stroke_width": 4,
    "paint_order": "stroke",
}
"""Words with a white rim, so that no line of the grid strikes them through."""

_COLOURS = (INK, COPPER)
_STROKES: tuple[Attributes, ...] = (
    {"stroke": _COLOURS[0], "stroke_width": 2.5},
    {"stroke": _COLOURS[1], "stroke_width": 2.5, "stroke_dasharray": "7 4"},
)


def line_chart(chart: Chart) -> str:
    """Lines from label to label; the last value of each stands beside its end, those of a short lone line
    above its points.

    The second line is dashed with square points, so that the two stay apart without colour. Raises
    :class:`ChartError` for more than two series.
    """
    if len(chart.series) > MOST_LINES:
        raise ChartError(
            f"Chart ‘{chart.title}’ has {len(chart.series)} series: lines are readable with two."
        )
    drawn, legend_height = legend(chart)
    plot = _Plot.of(chart, legend_height + _ROOM_ABOVE)
    drawn += _grid(plot) + _labels(plot) + _hidden_marks(plot)
    drawn += "".join(
        _line(plot, series, stroke) + _points(plot, series, place)
        for place, (series, stroke) in enumerate(zip(chart.series, _STROKES, strict=False))
    )
    return document(chart, plot.bottom + LINE_HEIGHT + 10, drawn + _values_above(plot) + _last_values(plot))


@dataclass(frozen=True)
class _Plot:
    """Where values and labels stand."""

    chart: Chart
    top: float
    scale: tuple[float, ...]

    @classmethod
    def of(cls, chart: Chart, top: float) -> "_Plot":
        largest = max((value for series in chart.series for value in known(series.values)), default=0)
        return cls(chart, top, tuple(ticks(largest, chart.unit.smallest_step)))

    @property
    def bottom(self) -> float:
        return self.top + _HEIGHT

    def x(self, place: int) -> float:
        steps = max(len(self.chart.labels) - 1, 1)
        return _LEFT + 20 + (_RIGHT - _LEFT - 40) * place / steps

    def y(self, value: float) -> float:
        return self.bottom - _HEIGHT * value / self.scale[-1]


def _grid(plot: _Plot) -> str:
    unit = _unit_of_scale(plot.chart.unit, plot.scale)
    return "".join(
        element("path", d=f"M{_LEFT} {plot.y(tick):.1f} H{_RIGHT}", stroke=RULE if tick else INK)
        + text(unit.show(tick), _LEFT - 8, plot.y(tick) + 5, text_anchor="end", fill=QUIET_TEXT)
        for tick in plot.scale
    )


def _unit_of_scale(unit: Unit, scale: tuple[float, ...]) -> Unit:
    """The unit without decimals where the scale needs none."""
    whole = all(math.isclose(tick * unit.times, round(tick * unit.times), abs_tol=1e-9) for tick in scale)
    return replace(unit, decimals=0) if whole else unit


def _labels(plot: _Plot) -> str:
    """As many labels as fit, always with the last."""
    labels = plot.chart.labels
    room = max(int((_RIGHT - _LEFT) / (max(map(text_width, labels)) + 12)), 1)
    every = math.ceil(len(labels) / room)
    return "".join(
        text(label, plot.x(place), plot.bottom + LINE_HEIGHT + 2, text_anchor="middle")
        for place, label in enumerate(labels)
        if (len(labels) - 1 - place) % every == 0
    )


def _runs(values: tuple[Value, ...]) -> Iterator[list[tuple[int, float]]]:
    """Places and values that follow each other without a gap."""
    places = enumerate(values)
    for is_gap, run in groupby(places, key=lambda pair: isinstance(pair[1], Gap)):
        if not is_gap:
            yield [(place, value) for place, value in run if not isinstance(value, Gap)]


def _line(plot: _Plot, series: Series, stroke: Attributes) -> str:
    paths = (
        "M" + " L".join(f"{plot.x(place):.1f} {plot.y(value):.1f}" for place, value in run)
        for run in _runs(series.values)
    )
    return "".join(element("path", d=path, fill="none", stroke_linejoin="round", **stroke) for path in paths)


def _points(plot: _Plot, series: Series, line: int) -> str:
    draw = (_round_point, _square_point)[line]
    return "".join(draw(plot.x(place), plot.y(value)) for run in _runs(series.values) for place, value in run)


def _round_point(x: float, y: float) -> str:
    return element("circle", cx=x, cy=y, r=4, fill=_COLOURS[0])


def _square_point(x: float, y: float) -> str:
    return element("rect", x=x - 4, y=y - 4, width=8, height=8, fill=_COLOURS[1])


def _hidden_marks(plot: _Plot) -> str:
    """A hatched stub on the base line at each hidden value, and the word once for neighbours."""
    hidden = [
        any(series.values[place] is Gap.HIDDEN for series in plot.chart.series) for place in _places(plot)
    ]
    stubs = "".join(
        element(
            "rect",
            x=plot.x(place) - _STUB / 2,
            y=plot.bottom - _STUB,
            width=_STUB,
            height=_STUB,
            **hidden_fill(plot.chart),
        )
        for place in _places(plot)
        if hidden[place]
    )
    return stubs + "".join(_hidden_word(plot, run) for run in _true_runs(hidden))


def _places(plot: _Plot) -> range:
    return range(len(plot.chart.labels))


def _true_runs(flags: list[bool]) -> Iterator[list[int]]:
    for flag, run in groupby(range(len(flags)), key=flags.__getitem__):
        if flag:
            yield list(run)


def _hidden_word(plot: _Plot, run: list[int]) -> str:
    middle = (plot.x(run[0]) + plot.x(run[-1])) / 2
    return text(Gap.HIDDEN.value, middle, plot.bottom - _STUB - 5, text_anchor="middle", fill=QUIET_TEXT)


def _values_above(plot: _Plot) -> str:
    """The values of a short lone line but for the last, above its points."""
    if len(plot.chart.series) > 1 or len(plot.chart.labels) > MOST_VALUES:
        return ""
    shown = [run for runs in _runs(plot.chart.series[0].values[:-1]) for run in runs]
    return "".join(
        text(plot.chart.unit.show(value), plot.x(place), plot.y(value) - _ABOVE_A_POINT, **_ABOVE_THE_GRID)
        for place, value in shown
    )


def _last_values(plot: _Plot) -> str:
    """The last value of each line beside its end, in the colour of the line."""
    lasts = [(series.values[-1], colour) for series, colour in zip(plot.chart.series, _COLOURS, strict=False)]
    ends = [(value, colour) for value, colour in lasts if not isinstance(value, Gap)]
    heights = _apart([plot.y(value) for value, _ in ends])
    x = plot.x(len(plot.chart.labels) - 1) + 10
    return "".join(
        text(plot.chart.unit.show(value), x, y + 5, font_weight="bold", fill=colour)
        for y, (value, colour) in zip(heights, ends, strict=True)
    )


def _apart(heights: list[float]) -> list[float]:
    """The heights, moved where two lines of words would lie on each other."""
    if len(heights) < MOST_LINES or abs(heights[0] - heights[1]) >= LINE_HEIGHT:
        return heights
    middle, upper = sum(heights) / 2, heights.index(min(heights))
    return [middle + (-LINE_HEIGHT if place == upper else LINE_HEIGHT) / 2 for place in range(2)]
