"""The team: roles filled by people of the directory or by name, gaps that stand out, the contacts."""

import datetime as dt

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import an_inspection as bare_inspection

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.models import Inspection, Task, TeamMember
from lanyard.web.inspections.team.actions import MemberDetails, change_member, fill_role, remove_member
from lanyard.web.inspections.team.errors import TeamRefusedError
from lanyard.web.inspections.team.presenters import sides
from lanyard.web.inspections.team.queries import members_of
from lanyard.web.mail.models import Outgoing
from lanyard.web.pages.versions import ChangedMeanwhileError
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

CALL = dt.date(2026, 11, 16)
INES = MemberDetails(
    name="Ines Ward", organisation="Inspectorate", email="ines@example.org", phone="020 7946 0000"
)


@pytest.fixture
def grace() -> Person:
    return a_person(RoleName.LANO, name="Grace Adeyemi")


@pytest.fixture
def lano(grace: Person) -> Visitor:
    return visitor_for(grace)


@pytest.fixture
def inspection(lano: Visitor) -> Inspection:
    return enter_call(by=lano, framework=framework("area-send-2025"), notified=CALL, today=CALL)


@pytest.fixture
def client_of_lano(signed_in: SignedIn, grace: Person) -> PageCheckClient:
    return signed_in(grace)


def at(name: str, *args: object) -> str:
    return reverse(f"inspections:{name}", args=args)


def missing(inspection: Inspection) -> dict[str, str]:
    shown = sides(inspection, members_of(inspection))
    return {role.id: role.missing for side in shown for role in side.roles}


def test_roles_that_nobody_has_are_named_and_so_is_how_many_more_are_wanted(
    lano: Visitor, inspection: Inspection
) -> None:
    fill_role(by=lano, inspection=inspection.pk, role="ofsted-inspectors", details=INES)
    found = missing(inspection)
    assert (found["lano"], found["dcs"], found["ofsted-inspectors"]) == ("", "Not filled", "1 more wanted")


def test_a_deputy_alone_does_not_fill_a_role(lano: Visitor, inspection: Inspection) -> None:
    details = MemberDetails(name="Ann Other", is_deputy=True)
    fill_role(by=lano, inspection=inspection.pk, role="dcs", details=details)
    assert missing(inspection)["dcs"] == "Not filled"


def test_a_person_of_the_directory_brings_their_organisation_and_own_contact(
    lano: Visitor, inspection: Inspection
) -> None:
    person = a_person(RoleName.LEAD_OFFICER, name="Lin Park")
    details = MemberDetails(person_id=person.pk, email="elsewhere@example.org")
    member = fill_role(by=lano, inspection=inspection.pk, role="dcs", details=details)
    assert (member.organisation, member.email) == (person.roles_held.get().organisation.name, "")


def test_filling_a_role_is_one_event_and_names_nobody_in_its_detail(
    lano: Visitor, inspection: Inspection
) -> None:
    before = Event.objects.count()
    fill_role(by=lano, inspection=inspection.pk, role="ofsted-lead", details=INES)
    event = Event.objects.order_by("number").last()
    assert event is not None
    assert (Event.objects.count() - before, event.act) == (1, "team.role-filled")
    assert event.detail == {"role": "ofsted-lead", "is_deputy": False, "has_account": False}
    assert PersonalDetail.objects.get(event=event.number).content["name"] == "Ines Ward"


@pytest.mark.parametrize(
    ("role", "details", "words"),
    [
        ("jester", INES, "Choose a role of this inspection"),
        ("dcs", MemberDetails(), "Choose a person, or write the name"),
        ("dcs", MemberDetails(person_id=0), "still here"),
    ],
)
def test_what_fills_no_role_is_refused(
    lano: Visitor, inspection: Inspection, role: str, details: MemberDetails, words: str
) -> None:
    with pytest.raises(TeamRefusedError, match=words):
        fill_role(by=lano, inspection=inspection.pk, role=role, details=details)


def test_nobody_has_one_role_twice(lano: Visitor, grace: Person, inspection: Inspection) -> None:
    with pytest.raises(TeamRefusedError, match="Grace Adeyemi has this role already"):
        fill_role(by=lano, inspection=inspection.pk, role="lano", details=MemberDetails(person_id=grace.pk))


