"""The frame of a chart of horizontal bars: a row for each label, its bars to the right of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lanyard.core.packs.brand import INK
from lanyard.core.packs.charts.chart import Chart
from lanyard.core.packs.charts.legend import legend
from lanyard.core.packs.charts.svg import (
    LINE_HEIGHT,
    TEXT_SIZE,
    WIDTH,
    document,
    element,
    hidden_fill,
    lines_of_text,
    text,
    text_width,
    wrapped,
)

MOST_FOR_LABELS = 200
"""Width that the column of labels never passes; longer labels run over several lines."""
STUB = 22
"""Length of every hidden bar, whatever it hides."""

LEAST_LARGEST = 1e-9
"""A chart of nothing but 0, or of next to it, has bars of no length."""

_BETWEEN_ROWS = 12
_AFTER_LABEL = 10
_BEFORE_WORDS = 6


@dataclass(frozen=True)
class Frame:
    """Where the bars of a chart begin, and how long they are for their values."""

    chart: Chart
    left: float
    length_of_one: float

    @classmethod
    def of(cls, chart: Chart, largest: float, words_after_bars: Iterable[str]) -> "Frame":
        """The frame in which the bar of ``largest`` takes all the width that the words after bars leave."""
        left = min(max(map(text_width, chart.labels)) + _AFTER_LABEL + 2, MOST_FOR_LABELS)
        right = WIDTH - max(map(text_width, words_after_bars)) - _BEFORE_WORDS
        return cls(chart, left, max(right - STUB - left, STUB) / max(largest, LEAST_LARGEST))

    def draw(self, row_height: float, draw_row: Callable[[int, float], str]) -> str:
        """The chart. ``draw_row`` gets the place of a label and the height of the middle of its row.

        A row is tall enough for its bars and for all lines of its label.
        """
        drawn, top = legend(self.chart)
        y = top
        for place, label in enumerate(self.chart.labels):
            lines = wrapped(label, self.left - _AFTER_LABEL)
            height = max(row_height, len(lines) * LINE_HEIGHT)
            drawn += lines_of_text(lines, self.left - _AFTER_LABEL, y + height / 2, text_anchor="end")
            drawn += draw_row(place, y + height / 2)
            y += height + _BETWEEN_ROWS
        bottom = y - _BETWEEN_ROWS / 2
        base_line = element("path", d=f"M{self.left:.1f} {top:.1f} V{bottom:.1f}", stroke=INK)
        return document(self.chart, bottom, drawn + base_line)


def hidden_stub(chart: Chart, x: float, y: float, thickness: float) -> str:
    """The bar that stands for a suppressed value."""
    return element("rect", x=x, y=y + 0.5, width=STUB, height=thickness - 1, **hidden_fill(chart))


def words_after(words: str, x: float, y: float, thickness: float, **attributes: str | float) -> str:
    """Words to the right of a bar that ends at ``x``."""
    return text(words, x + _BEFORE_WORDS, y + thickness / 2 + TEXT_SIZE * 0.35, **attributes)
