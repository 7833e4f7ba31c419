"""A ceremony: who may take part, what is asked when, what is refused and why."""

import pytest
from tests.web.draws import (
    WORDS,
    a_draw,
    all_said,
    called,
    committed,
    listed,
    speaker,
    three_parties,
)
from tests.web.factories import a_person, a_visitor, an_organisation

from lanyard.core.draws.replacing import certificate_of
from lanyard.core.draws.seeds import commitment
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.draws import store
from lanyard.web.draws.ceremony.actions.calling import call_parties
from lanyard.web.draws.ceremony.actions.committing import commit_own, commit_words
from lanyard.web.draws.ceremony.actions.ending import end_ceremony
from lanyard.web.draws.ceremony.actions.gathering import PartyNamed, add_party
from lanyard.web.draws.ceremony.actions.revealing import reveal
from lanyard.web.draws.models import Ceremony, CeremonyState, Draw, DrawState, EndedBecause, Party
from lanyard.web.draws.overview.history import history_of
from lanyard.web.jobs.worker import work_off
from lanyard.web.mail.models import Outgoing
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db

NONCE = "0123456789abcdef" * 2


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


@pytest.fixture
def draw() -> Draw:
    return a_draw()


def ceremony_of(draw: Draw) -> Ceremony:
    return Ceremony.objects.filter(draw=draw).latest("number")


def ended(draw: Draw, by: Visitor, because: EndedBecause = EndedBecause.VANISHED) -> Ceremony:
    held = ceremony_of(draw)
    return end_ceremony(by=by, ceremony=held.pk, version=held.version, because=because)


def acts() -> list[str]:
    return list(Event.objects.order_by("number").values_list("act", flat=True))


def test_each_party_belongs_to_another_organisation(draw: Draw, lano: Visitor) -> None:
    party = three_parties(draw, lano)[0]
    again = PartyNamed(party.organisation, "Somebody else", "else@example.org")
    with pytest.raises(RefusedError, match="Each party belongs to another organisation"):
        add_party(by=lano, draw=draw.pk, party=again)


def test_nobody_speaks_for_an_organisation_while_belonging_to_another(draw: Draw, lano: Visitor) -> None:
    officer = a_person(RoleName.LINK_OFFICER, organisation=an_organisation(name="The council"))
    forum = an_organisation(OrganisationKind.FORUM, "The forum")
    with pytest.raises(RefusedError, match="cannot speak for The forum"):
        add_party(by=lano, draw=draw.pk, party=PartyNamed(forum, officer.name, officer.email))


def test_fewer_than_three_parties_are_not_asked(draw: Draw, lano: Visitor) -> None:
    named = PartyNamed(an_organisation(), "Ada Made-Up", "ada@example.org")
    add_party(by=lano, draw=draw.pk, party=named)
    held = ceremony_of(draw)
    with pytest.raises(RefusedError, match="at least 3 organisations"):
        call_parties(by=lano, ceremony=held.pk, version=held.version)


def test_each_party_is_sent_a_link_of_its_own_once_they_are_called(draw: Draw) -> None:
    called(draw)
    sent = Outgoing.objects.filter(subject__contains="step 1")
    assert len({message.to for message in sent}) == 3
    assert acts()[-1] == "draws.called"


def test_nobody_can_be_added_once_parties_were_called(draw: Draw, lano: Visitor) -> None:
    called(draw)
    late = PartyNamed(an_organisation(), "Late", "late@example.org")
    with pytest.raises(RefusedError, match="nothing about them can change any more"):
        add_party(by=lano, draw=draw.pk, party=late)


def test_only_who_was_named_speaks_for_a_party(draw: Draw, lano: Visitor) -> None:
    first, second, _ = called(draw)
    for other in (lano, speaker(second)):
        with pytest.raises(NotAllowedError, match="Nobody can do it for them"):
            commit_words(by=other, party=first.pk, words=WORDS[0])


def test_of_words_that_are_committed_to_nothing_is_kept_but_the_commitment(draw: Draw) -> None:
    first = called(draw)[0]
    commit_words(by=speaker(first), party=first.pk, words=WORDS[0])
    kept = Party.objects.values().get(pk=first.pk)
    assert (kept["words"], kept["nonce"], kept["words_sha256"]) == ("", "", None)
    assert len(kept["commitment"]) == 64
    assert not any(WORDS[0] in str(event.detail) for event in Event.objects.all())


def test_a_reveal_before_all_have_committed_is_refused_with_the_reason(draw: Draw) -> None:
    first, second, third = called(draw)
    commit_words(by=speaker(first), party=first.pk, words=WORDS[0])
    with pytest.raises(RefusedError, match=f"{second} and {third} have not committed yet"):
        reveal(by=speaker(first), party=first.pk, words=WORDS[0])


def test_once_all_have_committed_each_is_asked_for_its_words(draw: Draw) -> None:
    committed(draw)
    assert ceremony_of(draw).state == CeremonyState.REVEALING
    assert Outgoing.objects.filter(subject__contains="step 2").count() == 3


