"""Every page of the directory, as those see it who may and those who may not."""

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import LONG_AGO, a_partnership, a_person, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.audit.models import Event
from lanyard.web.people.invitations.actions import invite_person
from lanyard.web.people.models import Invitation, Organisation, Person, RoleHeld
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

ADMINISTRATOR, INSPECTOR = RoleName.ADMINISTRATOR, RoleName.INSPECTOR


def at(name: str, *args: object) -> str:
    return reverse(f"people:{name}", args=args)


@pytest.fixture
def administrator(signed_in: SignedIn) -> PageCheckClient:
    """An administrator at work."""
    a_partnership()
    return signed_in(a_person(ADMINISTRATOR, name="Grace Adeyemi"))


def texts(client: PageCheckClient, address: str) -> str:
    return client.get(address).content.decode()


def test_every_page_is_shown_to_an_administrator(administrator: PageCheckClient) -> None:
    person = a_person(RoleName.RUNNER)
    where = person.roles_held.get().organisation
    invitation = invite_person(
        by=visitor_for(Person.objects.get(name="Grace Adeyemi")),
        name="Aisha Khan",
        email="aisha@example.org",
        role=RoleName.RUNNER,
        organisation=where,
    ).invitation
    addresses = [
        at("organisations"),
        at("organisation", where.pk),
        at("add-organisation"),
        at("change-organisation", where.pk),
        at("close-organisation", where.pk),
        at("reopen-organisation", an_organisation(is_closed=True).pk),
        at("people"),
        at("person", person.pk),
        at("give-role", person.pk),
        at("give-role", person.pk) + f"?organisation={where.pk}",
        at("end-role", person.roles_held.get().pk),
        at("send-invitation-again", invitation.pk),
        at("withdraw-invitation", invitation.pk),
        at("roles"),
        at("acts"),
        at("account"),
        at("change-contact"),
        at("partnership"),
        at("change-partnership"),
    ]
    shown = {address: administrator.get(address).status_code for address in addresses}
    assert shown == dict.fromkeys(addresses, 200)


def test_what_an_inspector_may_not_see_is_not_found(signed_in: SignedIn) -> None:
    other = a_person(RoleName.RUNNER)
    where = other.roles_held.get().organisation
    inspector = signed_in(a_person(INSPECTOR))
    answers = [
        inspector.get(address).status_code
        for address in (at("organisation", where.pk), at("person", other.pk))
    ]
    assert answers == [404, 404]


def test_an_inspector_sees_their_own_inspectorate_and_nobody_elses_roles(signed_in: SignedIn) -> None:
    guest = a_person(INSPECTOR, name="Ines Ward")
    colleague = a_person(INSPECTOR, organisation=guest.roles_held.get().organisation, name="Carl Ode")
    RoleHeld.objects.create(
        person=colleague,
        organisation=an_organisation(name="Farley Council"),
        role="runner",
        first_day=LONG_AGO,
    )
    a_person(RoleName.RUNNER, name="Tom Reed")
    page = texts(signed_in(guest), at("people"))
    assert [name in page for name in ("Ines Ward", "Carl Ode", "Tom Reed", "Farley Council")] == [
        True,
        True,
        False,
        False,
    ]


def test_pages_of_another_organisation_offer_a_link_officer_nothing_to_manage(signed_in: SignedIn) -> None:
    other = a_person(RoleName.RUNNER)
    held = other.roles_held.get()
    officer = signed_in(a_person(RoleName.LINK_OFFICER))
    page = texts(officer, at("organisation", held.organisation_id))
    assert ("Invite a person" in page, "/end/" in page) == (False, False)
    assert officer.get(at("end-role", held.pk)).status_code == 404


def test_a_runner_is_told_who_could_add_an_organisation(signed_in: SignedIn) -> None:
    answer = signed_in(a_person(RoleName.RUNNER)).get(at("add-organisation"))
    assert answer.status_code == 403
    assert "These roles can: Nominated officer (LANO), Deputy" in answer.content.decode()


def test_an_organisation_is_added_and_the_banner_says_so(administrator: PageCheckClient) -> None:
    answer = administrator.post(
        at("add-organisation"), {"name": "Elm School", "kind": "setting"}, follow=True
    )
    assert answer.redirect_chain == [
        (at("organisation", Organisation.objects.get(name="Elm School").pk), 302)
    ]
    assert "Elm School is in the directory." in answer.content.decode()


