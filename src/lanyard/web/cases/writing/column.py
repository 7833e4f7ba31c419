"""How portraits and summaries stand: on the case board, and on a case's front sheet."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from lanyard.core.words.phrases import lower_first
from lanyard.web.cases.board.columns import BoardColumn, Chase, Progress, Standing
from lanyard.web.cases.front_sheet.parts import SheetLine, SheetPart
from lanyard.web.cases.models import Case, Portrait, SummarySection, WritingState
from lanyard.web.cases.portrait.sections import PEN_PORTRAIT
from lanyard.web.cases.summary.sections import SECTIONS, SUMMARY
from lanyard.web.cases.writing.rules import OPEN
from lanyard.web.cases.writing.subject import Piece, Subject, Way

_NOT_BEGUN = Standing(Progress.OPEN, "Not begun")


def _portraits(cases: Sequence[Case], _at: datetime) -> Mapping[int, Standing]:
    found = Portrait.objects.filter(case__in=cases).select_related("organisation")
    told = {each.case_id: _of_portrait(each) for each in found}
    return {case.pk: told.get(case.pk, _NOT_BEGUN) for case in cases}


def _of_portrait(portrait: Portrait) -> Standing:
    state = WritingState(portrait.state)
    progress = Progress.DONE if state is WritingState.ACCEPTED else Progress.OPEN
    return Standing(progress, state.label, _chase(PEN_PORTRAIT, portrait))


def _summaries(cases: Sequence[Case], _at: datetime) -> Mapping[int, Standing]:
    sections: defaultdict[int, list[SummarySection]] = defaultdict(list)
    for each in SummarySection.objects.filter(case__in=cases).select_related("organisation"):
        sections[each.case_id].append(each)
    return {case.pk: _of_summary(sections[case.pk]) for case in cases}


def _of_summary(sections: Sequence[SummarySection]) -> Standing:
    if not sections:
        return _NOT_BEGUN
    accepted = sum(each.state == WritingState.ACCEPTED for each in sections)
    progress = Progress.DONE if accepted == len(sections) else Progress.OPEN
    chase = tuple(each for section in sections for each in _chase(SUMMARY, section))
    return Standing(progress, f"{accepted} of {len(SECTIONS)} sections accepted", chase)


def _chase(subject: Subject, piece: Piece) -> tuple[Chase, ...]:
    """Whoever was asked, while it is not handed in."""
    if WritingState(piece.state) not in OPEN or not piece.of_whom:
        return ()
    return (Chase(piece.of_whom, lower_first(subject.title_of(piece)), Way(subject, piece.pk).to("see")),)


def _lines(case: Case, at: datetime) -> Sequence[SheetLine]:
    return [
        SheetLine("Pen portrait", _portraits([case], at)[case.pk].words),
        SheetLine("Multi-agency summary", _summaries([case], at)[case.pk].words),
    ]


COLUMNS = (
    BoardColumn("portrait", "Portrait", "cases:portrait", _portraits),
    BoardColumn("summary", "Summary", "cases:summary", _summaries),
)
SHEET_PARTS = (SheetPart("written", "Written about the child", _lines),)
