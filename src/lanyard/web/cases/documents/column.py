"""The documents' column of the case board, and their part of the front sheet."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.urls import reverse

from lanyard.web.cases.board.columns import BoardColumn, Chase, Progress, Standing
from lanyard.web.cases.documents import rules
from lanyard.web.cases.documents.presenters import file_in_words
from lanyard.web.cases.documents.queries import Filed, filed_of
from lanyard.web.cases.front_sheet.parts import SheetLine, SheetPart
from lanyard.web.cases.models import Case

_OWED = frozenset({rules.Standing.ASKED, rules.Standing.SENT_BACK})


def standings(cases: Sequence[Case], _now: datetime) -> Mapping[int, Standing]:
    """How the file of each child stands, and who owes what. Three queries, however many children."""
    return {case: _standing(filed) for case, filed in filed_of(cases).items()}


def sheet_lines(case: Case, _now: datetime) -> Sequence[SheetLine]:
    """Each document of a child's file, and how far it is."""
    return [SheetLine(each.slot.title, each.standing.words) for each in filed_of([case])[case.pk]]


def _standing(filed: Sequence[Filed]) -> Standing:
    if not filed:
        return Standing(Progress.NOT_WANTED, "Nothing is wanted")
    is_done = all(each.standing is rules.Standing.ACCEPTED for each in filed)
    chase = tuple(
        Chase(
            str(asked.wanted.request.organisation),
            each.slot.title,
            reverse("cases:document-request", args=[asked.wanted.request_id]),
        )
        for each in filed
        for asked in each.asked
        if asked.standing in _OWED
    )
    return Standing(Progress.DONE if is_done else Progress.OPEN, file_in_words(filed), chase)


COLUMN = BoardColumn("documents", "Documents", "cases:documents", standings)
SHEET_PART = SheetPart("documents", "Documents", sheet_lines)