def test_a_commitment_cannot_be_exchanged(draw: Draw) -> None:
    first = called(draw)[0]
    commit_words(by=speaker(first), party=first.pk, words=WORDS[0])
    with pytest.raises(RefusedError, match="cannot be exchanged"):
        commit_words(by=speaker(first), party=first.pk, words="other words altogether")


@pytest.mark.parametrize("typed", ["six fives and a wren", "  Six Fives  and a WREN "])
def test_words_are_known_again_whatever_the_telephone_makes_of_capitals(draw: Draw, typed: str) -> None:
    first = committed(draw)[0]
    said = reveal(by=speaker(first), party=first.pk, words=typed)
    assert said.words == WORDS[0]


def test_other_words_than_those_committed_to_are_refused(draw: Draw) -> None:
    first = committed(draw)[0]
    with pytest.raises(RefusedError, match="not the words that you committed to"):
        reveal(by=speaker(first), party=first.pk, words="six fives and a robin")
    assert Party.objects.get(pk=first.pk).revealed_at is None


def test_short_words_are_refused(draw: Draw) -> None:
    first = called(draw)[0]
    with pytest.raises(RefusedError, match="at least 8"):
        commit_words(by=speaker(first), party=first.pk, words="wren")


def test_a_commitment_made_elsewhere_opens_with_its_words_and_nonce(draw: Draw) -> None:
    first, second, third = called(draw)
    commit_own(by=speaker(first), party=first.pk, commitment=commitment("Six Fives", NONCE).upper())
    for party, words in ((second, WORDS[1]), (third, WORDS[2])):
        commit_words(by=speaker(party), party=party.pk, words=words)
    with pytest.raises(RefusedError, match="do not make the commitment"):
        reveal(by=speaker(first), party=first.pk, words="six fives", nonce=NONCE)
    assert reveal(by=speaker(first), party=first.pk, words="Six Fives", nonce=NONCE).words == "Six Fives"


@pytest.mark.parametrize("given", ["", "abc", "z" * 64])
def test_what_is_no_commitment_is_refused(draw: Draw, given: str) -> None:
    first = called(draw)[0]
    with pytest.raises(RefusedError, match="no commitment"):
        commit_own(by=speaker(first), party=first.pk, commitment=given)


def test_nobody_repeats_the_commitment_of_another(draw: Draw) -> None:
    first, second, _ = called(draw)
    commit_words(by=speaker(first), party=first.pk, words=WORDS[0])
    repeated = Party.objects.get(pk=first.pk).commitment
    with pytest.raises(RefusedError, match="Another party gave this commitment"):
        commit_own(by=speaker(second), party=second.pk, commitment=repeated)


def test_two_parties_cannot_say_the_same(draw: Draw, lano: Visitor) -> None:
    parties = called(draw)
    for party, words in zip(parties, (WORDS[0], WORDS[0], WORDS[2]), strict=True):
        commit_words(by=speaker(party), party=party.pk, words=words)
    reveal(by=speaker(parties[0]), party=parties[0].pk, words=WORDS[0])
    with pytest.raises(RefusedError, match="words serve once"):
        reveal(by=speaker(parties[1]), party=parties[1].pk, words=WORDS[0])
    assert ended(draw, lano, EndedBecause.SAME_WORDS).state == CeremonyState.ENDED


def test_where_a_party_vanishes_another_ceremony_begins_and_the_first_stays_on_record(
    draw: Draw, lano: Visitor
) -> None:
    first, second, _ = committed(draw)
    for party, words in ((first, WORDS[0]), (second, WORDS[1])):
        reveal(by=speaker(party), party=party.pk, words=words)
    ended(draw, lano)
    assert acts()[-1] == "draws.ceremony-ended"
    parties = called(draw)
    assert [each.number for each in draw.ceremonies.order_by("number")] == [1, 2]
    titles = [each.title for each in history_of(draw, draw.ceremonies.all(), [])]
    assert "Ceremony 1 ended without a draw" in titles
    with pytest.raises(RefusedError, match="said before"):
        commit_words(by=speaker(parties[0]), party=parties[0].pk, words=WORDS[0])


def test_once_all_words_are_said_nobody_can_end_the_ceremony(draw: Draw, lano: Visitor) -> None:
    all_said(draw)
    with pytest.raises(RefusedError, match="the result is fixed"):
        ended(draw, lano)


@pytest.mark.django_db(transaction=True)
def test_with_the_last_words_the_draw_is_made_in_the_background(draw: Draw) -> None:
    parties = all_said(draw)
    assert ceremony_of(draw).state == CeremonyState.DRAWING
    work_off()
    draw.refresh_from_db()
    made = certificate_of(store.folder(draw.key))
    assert (draw.state, ceremony_of(draw).state) == (DrawState.DRAWN, CeremonyState.DRAWN)
    assert [(each.party, each.seed) for each in made.contributions] == [
        (party.called, words) for party, words in zip(parties, WORDS, strict=True)
    ]
    assert made.terms == listed(draw).record.terms
    assert Outgoing.objects.filter(subject__contains="has been made").count() == 3
    assert acts()[-1] == "draws.drawn"


def test_who_may_not_hold_draws_names_nobody(draw: Draw) -> None:
    chair = a_visitor(RoleName.FORUM_CHAIR)
    with pytest.raises(NotAllowedError):
        three_parties(draw, chair)
