"""How far the meetings of each child are, for the case board and the front sheet."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from lanyard.web.cases.board.columns import BoardColumn, Chase, Progress, Standing
from lanyard.web.cases.deadlines import MEETINGS
from lanyard.web.cases.front_sheet.parts import SheetLine, SheetPart
from lanyard.web.cases.meetings.queries import meetings_of
from lanyard.web.cases.meetings.rules import lacking
from lanyard.web.cases.models import Case, CaseMeeting
from lanyard.web.cases.models.meetings import Coming

LANO = "Nominated officer (LANO)"


def _standings(cases: Sequence[Case], _now: datetime) -> Mapping[int, Standing]:
    found = meetings_of([case.pk for case in cases])
    return {case.pk: _standing(found.get(case.pk, [])) for case in cases}


def _standing(meetings: Sequence[CaseMeeting]) -> Standing:
    kept = [meeting for meeting in meetings if meeting.is_open]
    if not kept:
        return Standing(Progress.NOT_WANTED, "No meeting is wanted")
    missing = {meeting: lacking(meeting, list(meeting.attendees.all())) for meeting in kept}
    ready = sum(not lacks for lacks in missing.values())
    if ready == len(kept):
        return Standing(Progress.DONE, "Ready to be placed")
    chase = tuple(
        Chase(LANO, f"{meeting}: {', '.join(lacks)}") for meeting, lacks in missing.items() if lacks
    )
    return Standing(Progress.OPEN, f"{ready} of {len(kept)} ready", chase)


def _lines(case: Case, _now: datetime) -> list[SheetLine]:
    meetings = meetings_of([case.pk]).get(case.pk, [])
    return [SheetLine(str(meeting), ". ".join(_said(meeting))) for meeting in meetings]


def _said(meeting: CaseMeeting) -> Iterator[str]:
    if not meeting.is_open:
        yield "Closed: the family does not take part"
        return
    coming = [each for each in meeting.attendees.all() if each.coming in {Coming.YES, Coming.DROPS_IN}]
    yield f"Coming: {', '.join(map(str, coming))}" if coming else "Nobody has said yet that they come"
    if meeting.inspector:
        yield f"Inspector: {meeting.inspector}"
    how = [meeting.get_manner_display(), meeting.get_platform_display(), meeting.place]
    if any(how):
        yield ", ".join(each for each in how if each)
    for words, needed in (("Interpreter", meeting.interpreter), ("Access needs", meeting.access_needs)):
        if needed:
            yield f"{words}: {needed}"


COLUMNS = (BoardColumn("meetings", "Meetings", "cases:meetings", _standings, due_by=MEETINGS),)
SHEET_PARTS = (SheetPart("meetings", "Meetings", _lines),)
