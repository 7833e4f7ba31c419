"""The leaders' page is one page, tagged as the report is, whatever it holds."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.headlines import HEADLINES
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.pdf.report import Readiness
from lanyard.core.packs.pdf.summary import (
    MOST_HEADLINES,
    MOST_TO_LOOK_AT,
    Counted,
    Summary,
    write_summary_pdf,
)
from lanyard.core.packs.sheets import CellKind

FRESHNESS = ("Current", "Old", "Age not known", "Not held")
LONG = "Plans issued in 20 weeks, exceptions left out, with a title of the greatest length"


NUMBERS = tuple(ReportColumn(name, CellKind.COUNT) for name in ("Here", "England"))
FIGURES = ReportTable("Figures", (ReportColumn("Figure"), *NUMBERS), ((LONG, "46.4%", "50.3%"),) * 3)


def a_summary(headlines: ReportTable = FIGURES, sentences: int = 2, words: str = LONG) -> Summary:
    return Summary(
        "SEND data in one page",
        "Exampleshire",
        date(2026, 1, 31),
        "Figures from SEN2 count at census day, 15 January 2026, and over the calendar year before it",
        tuple(Counted(status.value, status, 10) for status in Readiness),
        tuple(
            Counted(word, Readiness.PARTIAL, 8) for word in ("Current", "Old", "Age not known", "Not held")
        ),
        headlines,
        (f"{words} is far from England's, further than chance alone would bring it. " * 2,) * sentences,
    )


def figures(rows: int, words: str = LONG) -> ReportTable:
    return replace(FIGURES, rows=((words, "46.4%", "50.3%"),) * rows)


def compared(rows: int) -> ReportTable:
    """Figures beside those of an earlier pack, each with the longest words there are."""
    titles = {measure.name: measure.title for one in DATA_SETS for measure in one.measures}
    longest = max((one.words or titles[one.measure] for one in HEADLINES), key=len)
    row = (longest, "13.4 weeks", "50.3%", "not comparable: defined differently")
    return ReportTable("Figures", (*FIGURES.columns, ReportColumn("Since the earlier pack")), (row,) * rows)


def opened(summary: Summary, folder: Path) -> pikepdf.Pdf:
    write_summary_pdf(summary, folder / "summary.pdf")
    return pikepdf.open(folder / "summary.pdf")


@pytest.mark.parametrize(("headlines", "sentences"), [(0, 0), (3, 2), (MOST_HEADLINES, MOST_TO_LOOK_AT)])
def test_it_is_one_page(tmp_path: Path, headlines: int, sentences: int) -> None:
    assert len(opened(a_summary(figures(headlines), sentences), tmp_path).pages) == 1


def test_it_is_one_page_beside_an_earlier_pack(tmp_path: Path) -> None:
    since = "The figures before are about 31 December 2024 to 16 January 2025. Small changes may be chance."
    full = replace(a_summary(compared(MOST_HEADLINES), MOST_TO_LOOK_AT), since=since)
    assert len(opened(full, tmp_path).pages) == 1


@pytest.mark.parametrize(("headlines", "sentences"), [(MOST_HEADLINES + 1, 0), (0, MOST_TO_LOOK_AT + 1)])
def test_more_than_fits_is_refused(headlines: int, sentences: int) -> None:
    with pytest.raises(ReportError, match="18 figures and 7 sentences at most"):
        a_summary(figures(headlines), sentences)


def test_it_claims_to_be_for_all_readers(tmp_path: Path) -> None:
    pdf = opened(a_summary(), tmp_path)
    assert str(pdf.Root.Lang) == "en-GB"
    with pdf.open_metadata() as metadata:
        assert (metadata["pdfuaid:part"], metadata["dc:title"]) == ("1", "SEND data in one page")


def test_words_never_act_as_mark_up(tmp_path: Path) -> None:
    words = "#panic() $x$ *b* = heading"
    summary = replace(a_summary(figures(3, words), words=words), since=words)
    assert len(opened(summary, tmp_path).pages) == 1


def test_the_same_summary_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        write_summary_pdf(a_summary(), tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
