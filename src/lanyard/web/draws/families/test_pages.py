"""The public page answers whoever has a code, and the data team makes the codes."""

import json
from io import BytesIO

import pikepdf
import pytest
from django.urls import reverse
from tests.web.draws import a_draw
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.core.draws.folder import KEY, PRIVATE
from lanyard.core.draws.proving import Proof, is_proved
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.draws import store
from lanyard.web.draws.families.actions import make_code
from lanyard.web.draws.families.limits import MOST_TRIES
from lanyard.web.draws.keys import area_pseudonyms
from lanyard.web.draws.models import Draw, FamilyCode

pytestmark = pytest.mark.django_db


@pytest.fixture
def draw() -> Draw:
    return a_draw()


def a_code(draw: Draw, source_id: str = "child 7") -> str:
    return make_code(by=a_visitor(RoleName.DATA_LEAD), draw=draw.pk, source_id=source_id).code


def ask(client: PageCheckClient, code: str) -> str:
    return client.post(reverse("draws:my-child"), {"code": code}, follow=True).content.decode()


def test_a_family_sees_yes_and_takes_a_proof_that_holds(client: PageCheckClient, draw: Draw) -> None:
    client.get(reverse("draws:my-child"))
    shown = ask(client, a_code(draw))
    assert "Yes, your child was in the list" in shown
    assert draw.record.merkle_root in shown
    answer = client.get(reverse("draws:my-child-proof"))
    proof = Proof.model_validate(json.loads(answer.content))
    assert is_proved(proof, draw.record.merkle_root)
    assert Event.objects.latest("number").act == "draws.proof-taken"
    assert b"hashlib" in client.get(reverse("draws:my-child-checker")).content


def test_the_answer_says_neither_who_the_child_is_nor_who_was_drawn(
    client: PageCheckClient, draw: Draw
) -> None:
    shown = ask(client, a_code(draw))
    assert FamilyCode.objects.get().pseudonym not in shown
    assert "child 7" not in shown


def test_once_the_list_is_gone_the_page_says_that_there_is_no_proof(
    client: PageCheckClient, draw: Draw
) -> None:
    code = a_code(draw)
    (store.folder(draw.key) / PRIVATE / KEY).unlink()
    assert "There is no proof any more." in ask(client, code)
    assert client.get(reverse("draws:my-child-proof")).status_code == 404


def test_a_family_whose_child_is_not_in_the_list_sees_no(client: PageCheckClient, draw: Draw) -> None:
    (unique_id,) = area_pseudonyms().of_all(["UPN:H801200001001"])
    assert "No, your child was not in the list" in ask(client, a_code(draw, unique_id))
    assert client.get(reverse("draws:my-child-proof")).status_code == 404


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("", "Type the code from your letter."),
        ("7ZQK", "The code has 12 letters and numbers."),
        ("7ZQK-M3V0-8HTA", "We do not know this code."),
    ],
)
def test_what_is_no_code_is_said_so(client: PageCheckClient, draw: Draw, code: str, told: str) -> None:
    assert told in ask(client, code)


def test_without_a_code_there_is_nothing_to_see(client: PageCheckClient) -> None:
    assert client.get(reverse("draws:my-child-answer")).status_code == 302
    assert client.get(reverse("draws:my-child-proof")).status_code == 404


def test_whoever_tries_too_often_has_to_wait_even_with_a_right_code(
    client: PageCheckClient, draw: Draw
) -> None:
    code = a_code(draw)
    for _ in range(MOST_TRIES):
        client.post(reverse("draws:my-child"), {"code": "7ZQK-M3V0-8HTA"})
    assert client.post(reverse("draws:my-child"), {"code": code}).status_code == 429


def test_a_right_and_a_wrong_code_ask_the_same_of_the_database(
    client: PageCheckClient, draw: Draw, django_assert_num_queries: object
) -> None:
    from lanyard.web.draws.families.queries import code_typed  # noqa: PLC0415

    for code in (a_code(draw), "7ZQK-M3V0-8HTA"):
        with django_assert_num_queries(1):  # type: ignore[operator]
            code_typed(code)


def test_search_engines_are_kept_away(client: PageCheckClient, draw: Draw) -> None:
    code = a_code(draw)
    for answer in (
        client.get(reverse("draws:my-child")),
        client.post(reverse("draws:my-child"), {"code": code}, follow=True),
    ):
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"


def test_letters_have_a_page_a_family(signed_in: SignedIn, draw: Draw) -> None:
    client = signed_in(a_person(RoleName.DATA_LEAD))
    assert b"0 of 200 families have a code." in client.get(reverse("draws:families", args=[draw.pk])).content
    address = reverse("draws:family-letters", args=[draw.pk])
    client.get(address)
    answer = client.post(address, {})
    assert len(pikepdf.open(BytesIO(answer.content)).pages) == 200
    assert "no-store" in answer.headers["Cache-Control"]
    assert b"Every family of this list has a code." in client.post(address, {}).content


def test_one_code_is_shown_once(signed_in: SignedIn, draw: Draw) -> None:
    client = signed_in(a_person(RoleName.DATA_LEAD))
    address = reverse("draws:family-code", args=[draw.pk])
    client.get(address)
    shown = client.post(address, {"source_id": " child 7 "}).content.decode()
    assert "it cannot be shown again" in shown
    assert b"no Unique ID of this area" in client.post(address, {"source_id": "nobody"}).content


def test_the_forum_sees_how_families_ask_and_makes_no_codes(signed_in: SignedIn, draw: Draw) -> None:
    client = signed_in(a_person(RoleName.FORUM_CHAIR))
    shown = client.get(reverse("draws:families", args=[draw.pk])).content.decode()
    assert "The data team makes the codes." in shown
    assert client.get(reverse("draws:family-letters", args=[draw.pk])).status_code == 403
