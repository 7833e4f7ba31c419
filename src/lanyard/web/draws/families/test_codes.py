"""Codes of families are made, kept as digests, and shown once."""

import pytest
from tests.web.draws import a_draw, listed
from tests.web.factories import a_visitor

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.draws.families import actions
from lanyard.web.draws.families.actions import MadeCode, make_code, make_letters
from lanyard.web.draws.families.codes import as_known, digest_of
from lanyard.web.draws.families.errors import FamilyCodeRefusedError
from lanyard.web.draws.families.queries import code_typed, codes_of
from lanyard.web.draws.keys import area_pseudonyms
from lanyard.web.draws.models import Draw, DrawState, FamilyCode

pytestmark = pytest.mark.django_db


@pytest.fixture
def draw() -> Draw:
    return a_draw()


@pytest.fixture
def data_lead() -> Visitor:
    return a_visitor(RoleName.DATA_LEAD)


def test_a_code_finds_its_draw_however_it_is_typed(draw: Draw, data_lead: Visitor) -> None:
    made = make_code(by=data_lead, draw=draw.pk, source_id="child 7")
    letters = made.code.replace("-", " ").lower().replace("0", "o").replace("1", "l")
    found = code_typed(letters)
    assert found is not None
    assert (found.draw, found.is_listed, found.pseudonym) == (
        draw,
        True,
        listed(draw).key().pseudonyms(["child 7"])[0],
    )


def test_only_a_digest_is_kept_that_the_database_alone_cannot_make(draw: Draw, data_lead: Visitor) -> None:
    made = make_code(by=data_lead, draw=draw.pk, source_id="child 7")
    (row,) = FamilyCode.objects.values()
    assert made.code not in str(row)
    assert as_known(made.code) not in str(row)
    assert row["digest"] == digest_of(made.code)
    event = Event.objects.latest("number")
    assert (event.act, event.detail, event.personal_seal) == ("draws.family-code", {}, "")


def test_a_new_code_ends_the_one_before(draw: Draw, data_lead: Visitor) -> None:
    first = make_code(by=data_lead, draw=draw.pk, source_id="child 7")
    second = make_code(by=data_lead, draw=draw.pk, source_id="child 7")
    assert code_typed(first.code) is None
    assert code_typed(second.code) is not None
    assert codes_of(draw).have == 1


def test_a_family_whose_child_is_not_in_the_list_gets_a_code_that_says_so(
    draw: Draw, data_lead: Visitor
) -> None:
    (unique_id,) = area_pseudonyms().of_all(["UPN:H801200001001"])
    made = make_code(by=data_lead, draw=draw.pk, source_id=unique_id)
    found = code_typed(made.code)
    assert found is not None
    assert (made.is_listed, found.is_listed, codes_of(draw).have) == (False, False, 0)


def test_an_id_that_the_area_did_not_make_is_refused(draw: Draw, data_lead: Visitor) -> None:
    with pytest.raises(FamilyCodeRefusedError, match="no Unique ID of this area"):
        make_code(by=data_lead, draw=draw.pk, source_id="child 70000")


def test_letters_go_on_where_the_last_ones_ended(
    draw: Draw, data_lead: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "LETTERS_AT_ONCE", 120)
    first = make_letters(by=data_lead, draw=draw.pk)
    second = make_letters(by=data_lead, draw=draw.pk)
    assert (len(first), len(second), codes_of(draw).lack) == (120, 80, 0)
    assert len({made.code for made in (*first, *second)}) == 200
    with pytest.raises(FamilyCodeRefusedError, match="Every family"):
        make_letters(by=data_lead, draw=draw.pk)


def test_a_list_that_was_set_aside_answers_nobody(draw: Draw, data_lead: Visitor) -> None:
    made: MadeCode = make_code(by=data_lead, draw=draw.pk, source_id="child 7")
    draw.state, draw.retired_at = DrawState.RETIRED, draw.frozen_at
    draw.save()
    assert code_typed(made.code) is None
    with pytest.raises(FamilyCodeRefusedError, match="set aside"):
        make_letters(by=data_lead, draw=draw.pk)


@pytest.mark.parametrize("role", [RoleName.LANO, RoleName.FORUM_CHAIR])
def test_others_make_no_codes(draw: Draw, role: RoleName) -> None:
    with pytest.raises(NotAllowedError):
        make_letters(by=a_visitor(role), draw=draw.pk)
    with pytest.raises(NotAllowedError):
        make_code(by=a_visitor(role), draw=draw.pk, source_id="child 7")


def test_a_code_does_not_show_where_its_maker_is_printed(draw: Draw, data_lead: Visitor) -> None:
    made = make_code(by=data_lead, draw=draw.pk, source_id="child 7")
    assert made.code not in repr(made)
