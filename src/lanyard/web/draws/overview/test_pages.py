"""The pages of draws, for whoever holds them and for the forum's chair, who has had no training."""

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.draws import a_draw, a_drawn_draw, all_said, called, committed, three_parties
from tests.web.factories import a_person, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.parsed import parsed
from tests.web.parsed import words_of as words_of_element
from tests.web.returns import a_bare_snapshot

from lanyard.core.draws.replacing import certificate_of
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data.models import SnapshotState
from lanyard.web.draws import store
from lanyard.web.draws.models import Ceremony, CeremonyState, Draw, DrawState, Party

pytestmark = pytest.mark.django_db


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


@pytest.fixture
def chair(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.FORUM_CHAIR))


def at(route: str, *args: object) -> str:
    return reverse(f"draws:{route}", args=args)


def words(client: PageCheckClient, route: str, *args: object) -> str:
    return words_of_element(parsed(client.get(at(route, *args)).content.decode()).root)


def press(client: PageCheckClient, route: str, pk: int, **said: object) -> str:
    answer = client.post(at(route, pk), said, follow=True)
    return words_of_element(parsed(answer.content.decode()).root)


def ceremony_of(draw: Draw) -> Ceremony:
    return Ceremony.objects.going_on().get(draw=draw)


def test_the_list_of_draws_says_what_a_draw_is(chair: PageCheckClient) -> None:
    assert "No draw has been begun yet." in words(chair, "draws")
    draw = a_draw()
    said = words(chair, "draws")
    assert "What is a draw?" in said
    assert draw.title in said
    assert "6 children and 4 in reserve" in said
    assert "Begin a draw" not in said
    assert chair.get(at("draws-file")).status_code == 200


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_takes_the_same_queries_however_long(
    number: int, chair: PageCheckClient, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(number):
        a_draw()
    chair.get(at("draws"))
    with django_assert_num_queries(5):
        chair.get(at("draws"))


def test_without_a_snapshot_in_use_nothing_can_be_drawn(lano: PageCheckClient) -> None:
    assert "none is" in words(lano, "begin")
    assert lano.get(at("freeze", "plain")).status_code == 302


def test_a_list_is_asked_for_by_its_shape(lano: PageCheckClient) -> None:
    snapshot = a_bare_snapshot()
    type(snapshot).objects.update(state=SnapshotState.IN_USE, used_from=snapshot.made_at)
    assert "Six children and four in reserve" in words(lano, "begin")
    for shape in ("six-plus-four", "hundred", "plain", "stratified"):
        assert "What is the draw for?" in words(lano, "freeze", shape)
    assert lano.get(at("freeze", "crooked")).status_code == 404
    day = {"as_at-day": 15, "as_at-month": 1, "as_at-year": 2026}
    lano.post(at("freeze", "plain"), {"title": "Audit", "size": 5, "reserves": 2, **day})
    draw = Draw.objects.get()
    assert (draw.title, draw.shape, draw.asked["size"], draw.state) == ("Audit", "plain", 5, "freezing")
    assert "The list is being frozen." in words(lano, "draw", draw.pk)
    assert "See how far it is" in words(lano, "list", draw.pk)


def test_a_list_that_could_not_be_frozen_says_why(lano: PageCheckClient, chair: PageCheckClient) -> None:
    draw = Draw.objects.create(
        title="Audit", snapshot=a_bare_snapshot(), as_at="2026-01-15", shape="plain",
        state=DrawState.REFUSED, refusals=["It asks for 5 children and the list holds 3."],
    )  # fmt: skip
    for client in (lano, chair):
        assert "the list holds 3" in words(client, "draw", draw.pk)
    assert "No list was frozen." in words(chair, "list", draw.pk)


@pytest.mark.parametrize("shape", ["six-plus-four", "hundred"])
def test_everybody_sees_what_a_frozen_list_holds(shape: str, chair: PageCheckClient) -> None:
    draw = a_draw(shape)
    said = words(chair, "list", draw.pk)
    assert draw.fingerprint in said
    assert "Numbers are rounded" in said
    assert "Full list" not in said
    assert chair.get(at("full-list", draw.pk)).status_code == 403
    for route in ("verifiers-list", "checker"):
        assert chair.get(at(route, draw.pk)).status_code == 200
    assert Event.objects.latest("number").act == "draws.verifiers-list-downloaded"


def test_the_data_team_has_the_full_list_and_never_the_key(signed_in: SignedIn) -> None:
    client, draw = signed_in(a_person(RoleName.DATA_LEAD)), a_draw()
    assert "Full list, for the data team alone" in words(client, "list", draw.pk)
    assert client.get(at("full-list", draw.pk)).content == (store.folder(draw.key) / "list.csv").read_bytes()
    assert client.get(f"{at('full-list', draw.pk)}?file=private/list.key").status_code == 404


def test_a_verifiers_list_that_shows_few_waits_for_whoever_holds_the_draw(
    lano: PageCheckClient, chair: PageCheckClient
) -> None:
    draw = a_draw()
    Draw.objects.update(shown_at=None)
    assert chair.get(at("verifiers-list", draw.pk)).status_code == 404
    assert "Let others have it" in words(lano, "list", draw.pk)
    words(lano, "show-list", draw.pk)
    press(lano, "show-list", draw.pk, version=draw.version)
    assert chair.get(at("verifiers-list", draw.pk)).status_code == 200


def test_a_list_is_set_aside_by_its_page(lano: PageCheckClient, chair: PageCheckClient) -> None:
    draw = a_draw()
    words(lano, "retire", draw.pk)
    assert "Say why the list is set aside." in press(lano, "retire", draw.pk, version=draw.version)
    press(lano, "retire", draw.pk, version=draw.version, because="The register has changed.")
    for route in ("draw", "list", "ceremony", "history"):
        assert "set aside" in words(chair, route, draw.pk).lower()


def test_parties_are_named_and_called_by_their_pages(lano: PageCheckClient, chair: PageCheckClient) -> None:
    draw = a_draw()
    assert "Name the parties" in words(lano, "draw", draw.pk)
    assert "Whoever holds the draw names the parties next." in words(chair, "draw", draw.pk)
    assert "Name at least three parties" in words(lano, "ceremony", draw.pk)
    words(lano, "add-party", draw.pk)
    school = an_organisation(OrganisationKind.SETTING)
    said = {"organisation": school.pk, "name": "Ada Made-Up", "email": "ada@example.org"}
    assert f"{school} is a party to the draw." in press(lano, "add-party", draw.pk, **said)
    press(lano, "remove-party", Party.objects.get().pk)
    three_parties(draw)
    words(lano, "name-beacon", draw.pk)
    assert "Enter the day" in press(lano, "name-beacon", draw.pk, words="The lottery")
    assert "Ada" not in words(chair, "ceremony", draw.pk)
    words(lano, "call", draw.pk)
    called_now = press(lano, "call", draw.pk, version=ceremony_of(draw).version)
    assert "Waiting for the commitment of" in called_now
    assert "A new link is on its way" in press(lano, "send-again", Party.objects.latest("pk").pk)


def test_a_ceremony_is_ended_by_its_page_and_stays_there(lano: PageCheckClient) -> None:
    draw = a_draw()
    called(draw)
    words(lano, "end-ceremony", draw.pk)
    version = ceremony_of(draw).version
    assert "Choose why the ceremony ends." in press(lano, "end-ceremony", draw.pk, version=version)
    said = press(lano, "end-ceremony", draw.pk, version=version, because="vanished")
    assert "A party did not answer any more." in said
    assert "Ceremony 1 ended without a draw" in words(lano, "history", draw.pk)


def test_the_public_value_is_entered_by_its_page(lano: PageCheckClient) -> None:
    draw = a_draw()
    all_said(draw)
    Ceremony.objects.update(state=CeremonyState.BEACON, beacon_named="The lottery", beacon_day="2026-01-15")
    assert "Enter the public value" in words(lano, "ceremony", draw.pk)
    words(lano, "say-beacon", draw.pk)
    version = ceremony_of(draw).version
    assert "The draw is being made." in press(lano, "say-beacon", draw.pk, version=version, value="4, 8")


def test_a_party_that_has_signed_in_is_told_that_it_is_its_turn(signed_in: SignedIn) -> None:
    draw, person = a_draw(), a_person(RoleName.FORUM_CHAIR)
    party = called(draw)[1]
    Party.objects.filter(pk=party.pk).update(person=person)
    client = signed_in(person)
    assert "It is your turn." in words(client, "draw", draw.pk)
    assert f"Speak for {party}" in words(client, "ceremony", draw.pk)
    assert "Choose your words" in words(client, "party", party.pk)
    words(client, "commit-own", party.pk)
    others = Party.objects.exclude(pk=party.pk)
    assert client.get(at("party", others[0].pk)).status_code == 404
    said = press(client, "commit", party.pk, words="three frogs and a six", written="on")
    assert "You have committed to your words." in said


def test_work_that_was_stopped_can_be_started_again(lano: PageCheckClient) -> None:
    draw = a_draw()
    all_said(draw)
    Ceremony.objects.update(job=None)
    Draw.objects.update(job=None)
    ceremony = ceremony_of(draw)
    Ceremony.objects.filter(pk=ceremony.pk).update(job="00000000-0000-0000-0000-000000000000")
    assert "The work was stopped before it was done." in words(lano, "draw", draw.pk)
    assert "The draw is being made." in press(lano, "draw-again", draw.pk)


@pytest.mark.parametrize("shape", ["six-plus-four", "hundred", "plain"])
def test_the_certificate_says_who_was_drawn_and_how_to_check_it(shape: str, chair: PageCheckClient) -> None:
    draw = a_drawn_draw(shape)
    made = certificate_of(store.folder(draw.key))
    said = words(chair, "certificate", draw.pk)
    assert all(one.id in said for one in made.chosen)
    assert draw.fingerprint in said
    assert "See who the children are" not in said
    assert made.seed in words(chair, "how-to-check", draw.pk)
    assert "is right: made anew from its list, it gives the same." in press(chair, "verify", draw.pk)
    for name in ("certificate.pdf", "certificate.json"):
        assert chair.get(f"{at('certificate-file', draw.pk)}?file={name}").status_code == 200
    assert chair.get(f"{at('certificate-file', draw.pk)}?file=seeds.json").status_code == 404


def test_a_child_is_replaced_by_its_page(lano: PageCheckClient, chair: PageCheckClient) -> None:
    draw = a_drawn_draw()
    made = certificate_of(store.folder(draw.key))
    words(lano, "replace", draw.pk)
    assert "Choose who is replaced." in press(lano, "replace", draw.pk, version=draw.version)
    out, reserve = made.chosen[0].id, made.reserves[0].id
    said = press(lano, "replace", draw.pk, version=draw.version, out=out, reason="declined")
    assert f"{out} is replaced by {reserve}, the next in reserve." in said
    assert f"Takes part for {out}" in words(chair, "certificate", draw.pk)
    assert "A child was replaced by the next in reserve" in words(chair, "history", draw.pk)


def test_who_was_drawn_is_opened_by_few_and_each_look_is_on_record(
    lano: PageCheckClient, chair: PageCheckClient
) -> None:
    draw = a_drawn_draw()
    assert chair.get(at("who", draw.pk)).status_code == 403
    assert "child " in words(lano, "who", draw.pk)
    assert Event.objects.latest("number").act == "draws.who-seen"
    for ending in ("xlsx", "ods"):
        assert lano.get(f"{at('template', draw.pk)}?file={ending}").content[:2] == b"PK"
    assert Event.objects.latest("number").act == "draws.template-downloaded"


def test_before_a_draw_its_certificate_says_that_there_is_none(chair: PageCheckClient) -> None:
    draw = a_draw()
    assert "Nothing has been drawn yet." in words(chair, "certificate", draw.pk)
    assert chair.get(at("certificate-file", draw.pk)).status_code == 404


def test_everything_that_happened_is_on_one_page(chair: PageCheckClient) -> None:
    draw = a_draw()
    committed(draw)
    said = words(chair, "history", draw.pk)
    for title in ("A list was asked for", "The list was frozen", "committed to its words"):
        assert title in said
