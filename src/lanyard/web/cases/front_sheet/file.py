"""The front sheet of a case as a PDF."""

from datetime import datetime

from lanyard.core.packs.pdf.front_sheet import FrontSheetPage, SheetSection, front_sheet_pdf
from lanyard.core.words.dates_in_words import time_in_words
from lanyard.web.cases.front_sheet.parts import SheetLine
from lanyard.web.cases.front_sheet.sheet import FrontSheet, front_sheet
from lanyard.web.cases.models import Case
from lanyard.web.inspections.board.queries import area_name


def front_sheet_file(case: Case, now: datetime) -> bytes:
    """The sheet on one side of A4, as it stands at a moment."""
    return front_sheet_pdf(_page(front_sheet(case, now), case, now))


def _page(sheet: FrontSheet, case: Case, now: datetime) -> FrontSheetPage:
    where = [SheetLine(each.title, each.words) for each in sheet.where]
    sections = [
        ("Who", sheet.who),
        *((part.title, part.lines) for part in sheet.parts),
        ("Where everything stands", where),
    ]
    return FrontSheetPage(
        title=f"{sheet.number}: {sheet.name}",
        inspection=str(case.inspection),
        area=area_name(),
        place=sheet.place,
        as_at=now.date(),
        made_at=f"Made at {time_in_words(now.time())}",
        sections=tuple(
            SheetSection(title, tuple((line.about, line.words) for line in lines))
            for title, lines in sections
        ),
        gaps=sheet.gaps,
    )
