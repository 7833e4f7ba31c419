"""The leaders' page as data: counts with a mark and a word, a table of figures, and a few sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lanyard.core.packs.cell_text import cleaned
from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.output_files import open_output
from lanyard.core.packs.pdf.parts import ReportTable, table_data
from lanyard.core.packs.pdf.report import Readiness
from lanyard.core.packs.pdf.typesetting import Data, set_pdf
from lanyard.core.words.dates_in_words import date_in_words

MOST_HEADLINES, MOST_TO_LOOK_AT = 18, 7
"""What fits one page beside the rest."""


@dataclass(frozen=True)
class Counted:
    """How many of something are in a state: the words for the state, and the mark that stands before them."""

    words: str
    mark: Readiness
    count: int


@dataclass(frozen=True)
class Summary:
    """One page for leaders. `answers` counts data sets, `sources` returns, each by state; `headlines` are the
    figures they are asked about, `look_at` sentences on what wants their eye first. `since` says with what
    figures of before they are compared, if with any.

    Raises :class:`ReportError` when it holds more than a page can.
    """

    title: str
    area: str
    as_at: date
    counted_at: str
    answers: tuple[Counted, ...]
    sources: tuple[Counted, ...]
    headlines: ReportTable
    look_at: tuple[str, ...] = ()
    since: str = ""

    def __post_init__(self) -> None:
        if len(self.headlines.rows) > MOST_HEADLINES or len(self.look_at) > MOST_TO_LOOK_AT:
            raise ReportError(
                f"The leaders' page holds {MOST_HEADLINES} figures and {MOST_TO_LOOK_AT} sentences at most: "
                "leave out the least important."
            )


def write_summary_pdf(summary: Summary, path: Path) -> None:
    """Writes the page. Raises :class:`ReportError` and :class:`OutputError` as `write_pdf` does."""
    pdf = set_pdf("summary.typ", _page(summary), summary.as_at)
    with open_output(path) as file:
        file.write(pdf)


def _page(summary: Summary) -> Mapping[str, Data]:
    return {
        "title": cleaned(summary.title),
        "area": cleaned(summary.area),
        "as_at": date_in_words(summary.as_at),
        "counted_at": cleaned(summary.counted_at),
        "answers": [_counted(one) for one in summary.answers],
        "sources": [_counted(one) for one in summary.sources],
        "headlines": table_data(summary.headlines),
        "since": cleaned(summary.since),
        "look_at": [cleaned(sentence) for sentence in summary.look_at],
    }


def _counted(one: Counted) -> Data:
    return {"status": {"key": one.mark.name, "words": cleaned(one.words)}, "count": one.count}
