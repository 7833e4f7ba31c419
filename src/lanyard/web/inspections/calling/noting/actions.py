"""What is done with the calls noted in an inspection. Each act is one transaction with one event."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ENTER_CALL
from lanyard.web.inspections.actions.calls import SaidCall
from lanyard.web.inspections.calling.acts import CALL_ADDED, CALL_BACK, CALL_CHANGED, CALL_REMOVED
from lanyard.web.inspections.models import CallMade, Inspection
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Given, TakingBack

_PERSONAL = ("caller_name", "phone", "email")


@transaction.atomic
def add_call(*, by: Visitor, inspection: int, said: SaidCall) -> CallMade:
    """Notes a call that came after the entry of the first ones.

    Raises `NotAllowedError`, and `RefusedError` for one that cannot have been, or is noted already.
    """
    check_may(by, ENTER_CALL)
    held = Inspection.objects.select_for_update().get(pk=inspection)
    call = CallMade(inspection=held, **vars(said))
    _check(call)
    call.save()
    _record(CALL_ADDED, call, by)
    return call


@transaction.atomic
def change_call(*, by: Visitor, call: int, version: int, said: SaidCall) -> CallMade:
    """Changes who rang whom, when, or how they are reached.

    Raises as `add_call` does, and `ChangedMeanwhileError` where somebody was faster.
    """
    check_may(by, ENTER_CALL)
    held = CallMade.held_for_change(call, version)
    for name, value in vars(said).items():
        setattr(held, name, value)
    _check(held)
    held.save()
    _record(CALL_CHANGED, held, by)
    return held


@transaction.atomic
def remove_call(*, by: Visitor, call: int) -> Given:
    """Removes a call, and gives what undoing that needs to know. Raises `NotAllowedError`.

    Who rang then stands in the event's personal detail alone: undoing has it from there.
    """
    check_may(by, ENTER_CALL)
    held = CallMade.objects.select_for_update().get(pk=call)
    event = _record(CALL_REMOVED, held, by)
    given: Given = {"event": event.number, "inspection": held.inspection_id, **_facts(held)}
    held.delete()
    return given


def _put_back(by: Visitor, given: Given) -> str:
    with transaction.atomic():
        check_may(by, ENTER_CALL)
        call = _as_it_was(given)
        _check(call)
        call.save()
        _record(CALL_BACK, call, by)
    return "The call is noted again."


UNDO_REMOVAL = TakingBack("inspections.remove-call", _put_back)


def _as_it_was(given: Given) -> CallMade:
    kept = PersonalDetail.objects.filter(event=int(given["event"] or 0)).first()
    if kept is None:
        raise RefusedError("What was known of this call has been erased. Add it again.")
    return CallMade(
        inspection_id=int(given["inspection"] or 0),
        caller=str(given["caller"]),
        called=str(given["called"]),
        at=datetime.fromisoformat(str(given["at"])),
        **{name: str(kept.content[name]) for name in _PERSONAL},
    )


def _check(call: CallMade) -> None:
    """Refuses a call from before the first, one still to come, and one that is noted already."""
    first, now = call.inspection.notified, timezone.now()
    if timezone.localdate(call.at) < first:
        raise RefusedError(
            f"The first call came on {date_in_words(first)}. Enter that day, or a later one.", "day"
        )
    if call.at > now:
        raise RefusedError(f"{_moment(call.at)} is still to come. Enter when the call came.", "time")
    same = CallMade.objects.filter(
        inspection=call.inspection_id, caller=call.caller, called=call.called, at=call.at
    )
    if same.exclude(pk=call.pk).exists():
        raise RefusedError("This call is noted already: the same people at the same time.", "time")


def _moment(at: datetime) -> str:
    local = timezone.localtime(at)
    return f"{date_in_words(local.date())} at {time_in_words(local.time())}"


def _facts(call: CallMade) -> dict[str, str]:
    """What is known of a call that says nothing of a person."""
    return {"caller": call.caller, "called": call.called, "at": call.at.isoformat()}


def _record(act: Act, call: CallMade, by: Visitor) -> Event:
    return record(
        act,
        by=by,
        about=About("inspection", call.inspection_id),
        detail={"call": call.pk, **_facts(call)},
        personal={name: getattr(call, name) for name in _PERSONAL},
    )
