"""Two people change one organisation at once: nothing that either wrote is lost."""

from collections.abc import Callable

import pytest
from django.urls import reverse
from tests.web.factories import a_person, an_organisation
from tests.web.fixtures import SignedIn

from lanyard.web.access.roles import RoleName
from lanyard.web.people.models import Organisation

pytestmark = pytest.mark.django_db

Send = Callable[[dict[str, str]], str]
MINE = {"name": "Elm Academy", "kind": "council", "email": "mine@example.org", "version": "1"}


@pytest.fixture
def elm() -> Organisation:
    """An organisation that somebody else has changed since its page was opened."""
    made = an_organisation(name="Elm School")
    Organisation.objects.filter(pk=made.pk).update(email="theirs@example.org", phone="999", version=2)
    made.refresh_from_db()
    return made


@pytest.fixture
def send(signed_in: SignedIn, elm: Organisation) -> Send:
    """Sends the page that changes it, and gives what is shown in the end."""
    client = signed_in(a_person(RoleName.ADMINISTRATOR))
    address = reverse("people:change-organisation", args=[elm.pk])
    return lambda sent: client.post(address, sent, follow=True).content.decode()


def carried(version: int, **kept: str) -> dict[str, str]:
    """What the page sends that asks whose words to keep."""
    mine = {f"mine-{name}": value for name, value in (MINE | {"version": str(version)}).items()}
    return mine | {f"keep-{name}": whose for name, whose in kept.items()}


def test_both_versions_of_each_field_that_differs_are_shown(send: Send) -> None:
    page = send(MINE)
    shown = [
        words in page
        for words in (
            "Somebody else has changed this",
            "Yours: Elm Academy",
            "Saved meanwhile: Elm School",
            "Yours: mine@example.org",
            "Saved meanwhile: theirs@example.org",
            "Yours: Not given",
            "Saved meanwhile: 999",
            "Yours: Council",
        )
    ]
    assert shown == [True] * 7 + [False]


def test_nothing_is_saved_before_it_is_chosen(send: Send, elm: Organisation) -> None:
    send(MINE)
    assert Organisation.objects.get(pk=elm.pk).name == "Elm School"


def test_what_is_chosen_of_each_is_saved(send: Send, elm: Organisation) -> None:
    page = send(carried(2, name="mine", email="saved", phone="saved"))
    saved = Organisation.objects.get(pk=elm.pk)
    assert "Elm Academy has been changed." in page
    assert (saved.name, saved.email, saved.phone, saved.version) == (
        "Elm Academy",
        "theirs@example.org",
        "999",
        3,
    )


def test_what_somebody_else_has_cleared_stays_cleared_where_that_is_chosen(
    send: Send, elm: Organisation
) -> None:
    Organisation.objects.filter(pk=elm.pk).update(email="")
    send(carried(2, name="mine", email="saved", phone="saved"))
    assert Organisation.objects.get(pk=elm.pk).email == ""


def test_what_is_not_chosen_is_asked_for_again(send: Send, elm: Organisation) -> None:
    page = send(carried(2, name="mine"))
    assert "Choose which to keep of: shared email address." in page
    assert Organisation.objects.get(pk=elm.pk).version == 2


def test_a_third_change_while_choosing_is_shown_again(send: Send, elm: Organisation) -> None:
    Organisation.objects.filter(pk=elm.pk).update(phone="111", version=3)
    page = send(carried(2, name="mine", email="mine", phone="mine"))
    assert "Saved meanwhile: 111" in page
    assert Organisation.objects.get(pk=elm.pk).phone == "111"


def test_who_wrote_the_same_is_told_that_it_is_saved(send: Send) -> None:
    same = {"name": "Elm School", "kind": "council", "email": "theirs@example.org", "phone": "999"}
    assert "Somebody else had already saved the same." in send(same | {"version": "1"})


def test_what_is_wrong_is_said_before_anything_is_compared(send: Send) -> None:
    assert "There is a problem" in send(MINE | {"email": "nowhere"})
