"""The wall sheet is tagged, lies on its side, and holds whatever words there are."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from lanyard.core.packs.pdf.wall_sheet import Paper, WallPart, WallSheet, WallTask, wall_sheet_pdf

LONG = "Check every person-level list against the school census, and write to each school that is missing"
MILLIMETRES = {Paper.A3: (420, 297), Paper.A4: (297, 210)}


def opened(paper: Paper, tasks: int = 3, title: str = LONG) -> pikepdf.Pdf:
    part = WallPart("Late", (WallTask(title, "Monday 23 November by 5pm", "Ada Made-Up", "Blocked"),) * tasks)
    empty = WallPart("Due today", ())
    sheet = WallSheet("Tasks", "Exampleshire", date(2026, 11, 20), "", "Surveys close", (part, empty))
    return pikepdf.open(BytesIO(wall_sheet_pdf(sheet, paper)))


@pytest.mark.parametrize("paper", list(Paper))
def test_it_is_tagged_and_lies_on_its_side(paper: Paper) -> None:
    pdf = opened(paper)
    _, _, width, height = (float(side) * 25.4 / 72 for side in pdf.pages[0].mediabox)
    assert (round(width), round(height)) == MILLIMETRES[paper]
    assert (bool(pdf.Root.MarkInfo.Marked), str(pdf.Root.Lang)) == (True, "en-GB")


def test_many_tasks_go_on_to_further_sheets() -> None:
    assert (len(opened(Paper.A4).pages), len(opened(Paper.A4, tasks=60).pages) > 1) == (1, True)


def test_words_cannot_act_as_markup() -> None:
    assert len(opened(Paper.A3, title="#panic() *bold* = heading $x$").pages) == 1
