"""Tokens: what is kept of them, what they carry, and how they end."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from tests.web.factories import a_person, a_visitor, an_organisation
from tests.web.letters import last_message
from tests.web.tokens import a_program, a_token, sending

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Interface
from lanyard.web.api.errors import TokenError
from lanyard.web.api.models import ApiToken
from lanyard.web.api.tokens.actions import MOST_TOKENS, make_token, revoke_token
from lanyard.web.api.tokens.secrets import PATTERN, digest_of
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.jobs.access import SEE_JOBS
from lanyard.web.people.access import MANAGE_PEOPLE, SEE_DIRECTORY
from lanyard.web.people.models import Person, RoleHeld
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

ME = "/api/v1/me"


@pytest.fixture
def lano() -> Person:
    """Somebody who may see the directory."""
    return a_person(RoleName.LANO, name="Ada Made-Up")


def test_a_secret_is_one_that_scanners_know(lano: Person) -> None:
    assert re.fullmatch(PATTERN, a_token(lano).secret)


def test_two_secrets_are_never_alike(lano: Person) -> None:
    assert a_token(lano, name="One").secret != a_token(lano, name="Two").secret


def test_only_the_digest_of_a_secret_is_kept(lano: Person) -> None:
    made = a_token(lano)
    row = ApiToken.objects.values().get()
    assert row["digest"] == digest_of(made.secret)
    assert [value for value in row.values() if made.secret in str(value)] == []
    assert made.secret not in repr(made)


def test_a_token_lasts_as_long_as_was_asked(lano: Person) -> None:
    token = a_token(lano, days=7).token
    assert token.expires - token.made == timedelta(days=7)


@pytest.mark.parametrize("days", [0, 366])
def test_a_token_lasts_a_year_at_most(lano: Person, days: int) -> None:
    with pytest.raises(TokenError, match="at most 365 days"):
        a_token(lano, days=days)


def test_a_token_carries_no_right_that_its_person_lacks() -> None:
    with pytest.raises(TokenError, match="what you may do yourself"):
        make_token(by=a_visitor(RoleName.RUNNER), name="Report", rights=[MANAGE_PEOPLE.name], days=7)


def test_a_name_is_taken_until_its_token_is_revoked(lano: Person) -> None:
    first = a_token(lano, name="Report").token
    with pytest.raises(TokenError, match="a token of this name"):
        a_token(lano, name="report")
    revoke_token(by=visitor_for(lano), token=first.pk)
    a_token(lano, name="report")
    assert ApiToken.objects.filter(revoked=None).count() == 1


def test_nobody_has_more_tokens_than_they_can_keep_in_view(lano: Person) -> None:
    for number in range(MOST_TOKENS):
        a_token(lano, name=f"Report {number}")
    with pytest.raises(TokenError, match="Revoke one"):
        a_token(lano, name="One more")


def test_guests_have_no_tokens() -> None:
    with pytest.raises(NotAllowedError, match="You cannot let programs act"):
        a_token(a_person(RoleName.INSPECTOR))


def test_no_token_is_made_with_a_token(lano: Person) -> None:
    program = visitor_for(lano, Interface.API)
    with pytest.raises(TokenError, match="on the pages of your account"):
        make_token(by=program, name="Another", rights=[], days=7)


def test_nobody_revokes_the_token_of_somebody_else(lano: Person) -> None:
    token = a_token(lano).token
    with pytest.raises(NotAllowedError):
        revoke_token(by=a_visitor(RoleName.ADMINISTRATOR), token=token.pk)


def test_making_and_revoking_are_on_record_without_secret_and_name(lano: Person) -> None:
    made = a_token(lano, SEE_JOBS, name="Ada’s report")
    revoke_token(by=visitor_for(lano), token=made.token.pk)
    revoke_token(by=visitor_for(lano), token=made.token.pk)
    events = Event.objects.order_by("number")
    assert [event.act for event in events] == ["api.token-made", "api.token-revoked"]
    assert events[0].detail["may"] == ["jobs.see"]
    assert made.secret not in str([event.detail for event in events])
    assert [kept.content for kept in PersonalDetail.objects.all()] == [{"name": "Ada’s report"}] * 2


def test_whoever_s_token_it_is_is_told(lano: Person) -> None:
    made = a_token(lano)
    letter = last_message(lano.email)
    assert letter.subject == "Your account on Lanyard: a token has been made"
    assert made.secret not in letter.body


def test_a_token_opens_the_api_as_its_person(lano: Person) -> None:
    answer = a_program(lano).get(ME)
    assert (answer.status_code, answer.json()["person"]) == (200, lano.pk)


@pytest.mark.parametrize("secret", ["", "lanyard_", "lanyard_" + "x" * 43, "nonsense", "ĺanyard"])
def test_an_unknown_secret_opens_nothing(secret: str) -> None:
    answer = sending(secret).get(ME)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_revoked_token_opens_nothing(lano: Person) -> None:
    made = a_token(lano)
    revoke_token(by=visitor_for(lano), token=made.token.pk)
    assert sending(made.secret).get(ME).status_code == 401


def test_an_expired_token_opens_nothing(lano: Person) -> None:
    made = a_token(lano)
    ApiToken.objects.update(expires=timezone.now())
    assert sending(made.secret).get(ME).status_code == 401


def test_a_token_of_somebody_who_is_gone_opens_nothing(lano: Person) -> None:
    made = a_token(lano)
    Person.objects.update(is_active=False)
    assert sending(made.secret).get(ME).status_code == 401


def test_a_token_opens_nothing_once_its_person_has_no_role_that_allows_it(lano: Person) -> None:
    made = a_token(lano, SEE_DIRECTORY)
    RoleHeld.objects.update(ended_on=timezone.localdate())
    assert sending(made.secret).get(ME).status_code == 401


def test_a_token_reads_no_more_than_it_carries(lano: Person) -> None:
    answer = a_program(lano, SEE_JOBS).get("/api/v1/people")
    assert answer.status_code == 403
    assert answer.json()["detail"] == (
        "This token may not see the directory of organisations and people. Make one that may."
    )


def test_the_last_use_of_a_token_is_noted_once_a_minute(lano: Person) -> None:
    made = a_token(lano)
    sending(made.secret).get(ME)
    first = ApiToken.objects.get().last_used
    sending(made.secret).get(ME)
    assert ApiToken.objects.get().last_used == first
    ApiToken.objects.update(last_used=timezone.now() - timedelta(minutes=2))
    sending(made.secret).get(ME)
    assert first is not None
    assert (ApiToken.objects.get().last_used or first) > first


def test_a_token_opens_no_page(lano: Person) -> None:
    answer = a_program(lano, SEE_DIRECTORY).get("/directory/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sign-in/?next=%2Fdirectory%2F")


def test_a_token_changes_nothing_by_a_page(lano: Person) -> None:
    a_program(lano, SEE_DIRECTORY).post("/directory/organisations/add/", {"name": "New", "kind": "forum"})
    assert an_organisation(name="New").pk is not None
