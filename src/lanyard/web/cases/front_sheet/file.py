"""The front sheet of a case as a PDF."""

from datetime import datetime

from django.utils import timezone

from lanyard.core.packs.pdf.front_sheet import FrontSheetPage, SheetSection, front_sheet_pdf
from lanyard.core.words.dates_in_words import time_in_words
from lanyard.web.cases.front_sheet.parts import SheetLine
from lanyard.web.cases.front_sheet.sheet import FrontSheet, front_sheet
from lanyard.web.cases.models import Case
from lanyard.web.inspections.board.queries import area_name


def front_sheet_file(case: Case, now: datetime, *, made_at: str | None = None) -> bytes:
    """The sheet on one side of A4, as it stands at a moment, which the foot names unless told otherwise."""
    said = f"Made at {time_in_words(timezone.localtime(now).time())}" if made_at is None else made_at
    return front_sheet_pdf(_page(front_sheet(case, now), case, now, said))


def _page(sheet: FrontSheet, case: Case, now: datetime, made_at: str) -> FrontSheetPage:
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
        as_at=timezone.localdate(now),
        made_at=made_at,
        sections=tuple(
            SheetSection(title, tuple((line.about, line.words) for line in lines))
            for title, lines in sections
        ),
        gaps=sheet.gaps,
    )
