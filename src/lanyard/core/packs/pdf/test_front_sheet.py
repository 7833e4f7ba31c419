"""The front sheet is tagged, and one side of A4 however much there is to say."""

from datetime import date
from io import BytesIO

import pikepdf

from lanyard.core.packs.pdf.front_sheet import FrontSheetPage, SheetSection, front_sheet_pdf

LONG = "Ada was referred to speech and language therapy in spring and has been seen every week since. " * 4


def opened(lines: int, words: str = "All is there") -> pikepdf.Pdf:
    sections = tuple(
        SheetSection(title, (("About this", words),) * lines)
        for title in ("Who", "Taking part", "What matters", "Meetings", "Where everything stands")
    )
    sheet = FrontSheetPage(
        title="Child 3: Ada Made-Up",
        inspection="Area SEND inspection",
        area="Exampleshire",
        place="Chosen",
        as_at=date(2026, 11, 20),
        made_at="Made at 9am",
        sections=sections,
        gaps=(words,) * lines * 2,
    )
    return pikepdf.open(BytesIO(front_sheet_pdf(sheet)))


def test_it_is_tagged_and_says_whose_it_is() -> None:
    pdf = opened(2)
    assert (bool(pdf.Root.MarkInfo.Marked), str(pdf.Root.Lang)) == (True, "en-GB")
    assert str(pdf.docinfo["/Title"]) == "Child 3: Ada Made-Up"


def test_it_stays_on_one_side_of_paper() -> None:
    assert [len(opened(lines).pages) for lines in (0, 1, 7)] == [1, 1, 1]


def test_long_words_are_cut_and_words_cannot_act_as_markup() -> None:
    assert len(opened(3, LONG).pages) == 1
    assert len(opened(1, "#panic() *bold* = heading $x$").pages) == 1
