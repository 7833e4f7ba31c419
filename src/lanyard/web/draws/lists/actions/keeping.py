"""What becomes of a frozen list: it is shown to whoever checks, or set aside."""

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.draws.access import DRAW, HOLD_DRAWS
from lanyard.web.draws.lists.acts import RETIRED, SHOWN
from lanyard.web.draws.models import CeremonyState, Draw, DrawState
from lanyard.web.pages.refusals import RefusedError


@transaction.atomic
def show_list(*, by: Visitor, draw: int, version: int) -> Draw:
    """Lets whoever checks have the verifier's list, although it shows that there are few of a kind.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` where they have it already.
    """
    check_may(by, HOLD_DRAWS)
    held = Draw.held_for_change(draw, version)
    if not held.fingerprint or held.shown_at:
        raise RefusedError("There is no verifier’s list that waits to be shown.")
    held.shown_at = timezone.now()
    held.save()
    detail = {"small_classes": dict(held.record.small_classes)}
    record(SHOWN, by=by, about=About(DRAW, held.pk), detail=detail)
    return held


@transaction.atomic
def retire_list(*, by: Visitor, draw: int, version: int, because: str) -> Draw:
    """Sets a list aside that has not been drawn from. It is kept, and can never be drawn from any more.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` where it was drawn
    or is about to be.
    """
    check_may(by, HOLD_DRAWS)
    held = Draw.held_for_change(draw, version)
    if held.state != DrawState.FROZEN:
        raise RefusedError(f"{held} is {held.get_state_display().lower()}, so its list cannot be set aside.")
    if held.ceremonies.going_on().exclude(state=CeremonyState.GATHERING).exists():
        raise RefusedError("A ceremony for this list goes on. End it first: then everybody sees why.")
    held.state, held.retired_at, held.retired_because = DrawState.RETIRED, timezone.now(), because
    held.save()
    record(RETIRED, by=by, about=About(DRAW, held.pk), detail={"because": because})
    return held