def test_an_organisation_without_name_or_kind_is_asked_for_them(administrator: PageCheckClient) -> None:
    page = administrator.post(at("add-organisation"), {}).content.decode()
    assert ('href="#id_name"' in page, 'href="#id_kind"' in page) == (True, True)


def test_a_number_that_is_no_urn_is_refused(administrator: PageCheckClient) -> None:
    said = {"name": "Elm School", "kind": "setting", "urn": "12"}
    assert "A URN is 5 or 6 digits" in administrator.post(at("add-organisation"), said).content.decode()


def test_closing_offers_to_undo_it_and_undoing_opens_it_again(administrator: PageCheckClient) -> None:
    where = an_organisation()
    answer = administrator.post(at("close-organisation", where.pk), {}, follow=True)
    token = answer.content.decode().partition('name="token" value="')[2].partition('"')[0]
    again = administrator.post(reverse("pages:undo"), {"token": token}, follow=True)
    where.refresh_from_db()
    assert where.closed_on is None
    assert f"{where} is open again." in again.content.decode()


def test_two_who_change_an_organisation_choose_what_to_keep(administrator: PageCheckClient) -> None:
    where = an_organisation(name="Elm School")
    Organisation.objects.filter(pk=where.pk).update(phone="999", version=2)
    mine = {"name": "Elm Academy", "kind": "council", "version": "1"}
    page = administrator.post(at("change-organisation", where.pk), mine).content.decode()
    assert ("Yours: Elm Academy" in page, "Saved meanwhile: 999" in page) == (True, True)
    chosen = {f"mine-{name}": value for name, value in mine.items()} | {
        "mine-version": "2",
        "keep-name": "mine",
        "keep-phone": "saved",
    }
    administrator.post(at("change-organisation", where.pk), chosen)
    where.refresh_from_db()
    assert (where.name, where.phone, where.version) == ("Elm Academy", "999", 3)


def test_somebody_who_manages_several_organisations_is_asked_where_first(
    administrator: PageCheckClient,
) -> None:
    person, where = a_person(), an_organisation()
    answer = administrator.post(at("give-role", person.pk), {"organisation": where.pk})
    assert answer.headers["Location"] == f"{at('give-role', person.pk)}?organisation={where.pk}"


def test_a_link_officer_is_asked_for_the_role_at_once_and_gives_it(signed_in: SignedIn) -> None:
    person, where = a_person(name="Tom Reed"), an_organisation(name="Farley Council")
    officer = signed_in(a_person(RoleName.LINK_OFFICER, organisation=where))
    answer = officer.post(at("give-role", person.pk), {"role": "runner"}, follow=True)
    assert "Tom Reed is Runner, Farley Council, from" in answer.content.decode()


def test_a_role_that_is_not_offered_is_refused(signed_in: SignedIn) -> None:
    person = a_person()
    officer = signed_in(a_person(RoleName.LINK_OFFICER))
    officer.post(at("give-role", person.pk), {"role": "administrator"})
    assert person.roles_held.count() == 0


def test_a_guests_role_without_a_last_day_is_refused_at_its_field(administrator: PageCheckClient) -> None:
    person, where = a_person(), an_organisation(OrganisationKind.INSPECTORATE)
    address = f"{at('give-role', person.pk)}?organisation={where.pk}"
    assert 'href="#id_last_day-day"' in administrator.post(address, {"role": "inspector"}).content.decode()


def test_ending_a_role_on_a_day_asks_for_the_day(administrator: PageCheckClient) -> None:
    held = a_person(RoleName.RUNNER).roles_held.get()
    page = administrator.post(at("end-role", held.pk), {"when": "on-a-day"}).content.decode()
    assert "Enter the last day." in page


def test_a_day_in_a_question_that_was_not_asked_does_not_matter(administrator: PageCheckClient) -> None:
    held = a_person(RoleName.RUNNER).roles_held.get()
    administrator.post(at("end-role", held.pk), {"when": "at-once", "last_day-day": "77"})
    held.refresh_from_db()
    assert (held.ended_on, held.last_day) == (timezone.localdate(), None)