def test_who_does_not_arrange_the_inspection_fills_no_role(inspection: Inspection) -> None:
    runner = visitor_for(a_person(RoleName.RUNNER))
    with pytest.raises(NotAllowedError):
        fill_role(by=runner, inspection=inspection.pk, role="dcs", details=INES)


def test_of_two_who_change_a_member_the_second_is_told(lano: Visitor, inspection: Inspection) -> None:
    member = fill_role(by=lano, inspection=inspection.pk, role="ofsted-lead", details=INES)
    change_member(by=lano, member=member.pk, version=1, details=INES)
    with pytest.raises(ChangedMeanwhileError):
        change_member(by=lano, member=member.pk, version=1, details=INES)


def test_the_page_shows_everybody_and_where_the_gaps_are(
    client_of_lano: PageCheckClient, inspection: Inspection
) -> None:
    page = client_of_lano.get(at("team", inspection.pk)).content.decode()
    assert [words in page for words in ("Grace Adeyemi", "19 roles still to be filled", "Not filled")] == [
        True
    ] * 3


def test_a_runner_sees_the_team_and_is_offered_nothing_to_change(
    signed_in: SignedIn, inspection: Inspection
) -> None:
    client = signed_in(a_person(RoleName.RUNNER))
    page = client.get(at("team", inspection.pk)).content.decode()
    assert ("Grace Adeyemi" in page, "/fill/" in page) == (True, False)
    assert client.get(at("fill-role", inspection.pk)).status_code == 403


def test_an_inspector_as_guest_does_not_see_the_team(signed_in: SignedIn, inspection: Inspection) -> None:
    assert signed_in(a_person(RoleName.INSPECTOR)).get(at("team", inspection.pk)).status_code == 403


def test_filling_a_role_from_its_page_leads_to_the_tasks_that_nobody_has(
    client_of_lano: PageCheckClient, inspection: Inspection
) -> None:
    lin = a_person(RoleName.LINK_OFFICER, name="Lin Park")
    address = at("fill-role", inspection.pk) + "?role=link-officer"
    assert '<option value="link-officer" selected>' in client_of_lano.get(address).content.decode()
    answer = client_of_lano.post(address, {"role": "link-officer", "person": lin.pk})
    member = TeamMember.objects.get(person=lin)
    assert answer.headers["Location"] == at("give-tasks", member.pk)
    wanted = list(Task.objects.filter(role="link-officer", owner=None).values_list("pk", flat=True))
    client_of_lano.get(at("give-tasks", member.pk))
    given = client_of_lano.post(at("give-tasks", member.pk), {"tasks": wanted[:2]}, follow=True)
    assert "Lin Park has 2 more tasks." in given.content.decode()
    assert list(Task.objects.filter(owner=lin).order_by("pk").values_list("pk", flat=True)) == sorted(
        wanted[:2]
    )


def test_an_inspector_without_account_leads_back_to_the_team(
    client_of_lano: PageCheckClient, inspection: Inspection
) -> None:
    said = {"role": "ofsted-lead", "name": "Ines Ward", "email": "ines@example.org"}
    answer = client_of_lano.post(at("fill-role", inspection.pk), said)
    assert answer.headers["Location"] == at("team", inspection.pk)


@pytest.mark.parametrize(("said", "field"), [({}, "person"), ({"name": "Ann", "person": "own"}, "name")])
def test_a_role_is_filled_by_a_person_or_a_name_and_not_by_both(
    client_of_lano: PageCheckClient,
    grace: Person,
    inspection: Inspection,
    said: dict[str, str],
    field: str,
) -> None:
    sent = {name: str(grace.pk) if value == "own" else value for name, value in said.items()}
    page = client_of_lano.post(at("fill-role", inspection.pk), {"role": "dcs", **sent}).content.decode()
    assert f'href="#id_{field}"' in page


