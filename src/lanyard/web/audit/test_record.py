"""Every act is one event, in the transaction of its change."""

import pytest
from django.db import transaction
from tests.web.events import SHELVED, an_event

from lanyard.web.access.permissions import Permission, everywhere
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Held, Interface, Visitor, the_program
from lanyard.web.audit.acts import Act, declare_acts
from lanyard.web.audit.chain import verify_chain
from lanyard.web.audit.errors import DeclaredTwiceError, OutsideTransactionError, UndeclaredActError
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.audit.record import About, record

TIDY = Permission("tests.tidy", "tidy shelves", everywhere(RoleName.LANO))
TIDIED = Act("tests.tidied", "tidied …", TIDY)
declare_acts([TIDIED])


@transaction.atomic
def _begin_and_fail() -> None:
    an_event(personal={"name": "Ada Made-Up"})
    raise ZeroDivisionError


def lano() -> Visitor:
    """A nominated officer who holds another role too."""
    held = (Held(RoleName.RUNNER, 3), Held(RoleName.LANO, 3))
    return Visitor("Grace Made-Up", Interface.API, person=12, held=held)


@pytest.mark.django_db
def test_an_event_says_who_did_what_as_which_role_to_what_and_by_which_door() -> None:
    event = an_event(TIDIED, by=lano(), about=About("shelf", 7, organisation=3), detail={"books": 4})
    kept = Event.objects.values("number", "kind", "act", "person", "role", "interface", "about", "about_id")
    assert kept.get() == {
        "number": event.number,
        "kind": "act",
        "act": "tests.tidied",
        "person": 12,
        "role": "lano",
        "interface": "api",
        "about": "shelf",
        "about_id": "7",
    }
    assert (event.organisation, event.detail) == (3, {"books": 4})


@pytest.mark.django_db
def test_names_stand_apart_from_the_event() -> None:
    event = an_event(by=lano(), about=About("person", 40), personal={"name": "Ada Made-Up"})
    apart = PersonalDetail.objects.get(event=event.number)
    assert (event.detail, apart.content, apart.person, apart.at) == (
        {},
        {"name": "Ada Made-Up"},
        40,
        event.at,
    )


@pytest.mark.django_db
def test_whoever_acts_without_an_account_is_named_apart() -> None:
    event = an_event(by=Visitor("Ada Made-Up", Interface.LINK))
    assert PersonalDetail.objects.get(event=event.number).content == {"done by": "Ada Made-Up"}


@pytest.mark.django_db
def test_the_program_is_nobody() -> None:
    event = an_event(by=the_program())
    assert (event.person, event.personal_seal) == (None, "")


@pytest.mark.django_db
def test_an_act_that_nobody_declared_is_refused() -> None:
    with pytest.raises(UndeclaredActError, match=r"^tests\.made-up has not been declared"):
        an_event(Act("tests.made-up", "made up"))


def test_two_acts_cannot_share_a_name() -> None:
    with pytest.raises(DeclaredTwiceError, match=r"^Two acts are called tests\.shelved\.$"):
        declare_acts([Act("tests.shelved", "did something else")])


@pytest.mark.django_db(transaction=True)
def test_an_act_apart_from_its_change_is_refused() -> None:
    with pytest.raises(OutsideTransactionError):
        record(SHELVED, by=the_program(), about=About("shelf", 1))


@pytest.mark.django_db(transaction=True)
def test_a_change_taken_back_leaves_no_event_and_no_gap() -> None:
    an_event()
    with pytest.raises(ZeroDivisionError):
        _begin_and_fail()
    an_event()
    assert list(Event.objects.order_by("number").values_list("number", flat=True)) == [1, 2]
    assert (PersonalDetail.objects.count(), verify_chain().fault) == (0, "")


@pytest.mark.django_db
def test_a_part_taken_back_within_a_transaction_leaves_no_gap() -> None:
    with transaction.atomic():
        an_event()
        with pytest.raises(ZeroDivisionError):
            _begin_and_fail()
        an_event()
    assert (Event.objects.count(), verify_chain().fault) == (2, "")
