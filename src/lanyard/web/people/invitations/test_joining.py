"""From the message with an invitation to the first page inside, as somebody walks it."""

import re

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.factories import an_organisation
from tests.web.issuer import Issuer
from tests.web.letters import last_link
from tests.web.second_factors import code_of
from tests.web.signing_in import PASSWORD, is_signed_in

from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import the_program
from lanyard.web.audit.models import Event
from lanyard.web.people.invitations.actions import SentInvitation, invite_person, withdraw_invitation
from lanyard.web.people.models import Invitation, Person


def an_invitation(role: RoleName = RoleName.RUNNER) -> SentInvitation:
    """Sam Okafor invited to Westmoor Council."""
    return invite_person(
        by=the_program(),
        name="Sam Okafor",
        email="sam@example.org",
        role=role,
        organisation=an_organisation(OrganisationKind.COUNCIL, "Westmoor Council"),
        last_day=timezone.localdate(),
    )


def arrive(client: Client, sent: SentInvitation) -> str:
    """Follows the link in the message and presses Continue; gives the path of the page that comes."""
    client.get(last_link("sam@example.org"), follow=True)
    return client.post("/link/continue/", {"link": sent.invitation.link_id}).headers["Location"]


@pytest.mark.django_db
def test_the_page_says_what_the_invitation_is_to(client: Client) -> None:
    page = client.get(arrive(client, an_invitation())).content.decode()
    for words in ("Sam Okafor", "sam@example.org", "Westmoor Council", "Runner. Brings people and papers"):
        assert words in page
    assert "second factor" not in page


@pytest.mark.django_db
def test_a_password_makes_the_account_and_signs_in(client: Client) -> None:
    path = arrive(client, an_invitation())
    page = client.post(path, {"password": PASSWORD}, follow=True)
    assert page.redirect_chain == [("/", 302)]
    assert "Your account is ready, and you are signed in." in page.content.decode()
    assert client.session["_auth_user_id"] == str(Person.objects.get().pk)
    acts = list(Event.objects.order_by("number").values_list("act", flat=True))
    assert acts == ["links.made", "people.invited", "links.used", "people.joined", "sign-in.done"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("", "Choose a password."),
        ("short", "This password is too short. It must contain at least 12 characters."),
        ("samokafor1234", "The password is too similar to the name."),
        ("Westmoor-2026!!", "This password is easy to guess for somebody who knows your area."),
    ],
)
def test_a_bad_password_is_told_and_makes_nothing(client: Client, password: str, fault: str) -> None:
    path = arrive(client, an_invitation())
    page = client.post(path, {"password": password}).content.decode()
    assert fault in page
    assert Person.objects.count() == 0


@pytest.mark.django_db
def test_whoever_needs_a_second_factor_sets_it_up_next_without_giving_the_password_again(
    client: Client,
) -> None:
    path = arrive(client, an_invitation(RoleName.LANO))
    assert "Keep your phone at hand." in client.get(path).content.decode()
    page = client.post(path, {"password": PASSWORD}, follow=True)
    assert page.redirect_chain[-1][0] == "/account/second-factor/"
    found = re.search(
        r'<strong class="lanyard-code">([A-Z2-7]+)<', client.get("/account/app/add/").content.decode()
    )
    assert found is not None
    client.post("/account/app/add/", {"code": code_of(found.group(1))})
    assert client.get("/links/").status_code == 200


@pytest.mark.django_db
def test_the_page_is_gone_once_it_has_been_used(client: Client) -> None:
    path = arrive(client, an_invitation())
    client.post(path, {"password": PASSWORD})
    client.post("/sign-out/")
    assert client.get(path).headers["Location"] == "/link/"
    assert client.get(last_link("sam@example.org"), follow=True).status_code == 410


@pytest.mark.django_db
def test_an_invitation_taken_back_meanwhile_makes_nothing(client: Client) -> None:
    sent = an_invitation()
    path = arrive(client, sent)
    withdraw_invitation(by=the_program(), invitation=sent.invitation.pk)
    assert client.post(path, {"password": PASSWORD}).headers["Location"] == "/link/"
    assert Person.objects.count() == 0


@pytest.mark.django_db
def test_an_invitation_accepted_meanwhile_says_so(client: Client) -> None:
    sent = an_invitation()
    path = arrive(client, sent)
    Invitation.objects.update(accepted=timezone.now())
    assert client.get(path).status_code == 410
    assert client.post(path, {"password": PASSWORD}).status_code == 410


@pytest.mark.django_db
def test_the_areas_own_sign_in_accepts_it_too(client: Client, issuer: Issuer) -> None:
    path = arrive(client, an_invitation())
    assert "Continue with Westmoor Council" in client.get(path).content.decode()
    there = client.get("/sign-in/area/").headers["Location"]
    assert client.get(issuer.signs_in(there)).headers["Location"] == "/"
    assert is_signed_in(client)
    assert Person.objects.get().invitations.get().is_waiting is False
