"""A public value that nobody could know when words were chosen."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.web.draws import WORDS, a_draw, speaker, three_parties
from tests.web.factories import a_visitor

from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.ceremony.actions.calling import call_parties
from lanyard.web.draws.ceremony.actions.committing import commit_words
from lanyard.web.draws.ceremony.actions.ending import can_be_ended, say_beacon
from lanyard.web.draws.ceremony.actions.gathering import BeaconNamed, name_beacon
from lanyard.web.draws.ceremony.actions.revealing import reveal
from lanyard.web.draws.models import Ceremony, CeremonyState
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db

LOTTERY = "the six main numbers of the lottery, smallest first"


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


@pytest.fixture
def waiting(lano: Visitor) -> Ceremony:
    """A ceremony in which all words are said, and the value will be known tomorrow."""
    draw = a_draw()
    parties = three_parties(draw, lano)
    tomorrow = timezone.localdate() + timedelta(days=1)
    held = name_beacon(by=lano, draw=draw.pk, beacon=BeaconNamed(LOTTERY, tomorrow))
    call_parties(by=lano, ceremony=held.pk, version=held.version)
    for act in (commit_words, reveal):
        for party, words in zip(parties, WORDS, strict=True):
            act(by=speaker(party), party=party.pk, words=words)
    held.refresh_from_db()
    return held


def on_its_day(ceremony: Ceremony) -> Ceremony:
    Ceremony.objects.filter(pk=ceremony.pk).update(beacon_day=timezone.localdate())
    ceremony.refresh_from_db()
    return ceremony


def test_a_value_that_may_be_known_already_cannot_be_named(lano: Visitor) -> None:
    with pytest.raises(RefusedError, match="Name a day still to come"):
        name_beacon(by=lano, draw=a_draw().pk, beacon=BeaconNamed(LOTTERY, timezone.localdate()))


def test_the_draw_waits_for_the_value(waiting: Ceremony) -> None:
    assert (waiting.state, can_be_ended(waiting)) == (CeremonyState.BEACON, True)


def test_it_is_not_entered_before_its_day(waiting: Ceremony, lano: Visitor) -> None:
    with pytest.raises(RefusedError, match="not known before"):
        say_beacon(by=lano, ceremony=waiting.pk, version=waiting.version, value="1, 2, 3")


def test_from_its_day_on_nobody_can_end_the_ceremony_any_more(waiting: Ceremony) -> None:
    assert not can_be_ended(on_its_day(waiting))


def test_with_the_value_the_draw_is_made(waiting: Ceremony, lano: Visitor) -> None:
    held = on_its_day(waiting)
    said = say_beacon(by=lano, ceremony=held.pk, version=held.version, value=" 4, 8, 15 ")
    assert (said.state, said.beacon) == (CeremonyState.DRAWING, "4, 8, 15")
