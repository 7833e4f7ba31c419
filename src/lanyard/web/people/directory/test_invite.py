"""A person is invited in steps, each asking only what is needed."""

from collections.abc import Mapping

import pytest
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.people.models import Invitation, Organisation

pytestmark = pytest.mark.django_db

WHO = {"name": "Aisha Khan", "email": "Aisha@Example.org"}


def begin(client: PageCheckClient, **given: int) -> str:
    """Begins, and gives the id of the way."""
    return client.get(reverse("people:invite"), given).headers["Location"].split("/")[-3]


def page(client: PageCheckClient, way: str, step: str) -> str:
    return client.get(reverse("people:invite-step", args=[way, step])).content.decode()


def send(client: PageCheckClient, way: str, step: str, answers: Mapping[str, object]) -> str:
    """Sends a step, and gives what is then shown."""
    address = reverse("people:invite-step", args=[way, step])
    return client.post(address, dict(answers), follow=True).content.decode()


def finish(client: PageCheckClient, way: str) -> str:
    return client.post(reverse("people:invite-check", args=[way]), follow=True).content.decode()


def test_a_contributor_is_invited_in_three_steps(signed_in: SignedIn) -> None:
    client, where = signed_in(a_person(RoleName.LANO)), an_organisation(name="Farley Council")
    way = begin(client)
    send(client, way, "who", WHO)
    send(client, way, "organisation", {"organisation": where.pk})
    answers = send(client, way, "role", {"role": "care-contributor"})
    shown = ("Aisha Khan", "aisha@example.org", "Farley Council", "Social care contributor")
    assert [words in answers for words in shown] == [True] * 4
    assert "Invitation sent" in finish(client, way)
    invitation = Invitation.objects.get()
    assert (invitation.email, invitation.role, invitation.organisation, invitation.last_day) == (
        "aisha@example.org",
        "care-contributor",
        where,
        None,
    )


def test_a_guest_is_asked_for_the_last_day_too(signed_in: SignedIn) -> None:
    client = signed_in(a_person(RoleName.LANO))
    where = an_organisation(OrganisationKind.INSPECTORATE)
    way = begin(client)
    send(client, way, "who", WHO)
    send(client, way, "organisation", {"organisation": where.pk})
    assert "When is their last day?" in send(client, way, "role", {"role": "inspector"})
    day = timezone.localdate().replace(year=timezone.localdate().year + 1, day=1)
    parts = {"last_day-day": day.day, "last_day-month": day.month, "last_day-year": day.year}
    send(client, way, "last-day", parts)
    finish(client, way)
    assert Invitation.objects.get().last_day == day


def test_only_roles_that_fit_the_organisation_are_offered_with_what_they_do(signed_in: SignedIn) -> None:
    client, forum = signed_in(a_person(RoleName.LANO)), an_organisation(OrganisationKind.FORUM)
    way = begin(client)
    send(client, way, "who", WHO)
    offered = send(client, way, "organisation", {"organisation": forum.pk})
    shown = ("Forum chair", "Speaks for the parent carer forum.", "Setting contact", "Administrator")
    assert [words in offered for words in shown] == [True, True, False, False]


def test_a_link_officer_is_offered_their_own_organisation_and_no_wide_role(signed_in: SignedIn) -> None:
    own, other = an_organisation(name="Farley Council"), an_organisation(name="Downs Council")
    client = signed_in(a_person(RoleName.LINK_OFFICER, organisation=own))
    way = begin(client)
    where = send(client, way, "who", WHO)
    assert ("Farley Council" in where, "Downs Council" in where) == (True, False)
    assert "Choose an organisation from the list." in send(
        client, way, "organisation", {"organisation": other.pk}
    )
    roles = send(client, way, "organisation", {"organisation": own.pk})
    assert ("Runner" in roles, "Nominated officer" in roles) == (True, False)


def test_the_page_of_an_organisation_fills_it_in(signed_in: SignedIn) -> None:
    client, where = signed_in(a_person(RoleName.LANO)), an_organisation()
    way = begin(client, organisation=where.pk)
    assert f'<option value="{where.pk}" selected>' in send(client, way, "who", WHO)


def test_who_has_an_account_is_not_invited_again(signed_in: SignedIn) -> None:
    here, client = a_person(), signed_in(a_person(RoleName.LANO))
    said = send(client, begin(client), "who", {"name": "X", "email": here.email.upper()})
    assert f"Somebody with the address {here.email} has an account." in said


def test_who_is_invited_already_is_told_of_at_the_end(signed_in: SignedIn) -> None:
    client, where = signed_in(a_person(RoleName.LANO)), an_organisation()
    for _ in range(2):
        way = begin(client)
        send(client, way, "who", WHO)
        send(client, way, "organisation", {"organisation": where.pk})
        send(client, way, "role", {"role": "runner"})
        said = finish(client, way)
    assert "aisha@example.org has been invited already." in said
    assert Invitation.objects.count() == 1


def test_an_organisation_that_closes_meanwhile_is_asked_for_again(signed_in: SignedIn) -> None:
    client, where = signed_in(a_person(RoleName.LANO)), an_organisation()
    an_organisation()
    way = begin(client)
    send(client, way, "who", WHO)
    send(client, way, "organisation", {"organisation": where.pk})
    send(client, way, "role", {"role": "runner"})
    Organisation.objects.filter(pk=where.pk).update(closed_on=timezone.localdate())
    assert "Which organisation do they belong to?" in finish(client, way)
    assert Invitation.objects.count() == 0


def test_who_manages_nobody_cannot_invite(signed_in: SignedIn) -> None:
    assert signed_in(a_person(RoleName.RUNNER)).get(reverse("people:invite")).status_code == 403
