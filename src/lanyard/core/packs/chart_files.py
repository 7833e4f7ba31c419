"""`charts/`: each chart of the shareable data sets as a drawing; `charts.html`: all of them on one page.

On the page each chart has its table and its words beside it, for people who do not see it or cannot measure
it. The page needs no network and no script, can be read on a phone and printed.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from lanyard.core.datasets.disclosure.shareable import Shareable, ShareableDataSet
from lanyard.core.packs.brand import COPPER, INK, QUIET_TEXT, RULE, WHITE
from lanyard.core.packs.changes import change_of, why_not
from lanyard.core.packs.charts import draw
from lanyard.core.packs.charts.svg import element
from lanyard.core.packs.dataset_charts import DrawnChart, drawn_of
from lanyard.core.packs.headlines import leading
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.over_time import NOTHING_EARLIER, OverTime
from lanyard.core.packs.trend_charts import drawn_over_time

TITLE = "Charts of the data sets"

STYLE = f"""
body {{ margin: 0 auto; max-width: 44rem; padding: 1.5rem 1rem; background: {WHITE}; color: {INK};
  font: 1.125rem/1.5 Arial, Helvetica, sans-serif; }}
h1, h2, h3 {{ line-height: 1.2; }}
h2 {{ border-top: 2px solid {COPPER}; margin-top: 3rem; padding-top: 0.75rem; }}
a {{ color: {INK}; }}
a:focus {{ outline: 3px solid {COPPER}; outline-offset: 2px; }}
figure {{ margin: 0; overflow-x: auto; }}
svg {{ height: auto; max-width: 100%; }}
table {{ border-collapse: collapse; width: 100%; }}
caption {{ font-weight: bold; padding: 0.5rem 0; text-align: left; }}
th, td {{ border-bottom: 1px solid {RULE}; padding: 0.3rem 0.75rem 0.3rem 0; text-align: left; }}
th + th, td + td, th + td {{ text-align: right; }}
tbody th {{ font-weight: normal; }}
h1 + p {{ color: {QUIET_TEXT}; }}
@media print {{ section {{ break-inside: avoid; }} }}
"""


def write_charts(outputs: Outputs, shared: Shareable, over_time: OverTime = NOTHING_EARLIER) -> None:
    """Writes every chart, those over time where earlier packs are known, and the page that holds them all."""
    sections: list[str] = []
    for safe in shared.data_sets:
        drawn = (*drawn_over_time(safe, over_time), *drawn_of(safe))
        for one in drawn:
            name = one.name.replace("_", "-")
            _write(outputs, f"charts/{safe.dataset.file_stem}-{name}.svg", draw(one.chart))
        parts = [*_not_compared(safe, over_time), *map(_section, drawn)]
        if parts:
            heading = f"{safe.dataset.id}. {safe.dataset.title}"
            sections.append(element("h2", escape(heading)) + "".join(parts))
    _write(outputs, "charts.html", "".join(_page(sections, shared.note)))


def _not_compared(safe: ShareableDataSet, over_time: OverTime) -> Iterator[str]:
    """A paragraph for each reason why a figure that stands for a data set has no line back to before."""
    changes = (change_of(figure, over_time) for figure in leading(safe))
    yield from (element("p", escape(sentence)) for sentence in why_not(filter(None, changes)))


def _page(sections: list[str], note: str) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{TITLE}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
    yield element("h1", TITLE) + element("p", escape(note))
    yield from sections or [element("p", "No data set that was read can be drawn.")]
    yield "\n</main>\n</body>\n</html>\n"


def _section(one: DrawnChart) -> str:
    title = escape(one.chart.title)
    return element(
        "section",
        element("h3", title)
        + element("figure", draw(one.chart))
        + element("details", element("summary", "The chart in words") + _words(one))
        + _table(one, title),
    )


def _words(one: DrawnChart) -> str:
    return element("p", escape(one.chart.in_words()))


def _table(one: DrawnChart, title: str) -> str:
    head = "".join(element("th", escape(words), scope="col") for words in one.titles)
    rows = (
        element("tr", element("th", escape(group), scope="row") + element("td", escape(value)))
        for group, value in one.rows
    )
    return element(
        "table",
        element("caption", title) + element("thead", element("tr", head)) + element("tbody", "".join(rows)),
    )


def _write(outputs: Outputs, path: str, text: str) -> None:
    def write(place: Path) -> None:
        place.write_text(text, encoding="utf-8", newline="\n")

    outputs.write(path, Audience.SHAREABLE, write)
