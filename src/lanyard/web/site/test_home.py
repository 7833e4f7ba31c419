"""The home page says to somebody who they are here and where they can go."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_partnership, a_person, an_organisation
from tests.web.fixtures import SignedIn

from lanyard.web.access.roles import ROLES, OrganisationKind, RoleName
from lanyard.web.people.models import RoleHeld

pytestmark = pytest.mark.django_db

TO_EVERYBODY = ["My account", "Work in the background"]


def main_part(html: str) -> str:
    """What stands between the head and the foot of a page, as one line."""
    return " ".join(html[html.index("<main") : html.index("</main>")].split())


def where_to_go(html: str) -> list[str]:
    """The words of the links of the home page."""
    return re.findall(r'<a class="govuk-link[^>]*>([^<]*)</a>', main_part(html))


def test_whoever_has_not_signed_in_is_led_to_sign_in(client: Client) -> None:
    answer = client.get(reverse("home"))
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sign-in/?next=%2F")


def test_it_bears_the_name_of_the_partnership(signed_in: SignedIn) -> None:
    a_partnership("330")
    text = main_part(signed_in(a_person(RoleName.RUNNER)).get(reverse("home")).text)
    assert '<h1 class="govuk-heading-xl">Birmingham local area partnership</h1>' in text


def test_it_says_which_role_somebody_has_and_where(signed_in: SignedIn) -> None:
    council = an_organisation(name="Westmoor Council")
    person = a_person(RoleName.LANO, organisation=council)
    text = main_part(signed_in(person).get(reverse("home")).text)
    does = ROLES[RoleName.LANO].does
    assert f"You are <strong>{ROLES[RoleName.LANO].title}</strong> at Westmoor Council." in text
    assert f'<span class="lanyard-list__below">{does}</span>' in text


def test_it_says_until_when_a_guest_may_come(signed_in: SignedIn) -> None:
    person = a_person(RoleName.INSPECTOR, organisation=an_organisation(OrganisationKind.INSPECTORATE))
    RoleHeld.objects.update(last_day=timezone.localdate() + timedelta(days=400))
    assert "From 1 January 2020 until" in main_part(signed_in(person).get(reverse("home")).text)


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (
            RoleName.LANO,
            [
                "Inspections",
                "My tasks",
                "Data",
                "Draws",
                "Directory",
                "My account",
                "Data sets that you own",
                "Documents asked of your organisation",
                "Tokens for programs (API)",
                "Work in the background",
            ],
        ),
        (RoleName.INSPECTOR, ["Directory", *TO_EVERYBODY]),
        (
            RoleName.AUDITOR,
            [
                "Inspections",
                "My tasks",
                "Data",
                "Draws",
                "Directory",
                "Record",
                "My account",
                "Data sets that you own",
                "Tokens for programs (API)",
                "Work in the background",
            ],
        ),
    ],
)
def test_it_leads_to_what_a_role_may_see_and_to_nothing_else(
    signed_in: SignedIn, role: RoleName, words: list[str]
) -> None:
    assert where_to_go(signed_in(a_person(role)).get(reverse("home")).text) == words


def test_without_a_role_it_says_whom_to_ask(signed_in: SignedIn) -> None:
    text = signed_in(a_person()).get(reverse("home")).text
    assert "You hold no role at present" in main_part(text)
    assert where_to_go(text) == ["My account"]


@pytest.mark.parametrize("roles", [1, 3])
def test_it_asks_the_database_as_often_for_many_roles_as_for_one(
    signed_in: SignedIn, roles: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(a_person(*list(RoleName)[:roles]))
    client.get(reverse("home"))
    with django_assert_num_queries(6):
        client.get(reverse("home"))