def test_who_is_taken_out_can_be_put_back_with_all_that_was_known(
    client_of_lano: PageCheckClient, lano: Visitor, inspection: Inspection
) -> None:
    member = fill_role(by=lano, inspection=inspection.pk, role="ofsted-lead", details=INES)
    client_of_lano.get(at("remove-member", member.pk))
    answer = client_of_lano.post(at("remove-member", member.pk), {}, follow=True).content.decode()
    assert not TeamMember.objects.filter(role="ofsted-lead").exists()
    token = answer.partition('name="token" value="')[2].partition('"')[0]
    client_of_lano.post(reverse("pages:undo"), {"token": token}, follow=True)
    back = TeamMember.objects.get(role="ofsted-lead")
    assert (back.name, back.email, back.phone) == (INES.name, INES.email, INES.phone)


def test_what_undoing_carries_names_nobody(lano: Visitor, inspection: Inspection) -> None:
    member = fill_role(by=lano, inspection=inspection.pk, role="ofsted-lead", details=INES)
    assert sorted(remove_member(by=lano, member=member.pk)) == [
        "event",
        "inspection",
        "is_deputy",
        "person",
        "role",
    ]


def test_a_member_is_changed_on_their_page(
    client_of_lano: PageCheckClient, lano: Visitor, inspection: Inspection
) -> None:
    member = fill_role(by=lano, inspection=inspection.pk, role="ofsted-lead", details=INES)
    client_of_lano.get(at("change-member", member.pk))
    client_of_lano.post(at("change-member", member.pk), {"name": "Ines Ward-Ode", "version": "1"})
    member.refresh_from_db()
    assert (member.name, member.version) == ("Ines Ward-Ode", 2)


def test_inspectors_get_the_contacts_of_the_other_sides_and_no_gaps(
    client_of_lano: PageCheckClient, lano: Visitor, inspection: Inspection
) -> None:
    fill_role(by=lano, inspection=inspection.pk, role="ofsted-lead", details=INES)
    everybody = client_of_lano.get(at("contacts", inspection.pk)).content.decode()
    for_inspectors = client_of_lano.get(at("contacts", inspection.pk) + "?for=inspectors").content.decode()
    assert [
        [words in page for words in ("Grace Adeyemi", "Ines Ward", "Not filled")]
        for page in (everybody, for_inspectors)
    ] == [
        [True, True, True],
        [True, False, False],
    ]


def test_the_sheet_comes_as_tagged_pdf_and_its_download_is_recorded(
    client_of_lano: PageCheckClient, inspection: Inspection
) -> None:
    answer = client_of_lano.get(at("contacts-file", inspection.pk) + "?for=inspectors")
    assert (answer.headers["Content-Type"], answer.content[:5]) == ("application/pdf", b"%PDF-")
    assert Event.objects.get(act="team.contacts-downloaded").detail == {"for": "inspectors", "rows": 1}


@pytest.mark.parametrize("number", [1, 3])
def test_the_team_takes_the_same_queries_however_many_are_in_it(
    number: int,
    client_of_lano: PageCheckClient,
    lano: Visitor,
    inspection: Inspection,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(number):
        details = MemberDetails(person_id=a_person(RoleName.RUNNER).pk)
        fill_role(by=lano, inspection=inspection.pk, role="runner", details=details)
    client_of_lano.get(at("team", inspection.pk))
    with django_assert_num_queries(6):
        client_of_lano.get(at("team", inspection.pk))


def test_somebody_of_the_team_is_sent_their_link(signed_in: SignedIn) -> None:
    client, ada = signed_in(a_person(RoleName.LANO)), a_person(name="Ada Made-Up")
    inspection = bare_inspection()
    member = TeamMember.objects.create(inspection=inspection, role="lano", person=ada)
    team = client.get(reverse("inspections:team", args=[inspection.pk])).content.decode()
    assert "Send their link" in team
    address = reverse("inspections:send-link", args=[member.pk])
    assert "has no open task here" in client.post(address).content.decode()
    Task.objects.create(inspection=inspection, title="Check the lists", owner=ada)
    assert "on its way to Ada Made-Up" in client.post(address, follow=True).content.decode()
    subject = Outgoing.objects.get(to=ada.email).subject
    assert subject == "Your tasks for the inspection: see and do them here"
