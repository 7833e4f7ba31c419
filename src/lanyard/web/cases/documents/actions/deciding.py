"""What came is accepted, or sent back with a reason."""

from datetime import datetime

from django.db import transaction

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.documents import rules
from lanyard.web.cases.documents.acts import ACCEPTED, SENT_BACK
from lanyard.web.cases.documents.messages import DOCUMENT_SENT_BACK
from lanyard.web.cases.documents.writing import write_to_contact
from lanyard.web.cases.models import AnswerState, DocumentAnswer
from lanyard.web.cases.reading import about_case
from lanyard.web.pages.refusals import RefusedError


@transaction.atomic
def accept_document(*, by: Visitor, answer: int, at: datetime) -> DocumentAnswer:
    """Takes what came into the child's file. Raises `NotAllowedError`, `RefusedError` for older versions."""
    check_may(by, KEEP_CASES)
    held = _latest(answer)
    if not rules.can_accept(held.state):
        raise RefusedError("This version has been accepted already.")
    held.sent_back_because = ""
    _decide(held, AnswerState.ACCEPTED, by, at)
    _record(ACCEPTED, held, by)
    return held


@transaction.atomic
def send_back_document(*, by: Visitor, answer: int, because: str, at: datetime) -> DocumentAnswer:
    """Sends what came back with a reason, and its contact a link. Raises as `accept_document` does."""
    check_may(by, KEEP_CASES)
    held = _latest(answer)
    if not rules.can_send_back(held.state):
        raise RefusedError("This version has been sent back already.")
    held.sent_back_because = because
    _decide(held, AnswerState.SENT_BACK, by, at)
    write_to_contact(DOCUMENT_SENT_BACK, held.wanted.request, by=by, at=at)
    _record(SENT_BACK, held, by, because)
    return held


def _latest(pk: int) -> DocumentAnswer:
    rows = DocumentAnswer.objects.select_for_update(of=("self",))
    held = rows.select_related("wanted__request__case").get(pk=pk)
    if held.wanted.answers.filter(number__gt=held.number).exists():
        raise RefusedError("A later version has come. Look at that one.")
    return held


def _decide(answer: DocumentAnswer, state: AnswerState, by: Visitor, at: datetime) -> None:
    answer.state, answer.decided_at, answer.decided_by_id = state, at, by.person
    answer.save()


def _record(act: Act, answer: DocumentAnswer, by: Visitor, because: str = "") -> None:
    wanted = answer.wanted
    record(
        act,
        by=by,
        about=about_case(wanted.request.case, wanted.request.organisation_id),
        detail={"request": wanted.request_id, "document": wanted.slot, "version": answer.number},
        personal={"because": because} if because else None,
    )
