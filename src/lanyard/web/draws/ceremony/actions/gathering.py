"""Parties are named, and a public value, before anybody commits."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.draws.access import DRAW, HOLD_DRAWS
from lanyard.web.draws.ceremony.acts import BEACON_NAMED, PARTY_ADDED, PARTY_REMOVED
from lanyard.web.draws.ceremony.rules import check_gathering
from lanyard.web.draws.models import Ceremony, Draw, DrawState, Party
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.models import Organisation, Person


@dataclass(frozen=True)
class PartyNamed:
    """An organisation that is to give words, and who speaks for it."""

    organisation: Organisation
    name: str
    email: str


@dataclass(frozen=True)
class BeaconNamed:
    """A public value that nobody can know before a day; without words there is to be none."""

    words: str = ""
    day: date | None = None


@transaction.atomic
def add_party(*, by: Visitor, draw: int, party: PartyNamed) -> Party:
    """Names a party. The first party of all begins a ceremony, one after another that failed the next.

    Raises `NotAllowedError`, and `RefusedError` where the list is not free to be drawn from, the organisation
    is a party already, or the person belongs to other organisations and not to this.
    """
    check_may(by, HOLD_DRAWS)
    ceremony = _gathering(Draw.objects.select_for_update().get(pk=draw))
    if ceremony.parties.filter(organisation=party.organisation).exists():
        raise RefusedError(
            f"{party.organisation} is a party already. Each party belongs to another organisation.",
            "organisation",
        )
    email = party.email.strip().lower()
    if ceremony.parties.filter(contact_email=email).exists():
        raise RefusedError("Somebody with this address speaks for another party already.", "email")
    added = Party.objects.create(
        ceremony=ceremony,
        organisation=party.organisation,
        called=party.organisation.name,
        contact_name=party.name,
        contact_email=email,
        person=_account(email, party.organisation),
    )
    detail = {"ceremony": ceremony.number, "party": added.called}
    personal = {"name": added.contact_name, "email": email}
    record(PARTY_ADDED, by=by, about=About(DRAW, draw), detail=detail, personal=personal)
    return added


@transaction.atomic
def remove_party(*, by: Visitor, party: int) -> Draw:
    """Takes a party off again. Raises `NotAllowedError`, and `RefusedError` once parties were called."""
    check_may(by, HOLD_DRAWS)
    held = Party.objects.select_related("ceremony__draw").get(pk=party)
    ceremony = Ceremony.objects.select_for_update().get(pk=held.ceremony_id)
    check_gathering(ceremony)
    held.delete()
    detail = {"ceremony": ceremony.number, "party": held.called}
    record(PARTY_REMOVED, by=by, about=About(DRAW, ceremony.draw_id), detail=detail)
    return held.ceremony.draw


@transaction.atomic
def name_beacon(*, by: Visitor, draw: int, beacon: BeaconNamed) -> Ceremony:
    """Says which public value joins the words, and when it will be known; or that there is none.

    Raises `NotAllowedError`, and `RefusedError` for a day that is not still to come.
    """
    check_may(by, HOLD_DRAWS)
    ceremony = _gathering(Draw.objects.select_for_update().get(pk=draw))
    if beacon.day and beacon.day <= timezone.localdate():
        raise RefusedError(
            f"On {date_in_words(beacon.day)} the value may be known already. Name a day still to come.", "day"
        )
    ceremony.beacon_named, ceremony.beacon_day = beacon.words, beacon.day if beacon.words else None
    ceremony.version += 1
    ceremony.save()
    detail = {"ceremony": ceremony.number, "named": beacon.words, "day": _iso(ceremony.beacon_day)}
    record(BEACON_NAMED, by=by, about=About(DRAW, draw), detail=detail)
    return ceremony


def _gathering(draw: Draw) -> Ceremony:
    """The ceremony for which parties are being named; a new one where none goes on."""
    if draw.state != DrawState.FROZEN:
        raise RefusedError(f"{draw} is {draw.get_state_display().lower()}, so nobody can be asked for words.")
    ceremony = draw.ceremonies.going_on().select_for_update().first()
    if ceremony is None:
        return Ceremony.objects.create(draw=draw, number=draw.ceremonies.count() + 1)
    check_gathering(ceremony)
    return ceremony


def _account(email: str, organisation: Organisation) -> Person | None:
    """The account of whoever speaks for a party, if they have one. They must not belong elsewhere alone."""
    person = Person.objects.filter(email=email, is_active=True).first()
    if person is None:
        return None
    homes = set(person.roles_held.counting_on(timezone.localdate()).values_list("organisation_id", flat=True))
    if homes and organisation.pk not in homes:
        raise RefusedError(
            f"{person} belongs to another organisation, and cannot speak for {organisation}.", "email"
        )
    return person


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
