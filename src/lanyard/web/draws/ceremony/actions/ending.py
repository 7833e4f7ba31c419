"""A public value is entered; or a ceremony ends without a draw, on record."""

from django.db import transaction
from django.utils import timezone

from lanyard.core.draws.errors import SeedRefused
from lanyard.core.draws.seeds import plain
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.draws.access import DRAW, HOLD_DRAWS
from lanyard.web.draws.ceremony.actions.calling import send_link
from lanyard.web.draws.ceremony.actions.drawing import begin_draw
from lanyard.web.draws.ceremony.acts import BEACON_SAID, CEREMONY_ENDED
from lanyard.web.draws.messages import DRAW_BEGINS_ANEW
from lanyard.web.draws.models import Ceremony, CeremonyState, EndedBecause
from lanyard.web.pages.refusals import RefusedError


@transaction.atomic
def say_beacon(*, by: Visitor, ceremony: int, version: int, value: str) -> Ceremony:
    """Enters the public value that was named, once its day has come. The draw is made then.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` before its day or its turn.
    """
    check_may(by, HOLD_DRAWS)
    held = Ceremony.held_for_change(ceremony, version)
    if held.state != CeremonyState.BEACON or held.beacon_day is None:
        raise RefusedError("The public value is entered once everybody has said their words.")
    if timezone.localdate() < held.beacon_day:
        raise RefusedError(f"It is not known before {date_in_words(held.beacon_day)}.", "value")
    try:
        held.beacon, held.beacon_at = plain(value), timezone.now()
    except SeedRefused as refused:
        raise RefusedError(str(refused), "value") from refused
    begin_draw(held, by)
    detail = {"ceremony": held.number, "value": held.beacon}
    record(BEACON_SAID, by=by, about=About(DRAW, held.draw_id), detail=detail)
    return held


@transaction.atomic
def end_ceremony(*, by: Visitor, ceremony: int, version: int, because: EndedBecause) -> Ceremony:
    """Ends a ceremony in which not all will speak, so that another can begin with other parties.

    Everybody sees that it was ended, when and why, and which words had been said: those are never used again.
    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` once all words are said, as the
    result is fixed then.
    """
    check_may(by, HOLD_DRAWS)
    held = Ceremony.held_for_change(ceremony, version)
    if not can_be_ended(held):
        raise RefusedError(
            "All words are said, so the result is fixed, and nobody may end this ceremony any more."
        )
    held.state, held.ended_at, held.ended_because = CeremonyState.ENDED, timezone.now(), because
    held.save()
    parties = list(held.parties.all())
    for party in parties if held.called_at else ():
        send_link(by, party, DRAW_BEGINS_ANEW)
    detail = {
        "ceremony": held.number,
        "because": because.value,
        "silent": [party.called for party in parties if not party.revealed_at],
    }
    record(CEREMONY_ENDED, by=by, about=About(DRAW, held.draw_id), detail=detail)
    return held


def can_be_ended(ceremony: Ceremony) -> bool:
    """Whether a ceremony may end without a draw: not once its result is fixed and can be worked out."""
    if ceremony.state == CeremonyState.BEACON:
        return ceremony.beacon_day is not None and timezone.localdate() < ceremony.beacon_day
    was_refused = ceremony.state == CeremonyState.DRAWING and bool(ceremony.refusal)
    return was_refused or ceremony.state in _UNDECIDED


_UNDECIDED = (CeremonyState.GATHERING, CeremonyState.COMMITTING, CeremonyState.REVEALING)
