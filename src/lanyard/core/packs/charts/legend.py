"""The line above a chart that says which fill is which series."""

from lanyard.core.packs.charts.chart import Chart
from lanyard.core.packs.charts.svg import (
    LINE_HEIGHT,
    TEXT_SIZE,
    WIDTH,
    Attributes,
    element,
    fills,
    hidden_fill,
    text,
    text_width,
)

_SWATCH = 14
_GAP = 24
_ROW = LINE_HEIGHT + 8

Entry = tuple[str, Attributes]


def legend(chart: Chart) -> tuple[str, float]:
    """The drawing of the legend and its height; nothing for a lone series without suppressed values."""
    entries = _entries(chart)
    if not entries:
        return "", 0
    drawn, x, y = "", 0.0, 0.0
    for name, fill in entries:
        width = _SWATCH + 6 + text_width(name)
        if x and x + width > WIDTH:
            x, y = 0.0, y + _ROW
        drawn += element("rect", x=x + 0.5, y=y + 2.5, width=_SWATCH - 1, height=_SWATCH - 1, **fill)
        drawn += text(name, x + _SWATCH + 6, y + TEXT_SIZE)
        x += width + _GAP
    return drawn, y + _ROW + 6


def _entries(chart: Chart) -> list[Entry]:
    names = [series.name for series in chart.series] if len(chart.series) > 1 else []
    entries = list(zip(names, fills(chart), strict=False))
    if chart.hides_values:
        entries.append(("Hidden to protect small numbers", hidden_fill(chart)))
    return entries
