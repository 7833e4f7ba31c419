"""What is done with notes on the method. Each act is one transaction with one event."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import NOTE_METHOD
from lanyard.web.inspections.method.access import check_change
from lanyard.web.inspections.method.acts import CHANGED, NOT_RAISED, NOTED, RAISED
from lanyard.web.inspections.method.errors import MethodRefusedError
from lanyard.web.inspections.models import Inspection, MethodGroup, MethodNote
from lanyard.web.pages.undo import Given, TakingBack


@dataclass(frozen=True)
class NoteDetails:
    """What a group (a value of `MethodGroup`) said of the method, on which day, and who is to hear of it."""

    group: str
    said: str
    day: date
    meeting_id: int | None = None
    for_shared_learning: bool = True
    for_inspectorates: bool = False


@transaction.atomic
def note_method(*, by: Visitor, inspection: int, details: NoteDetails, today: date) -> MethodNote:
    """Keeps what a group said. Raises `NotAllowedError` and `MethodRefusedError`."""
    check_may(by, NOTE_METHOD)
    held = Inspection.objects.get(pk=inspection)
    _check(held, details, today)
    note = held.method_notes.create(noted_by_id=by.person, **vars(details))
    _record(NOTED, note, by, {"inspection": inspection, "group": details.group})
    return note


@transaction.atomic
def change_method_note(
    *, by: Visitor, note: int, version: int, details: NoteDetails, today: date
) -> MethodNote:
    """Changes what was noted.

    Raises `NotAllowedError`, `MethodRefusedError`, and `ChangedMeanwhileError` where somebody was faster.
    """
    held = MethodNote.held_for_change(note, version)
    check_change(by, held)
    _check(held.inspection, details, today)
    columns = vars(details)
    changed = [name for name, value in columns.items() if getattr(held, name) != value]
    for name, value in columns.items():
        setattr(held, name, value)
    held.save()
    _record(CHANGED, held, by, {"changed": changed})
    return held


@transaction.atomic
def raise_method_note(*, by: Visitor, note: int, on: date | None) -> MethodNote:
    """Says on which day something was raised, or with None that it was not. Raises `NotAllowedError`."""
    held = MethodNote.objects.select_for_update(of=("self",)).get(pk=note)
    check_change(by, held)
    held.raised_on = on
    held.version += 1
    held.save()
    _record(RAISED if on else NOT_RAISED, held, by, {"on": on.isoformat() if on else None})
    return held


def undo_of(before: date | None, after: MethodNote) -> Given:
    """What taking that back needs to know: the day before it, and the number of changes since."""
    return {"note": after.pk, "on": before.isoformat() if before else None, "version": after.version}


def _take_back(by: Visitor, given: Given) -> str:
    held = MethodNote.objects.get(pk=int(given["note"] or 0))
    if held.version != given["version"]:
        raise MethodRefusedError("Somebody has changed this since. Nothing has been undone.")
    on = date.fromisoformat(str(given["on"])) if given["on"] else None
    raise_method_note(by=by, note=held.pk, on=on)
    return "It is as it was."


UNDO_RAISING = TakingBack("method.raise", _take_back)


def _check(inspection: Inspection, details: NoteDetails, today: date) -> None:
    if details.group not in MethodGroup.values:
        raise MethodRefusedError("Choose who said it.", "group")
    if details.day > today:
        raise MethodRefusedError(
            f"{date_in_words(details.day)} is still to come. Enter the day on which it was said.", "day"
        )
    meeting = details.meeting_id
    if meeting is not None and not inspection.meetings.filter(pk=meeting).exists():
        raise MethodRefusedError("Choose a meeting of this inspection.", "meeting")


def _record(act: Act, note: MethodNote, by: Visitor, detail: dict[str, object]) -> None:
    record(act, by=by, about=About("method-note", note.pk), detail=detail)
