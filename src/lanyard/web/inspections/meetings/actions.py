"""What is done with meetings. Each act is one transaction with one event."""

from dataclasses import dataclass
from datetime import date, time

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.meetings.access import check_turn
from lanyard.web.inspections.meetings.acts import (
    ACTION_ADDED,
    ACTION_DONE,
    ACTION_REOPENED,
    PLACED,
    TAKEN_OFF,
    WRITTEN,
)
from lanyard.web.inspections.meetings.errors import MeetingRefusedError
from lanyard.web.inspections.meetings.rules import days_in_words, is_outside
from lanyard.web.inspections.models import Meeting, MeetingAction
from lanyard.web.pages.undo import Given, TakingBack


@dataclass(frozen=True)
class Placing:
    """When and where a meeting is. Without `day` it is still to be placed."""

    day: date | None
    starts: time | None = None
    minutes: int | None = None
    place: str = ""


@transaction.atomic
def place_meeting(
    *, by: Visitor, meeting: int, version: int, placing: Placing, outside_is_fine: bool = False
) -> Meeting:
    """Gives a meeting its day, time, length and place, or takes it off its day.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `MeetingRefusedError` for a time without a day, or
    a day outside those of the rules unless `outside_is_fine`.
    """
    check_may(by, ARRANGE)
    held = Meeting.held_for_change(meeting, version)
    check_day(held, placing, outside_is_fine=outside_is_fine)
    before = _iso(held.day)
    held.day, held.starts = placing.day, placing.starts
    held.minutes, held.place = placing.minutes, placing.place
    held.save()
    act = PLACED if placing.day else TAKEN_OFF
    _record(act, held, by, {"before": before, "after": _iso(held.day)})
    return held


@transaction.atomic
def write_meeting(*, by: Visitor, meeting: int, version: int, agenda: str, notes: str) -> Meeting:
    """Keeps what a meeting is to speak of, and what was said.

    Raises `NotAllowedError`, and `ChangedMeanwhileError` where somebody was faster.
    """
    check_may(by, ARRANGE)
    held = Meeting.held_for_change(meeting, version)
    changed = [name for name, said in (("agenda", agenda), ("notes", notes)) if getattr(held, name) != said]
    held.agenda, held.notes = agenda, notes
    held.save()
    _record(WRITTEN, held, by, {"changed": changed})
    return held


@transaction.atomic
def add_meeting_action(
    *, by: Visitor, meeting: int, text: str, owner: int | None = None, due: date | None = None
) -> MeetingAction:
    """Keeps something that was agreed in a meeting. Raises `NotAllowedError`."""
    check_may(by, ARRANGE)
    held = Meeting.objects.get(pk=meeting)
    action = held.actions.create(text=text, owner_id=owner, due=due)
    _record(ACTION_ADDED, held, by, {"action": action.pk, "owner": owner, "due": _iso(due)})
    return action


@transaction.atomic
def turn_meeting_action(*, by: Visitor, action: int, is_done: bool) -> MeetingAction:
    """Says that an action is done, or is not after all. Raises `NotAllowedError`."""
    held = MeetingAction.objects.select_for_update(of=("self",)).select_related("meeting").get(pk=action)
    check_turn(by, held)
    held.done_at = timezone.now() if is_done else None
    held.save()
    _record(ACTION_DONE if is_done else ACTION_REOPENED, held.meeting, by, {"action": held.pk})
    return held


def _turn_back(by: Visitor, given: Given) -> str:
    held = MeetingAction.objects.get(pk=int(given["action"] or 0))
    if (held.done_at is not None) != bool(given["is_done"]):
        raise MeetingRefusedError("Somebody has changed the action since. Nothing has been undone.")
    turn_meeting_action(by=by, action=held.pk, is_done=not given["is_done"])
    return f"“{held}” is as it was."


UNDO_TURNING = TakingBack("meetings.turn-action", _turn_back)


def check_day(meeting: Meeting, placing: Placing, *, outside_is_fine: bool = False) -> None:
    """Raises `MeetingRefusedError` for a time without a day, or a day outside those of the rules."""
    if placing.day is None and placing.starts is not None:
        raise MeetingRefusedError("Enter the day too, or leave the time empty.", "day")
    if placing.day and is_outside(meeting, placing.day) and not outside_is_fine:
        raise MeetingRefusedError(
            f"The rules have this meeting {days_in_words(meeting)}. Choose another day, or say that this one "
            "is right.",
            "outside_is_fine",
        )


def _record(act: Act, meeting: Meeting, by: Visitor, detail: dict[str, object]) -> None:
    record(act, by=by, about=About("meeting", meeting.pk), detail=detail)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