def test_ending_ones_own_role_is_not_offered_for_undoing(administrator: PageCheckClient) -> None:
    a_person(ADMINISTRATOR)
    own = Person.objects.get(name="Grace Adeyemi").roles_held.get()
    answer = administrator.post(at("end-role", own.pk), {"when": "at-once"})
    assert answer.status_code == 302
    assert 'name="token"' not in texts(administrator, at("account"))


def test_an_invitation_is_withdrawn_from_the_page_of_the_organisation(
    administrator: PageCheckClient,
) -> None:
    where = an_organisation()
    sent = invite_person(
        by=visitor_for(Person.objects.get(name="Grace Adeyemi")),
        name="Aisha Khan",
        email="aisha@example.org",
        role=RoleName.RUNNER,
        organisation=where,
    )
    assert "Aisha Khan" in texts(administrator, at("organisation", where.pk))
    answer = administrator.post(at("withdraw-invitation", sent.invitation.pk), {}, follow=True)
    assert "The invitation of Aisha Khan is withdrawn." in answer.content.decode()
    assert Invitation.objects.waiting().count() == 0


def test_my_account_says_what_i_hold_and_may_do(signed_in: SignedIn) -> None:
    where = an_organisation(name="Farley Council")
    page = texts(signed_in(a_person(RoleName.LINK_OFFICER, organisation=where)), at("account"))
    expected = (
        "Link officer",
        "Farley Council",
        "Invite people and give or end their roles",
        "Own organisation",
    )
    assert [words in page for words in expected] == [True] * 4


def test_somebody_without_a_role_is_told_whom_to_ask(signed_in: SignedIn) -> None:
    assert "You have no role at present" in texts(signed_in(a_person()), at("account"))


def test_the_list_of_people_comes_as_a_file_and_that_is_recorded(administrator: PageCheckClient) -> None:
    a_person(RoleName.RUNNER, name="=cmd|calc")
    answer = administrator.get(at("people-file"), {"file": "csv", "search": "cmd"})
    lines = answer.content.decode("utf-8-sig").splitlines()
    assert lines[0] == '"Name","Roles","Organisations","Phone number","Email address"'
    assert (len(lines), lines[1].startswith('"\'=cmd|calc"')) == (2, True)
    assert Event.objects.get(act="people.downloaded").detail == {"rows": 1, "file": "csv"}


def test_people_are_not_found_by_a_role_that_is_over_or_rests(administrator: PageCheckClient) -> None:
    a_person(RoleName.RUNNER, name="Tom Reed").roles_held.update(last_day=LONG_AGO)
    a_person(RoleName.RUNNER, organisation=an_organisation(is_closed=True), name="Priya Nair")
    assert "No people fit what you asked for." in texts(administrator, f"{at('people')}?role=runner")


def test_a_list_as_a_kind_of_file_that_there_is_not_is_not_found(administrator: PageCheckClient) -> None:
    assert administrator.get(at("people-file"), {"file": "exe"}).status_code == 404


def test_people_are_found_by_role_and_organisation(administrator: PageCheckClient) -> None:
    where = an_organisation()
    a_person(RoleName.RUNNER, organisation=where, name="Tom Reed")
    a_person(RoleName.RUNNER, name="Priya Nair")
    page = texts(administrator, f"{at('people')}?role=runner&organisation={where.pk}")
    assert ("1 person found" in page, "Priya Nair" in page) == (True, False)


@pytest.mark.parametrize("number", [1, 3, 3_000])
def test_lists_take_the_same_queries_however_many_people_there_are(
    number: int, signed_in: SignedIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(a_person(RoleName.LANO))
    where, *_ = [an_organisation() for _ in range(min(number, 3))]
    people = Person.objects.bulk_create(
        Person(name=f"Runner {each}", email=f"runner{each}@example.org") for each in range(number)
    )
    RoleHeld.objects.bulk_create(
        RoleHeld(person=each, organisation=where, role="runner", first_day=LONG_AGO) for each in people
    )
    client.get(at("account"))  # a session's first page notes that it has begun
    with django_assert_num_queries(7):
        client.get(at("people"))
    with django_assert_num_queries(5):
        client.get(at("organisations"))
