"""What is done with something written. Each act is one transaction with one event, which holds no words."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from lanyard.core.documents.section_text import section_text
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.asking.actions import check_wanted, write_to
from lanyard.web.cases.asking.kinds import KINDS, check_give
from lanyard.web.cases.asking.messages import PART_SENT_BACK
from lanyard.web.cases.models import Portrait, WritingState
from lanyard.web.cases.reading import about_case
from lanyard.web.cases.writing.acts import ACCEPTED, ACCEPTING_UNDONE, HANDED_IN, SENT_BACK, WRITTEN
from lanyard.web.cases.writing.rules import CAN_BE_SENT_BACK, OPEN, may_be_written
from lanyard.web.cases.writing.subject import Piece, Subject
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Given, TakingBack


@transaction.atomic
def write(*, by: Visitor, subject: Subject, piece: int, version: int, texts: Mapping[str, str]) -> Piece:
    """Keeps the texts of sections, by their ids; others stay. Raises `NotAllowedError`, `RefusedError`, and
    `ChangedMeanwhileError` where somebody else was faster."""
    held: Piece = subject.kind.model.held_for_change(piece, version)  # type: ignore[assignment]
    check_give(by, subject.kind, held)
    check_wanted(held.case)
    if not may_be_written(WritingState(held.state), by_keeper=by.may(KEEP_CASES)):
        raise RefusedError("This was handed in. It can be changed again once it is sent back.")
    for section, text in _open(held, texts).items():
        setattr(held, held.FIELDS[section], section_text(text))
    held.save()
    _record(WRITTEN, subject, held, by)
    return held


@transaction.atomic
def hand_in(*, by: Visitor, subject: Subject, piece: int) -> Piece:
    """Hands in what is written. Raises `NotAllowedError`, and `RefusedError` where nothing is."""
    held = _held(subject, piece)
    check_give(by, subject.kind, held)
    check_wanted(held.case)
    if WritingState(held.state) not in OPEN:
        raise RefusedError("This is handed in already.")
    if held.is_empty:
        raise RefusedError("Nothing is written yet. Write it first, then hand it in.")
    held.state, held.submitted_at, held.sent_back_because = WritingState.SUBMITTED, timezone.now(), ""
    _save(held)
    _record(HANDED_IN, subject, held, by)
    return held


@transaction.atomic
def send_back(*, by: Visitor, subject: Subject, piece: int, because: str) -> Piece:
    """Sends it back with words; whoever was asked gets a link. Raises `NotAllowedError`, `RefusedError`."""
    check_may(by, KEEP_CASES)
    held = _held(subject, piece)
    check_wanted(held.case)
    if WritingState(held.state) not in CAN_BE_SENT_BACK:
        raise RefusedError("This is being written still. There is nothing to send back.")
    held.state, held.sent_back_because, held.accepted_at = WritingState.RETURNED, because, None
    _save(held)
    if held.contact_email:
        write_to(held, subject.kind, PART_SENT_BACK, by)
    _record(SENT_BACK, subject, held, by)
    return held


@transaction.atomic
def accept(*, by: Visitor, subject: Subject, piece: int) -> Piece:
    """Accepts what was handed in. Raises `NotAllowedError` and `RefusedError`."""
    check_may(by, KEEP_CASES)
    held = _held(subject, piece)
    if held.state != WritingState.SUBMITTED:
        raise RefusedError("Only what was handed in can be accepted.")
    held.state, held.accepted_at = WritingState.ACCEPTED, timezone.now()
    _save(held)
    _record(ACCEPTED, subject, held, by)
    return held


def _open(held: Piece, texts: Mapping[str, str]) -> Mapping[str, str]:
    """The texts that can be written: not the child's own words once the family no longer takes part."""
    if not isinstance(held, Portrait) or held.own_part_closed_at is None:
        return texts
    if texts.get("own-words"):
        raise RefusedError("The family no longer takes part: leave the child’s own words empty.", "own_words")
    return {section: text for section, text in texts.items() if section != "own-words"}


def _undo_accepting(by: Visitor, given: Given) -> str:
    kind = next(each for each in KINDS if each.name == given["kind"])
    with transaction.atomic():
        check_may(by, KEEP_CASES)
        held: Piece = kind.parts.select_for_update(of=("self",)).select_related("case").get(pk=given["piece"])
        if held.version != given["version"] or held.state != WritingState.ACCEPTED:
            raise RefusedError("This has been changed since. Nothing has been undone.")
        held.state, held.accepted_at = WritingState.SUBMITTED, None
        _save(held)
        about = about_case(held.case, held.organisation_id)
        record(ACCEPTING_UNDONE, by=by, about=about, detail={"part": kind.name, "id": held.pk})
    return "It waits for a look again."


UNDO_ACCEPTING = TakingBack("cases.accept-writing", _undo_accepting)


def _held(subject: Subject, piece: int) -> Piece:
    rows = subject.kind.parts.select_for_update(of=("self",)).select_related("case__inspection")
    held: Piece = rows.get(pk=piece)
    return held


def _save(held: Piece) -> None:
    held.version += 1
    held.save()


def _record(act: Act, subject: Subject, held: Piece, by: Visitor) -> None:
    about = about_case(held.case, held.organisation_id)
    record(act, by=by, about=about, detail={"part": subject.name, "id": held.pk, "state": held.state})
