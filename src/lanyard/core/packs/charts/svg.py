"""The few SVG elements that the charts are made of."""

from hashlib import sha256
from html import escape
from textwrap import wrap

from lanyard.core.packs.brand import COPPER, INK, PALE, WHITE
from lanyard.core.packs.charts.chart import Chart

WIDTH = 640
TEXT_SIZE = 14
LINE_HEIGHT = 17

CHARACTER_WIDTH = 7.9
"""Roughly, at the text size; enough to wrap labels and to keep words from running into each other."""

FONTS = "Arial, Helvetica, 'Libertinus Serif', sans-serif"
"""What screens have; the PDF writer has none of the first and takes its own."""

Attributes = dict[str, str | float]

HATCH = "hatch"
DOTS = "dots"


def element(name: str, content: str = "", /, **attributes: str | float) -> str:
    """An SVG element. Underscores in names of attributes stand for dashes; numbers keep one decimal."""
    written = "".join(f' {key.replace("_", "-")}="{_value(value)}"' for key, value in attributes.items())
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def text(words: str, x: float, y: float, /, **attributes: str | float) -> str:
    """Words on the baseline ``y``, from ``x`` rightwards unless ``text_anchor`` says otherwise."""
    return element("text", escape(words, quote=False), x=x, y=y, **attributes)


def lines_of_text(lines: list[str], x: float, middle: float, **attributes: str | float) -> str:
    """Lines of words, one under the other, centred on the height ``middle``."""
    first = middle - LINE_HEIGHT * (len(lines) - 1) / 2 + TEXT_SIZE * 0.35
    return "".join(
        text(line, x, first + LINE_HEIGHT * place, **attributes) for place, line in enumerate(lines)
    )


def wrapped(words: str, width: float) -> list[str]:
    """The words on as many lines as they need at that width."""
    return wrap(words, max(int(width / CHARACTER_WIDTH), 1), break_long_words=True) or [""]


def text_width(words: str) -> float:
    """Roughly how wide the words are."""
    return len(words) * CHARACTER_WIDTH


def mark_of(chart: Chart) -> str:
    """A short name made of what the chart shows, so that two charts on one page keep their parts apart."""
    return "chart-" + sha256(repr(chart).encode()).hexdigest()[:10]


def fills(chart: Chart) -> tuple[Attributes, ...]:
    """How the first, second, third and fourth series are filled: apart in colour and in a grey print."""
    return (
        {"fill": INK},
        {"fill": COPPER},
        {"fill": PALE, "stroke": INK},
        {"fill": f"url(#{mark_of(chart)}-{DOTS})", "stroke": INK},
    )


def hidden_fill(chart: Chart) -> Attributes:
    """How the stub of a suppressed value is filled."""
    return {"fill": f"url(#{mark_of(chart)}-{HATCH})", "stroke": INK}


def document(chart: Chart, height: float, body: str) -> str:
    """The whole drawing, with its title and all its values in words for people who do not see it."""
    mark = mark_of(chart)
    return element(
        "svg",
        element("title", escape(chart.title, quote=False), id=f"{mark}-title")
        + element("desc", escape(chart.in_words(), quote=False), id=f"{mark}-desc")
        + element("defs", _patterns(mark))
        + body,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH} {_value(height)}",
        width=WIDTH,
        height=height,
        role="img",
        aria_labelledby=f"{mark}-title {mark}-desc",
        font_family=FONTS,
        font_size=TEXT_SIZE,
        fill=INK,
    )


def _patterns(mark: str) -> str:
    ground = element("rect", width=6, height=6, fill=WHITE)
    stroke = element("path", d="M-1 7 L7 -1 M-1 1 L1 -1 M5 7 L7 5", stroke=INK, stroke_width=1.2)
    dot = element("circle", cx=3, cy=3, r=1, fill=INK)
    size: Attributes = {"width": 6, "height": 6, "patternUnits": "userSpaceOnUse"}
    return element("pattern", ground + stroke, id=f"{mark}-{HATCH}", **size) + element(
        "pattern", ground + dot, id=f"{mark}-{DOTS}", **size
    )


def _value(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")
