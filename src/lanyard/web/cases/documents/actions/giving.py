"""Documents are given, or it is said why there is none."""

from django.db import transaction
from django.db.models import Max

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import record
from lanyard.web.cases.documents.access import check_give
from lanyard.web.cases.documents.acts import GIVEN, NONE_HELD
from lanyard.web.cases.files.receiving import Covers, keep, receiving
from lanyard.web.cases.models import CaseFile, DocumentAnswer, DocumentWanted, Place
from lanyard.web.cases.reading import about_case
from lanyard.web.data.imports.receiving import Sent
from lanyard.web.pages.refusals import RefusedError


def give_document(*, by: Visitor, wanted: int, file: Sent, covers: Covers) -> DocumentAnswer:
    """Keeps a file as the latest version of a document: whole, or not at all.

    Raises `NotAllowedError`, and `RefusedError` for a file that is not taken or a document no longer wanted.
    """
    asked = _wanted(wanted)
    _check(by, asked)
    case, organisation = asked.request.case, asked.request.organisation_id
    with receiving(case, file) as received, transaction.atomic():
        kept = keep(received, by=by, given_for=organisation, covers=covers)
        answer = _answer(by, _held(by, wanted), file=kept)
        said = {"request": asked.request_id, "document": asked.slot, "version": answer.number}
        detail = {**said, "sha256": kept.sha256, "bytes": kept.size, "kind": kept.kind}
        record(GIVEN, by=by, about=about_case(case, organisation), detail=detail)
    return answer


@transaction.atomic
def say_none_is_held(*, by: Visitor, wanted: int, because: str) -> DocumentAnswer:
    """Answers that the organisation has no such document. Raises `NotAllowedError` and `RefusedError`."""
    asked = _held(by, wanted)
    answer = _answer(by, asked, none_because=because)
    request = asked.request
    record(
        NONE_HELD,
        by=by,
        about=about_case(request.case, request.organisation_id),
        detail={"request": request.pk, "document": asked.slot, "version": answer.number},
        personal={"because": because},
    )
    return answer


def _wanted(pk: int) -> DocumentWanted:
    return DocumentWanted.objects.select_related("request__case").get(pk=pk)


def _held(by: Visitor, pk: int) -> DocumentWanted:
    """The document, locked, so that two who give it at once get numbers one after the other."""
    rows = DocumentWanted.objects.select_for_update(of=("self",)).select_related("request__case")
    held = rows.get(pk=pk)
    _check(by, held)
    return held


def _check(by: Visitor, wanted: DocumentWanted) -> None:
    check_give(by, wanted.request)
    is_over = wanted.withdrawn_at or wanted.request.withdrawn_at
    if is_over or wanted.request.case.place == Place.STOOD_DOWN:
        raise RefusedError("This is no longer asked for. Nothing was kept.")


def _answer(
    by: Visitor, wanted: DocumentWanted, file: CaseFile | None = None, none_because: str = ""
) -> DocumentAnswer:
    last = wanted.answers.aggregate(last=Max("number"))["last"] or 0
    return DocumentAnswer.objects.create(
        wanted=wanted, number=last + 1, file=file, none_because=none_because, sent_by_id=by.person
    )
