"""Ceremonies in ready words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.access import HOLD_DRAWS
from lanyard.web.draws.ceremony.access import can_speak
from lanyard.web.draws.ceremony.actions.ending import can_be_ended
from lanyard.web.draws.ceremony.rules import listed_in_words
from lanyard.web.draws.models import Ceremony, CeremonyState, EndedBecause, Party, Way
from lanyard.web.pages.links import Link


@dataclass(frozen=True)
class PartyShown:
    """A party in the table of a ceremony. `speaks` is shown to whoever holds the draw."""

    name: str
    state: str
    colour: str
    commitment: str
    words: str
    way: str
    speaks: str
    remove: str
    send_again: str


@dataclass(frozen=True)
class CeremonyShown:
    """A ceremony as pages place it: `waits` says what is to happen next, and by whom."""

    title: str
    state: str
    waits: str
    parties: tuple[PartyShown, ...]
    beacon: tuple[dict[str, str], ...]
    refusal: str
    ended: str


def ceremony_shown(ceremony: Ceremony, parties: Sequence[Party], visitor: Visitor) -> CeremonyShown:
    """A ceremony as a visitor sees it."""
    return CeremonyShown(
        title=f"Ceremony {ceremony.number}",
        state=ceremony.get_state_display(),
        waits=waits_in_words(ceremony, parties),
        parties=tuple(_party(party, ceremony, visitor) for party in parties),
        beacon=tuple(_beacon(ceremony)),
        refusal=ceremony.refusal,
        ended=_ended(ceremony, parties),
    )


def waits_in_words(ceremony: Ceremony, parties: Sequence[Party]) -> str:
    """What is to happen next, and by whom."""
    state = CeremonyState(ceremony.state)
    if state is CeremonyState.COMMITTING:
        silent = [party.called for party in parties if not party.commitment]
        return f"Waiting for the commitment of {listed_in_words(silent)}. Nobody says any words before that."
    if state is CeremonyState.REVEALING:
        silent = [party.called for party in parties if not party.revealed_at]
        return f"Everybody has committed. Waiting for the words of {listed_in_words(silent)}."
    if state is CeremonyState.BEACON and ceremony.beacon_day:
        return f"All words are said. Waiting for the public value of {date_in_words(ceremony.beacon_day)}."
    return _WAITS.get(state, "")


_WAITS = {
    CeremonyState.GATHERING: "Parties are being named. There must be three, each of another organisation.",
    CeremonyState.DRAWING: "All words are said, and the draw is being made.",
    CeremonyState.DRAWN: "All words were said, and the draw has been made.",
}


def moment_in_words(at: datetime) -> str:
    """A moment: "22 November 2026 at 5pm"."""
    local = timezone.localtime(at)
    return f"{date_in_words(local.date())} at {time_in_words(local.time())}"


def own_parties(parties: Iterable[Party], visitor: Visitor) -> list[Party]:
    """The parties for which somebody speaks."""
    return [party for party in parties if can_speak(visitor, party)]


@dataclass(frozen=True)
class Holding:
    """What whoever holds the draw can do in a ceremony now; each is empty where it cannot be done."""

    add: str = ""
    beacon: str = ""
    call: str = ""
    say_beacon: str = ""
    end: str = ""
    again: str = ""


def holding(draw: int, ceremony: Ceremony | None, visitor: Visitor) -> Holding:
    """What a visitor can do to further the ceremony of a draw whose list is frozen."""
    if not visitor.may(HOLD_DRAWS):
        return Holding()
    state = ceremony.state if ceremony else CeremonyState.GATHERING
    gathers = state == CeremonyState.GATHERING
    return Holding(
        add=_at("add-party", draw) if gathers else "",
        beacon=_at("name-beacon", draw) if gathers and ceremony else "",
        call=_at("call", draw) if gathers and ceremony else "",
        say_beacon=_at("say-beacon", draw) if state == CeremonyState.BEACON else "",
        end=_at("end-ceremony", draw) if ceremony and can_be_ended(ceremony) else "",
        again=_at("draw-again", draw) if _is_stopped(ceremony) else "",
    )


def _is_stopped(ceremony: Ceremony | None) -> bool:
    return ceremony is not None and ceremony.state == CeremonyState.DRAWING and not ceremony.refusal


def _at(route: str, draw: int) -> str:
    return reverse(f"draws:{route}", args=[draw])


def _party(party: Party, ceremony: Ceremony, visitor: Visitor) -> PartyShown:
    state, colour = _state(party, ceremony)
    holds = visitor.may(HOLD_DRAWS)
    gathers = ceremony.state == CeremonyState.GATHERING
    asked = ceremony.state in {CeremonyState.COMMITTING, CeremonyState.REVEALING}
    return PartyShown(
        name=party.called,
        state=state,
        colour=colour,
        commitment=party.commitment,
        words=party.words,
        way=Way(party.way).label if party.way else "",
        speaks=f"{party.contact_name} ({party.contact_email})" if holds and party.contact_name else "",
        remove=reverse("draws:remove-party", args=[party.pk]) if holds and gathers else "",
        send_again=reverse("draws:send-again", args=[party.pk]) if holds and asked else "",
    )


def _state(party: Party, ceremony: Ceremony) -> tuple[str, str]:
    if party.revealed_at:
        return f"Said its words on {moment_in_words(party.revealed_at)}", "green"
    if party.committed_at:
        return f"Committed on {moment_in_words(party.committed_at)}", "blue"
    if ceremony.called_at:
        return "Has not committed yet", "grey"
    return "Named", "grey"


def _beacon(ceremony: Ceremony) -> Iterable[dict[str, str]]:
    if ceremony.beacon_named and ceremony.beacon_day:
        yield {"key": "Public value", "value": ceremony.beacon_named}
        yield {"key": "Known on", "value": date_in_words(ceremony.beacon_day)}
        if ceremony.beacon:
            yield {"key": "It was", "value": ceremony.beacon}


def _ended(ceremony: Ceremony, parties: Sequence[Party]) -> str:
    if ceremony.state != CeremonyState.ENDED or ceremony.ended_at is None:
        return ""
    why = EndedBecause(ceremony.ended_because).label
    silent = [party.called for party in parties if not party.revealed_at]
    told = f" Words were missing of {listed_in_words(silent)}." if silent and ceremony.called_at else ""
    return f"Ended on {moment_in_words(ceremony.ended_at)}. {why}.{told}"


def party_link(party: Party) -> Link:
    """Where somebody signed in gives the words of a party."""
    return Link(f"Speak for {party.called}", reverse("draws:party", args=[party.pk]))
