"""Who comes to a meeting is named, taken off and put back; nobody is to be at two places unnoticed."""

import datetime as dt

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import an_inspection

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.inspections.meetings.attending import UNDO_LEAVING, add_attendees, remove_attendee
from lanyard.web.inspections.meetings.errors import MeetingRefusedError
from lanyard.web.inspections.models import Attendee, Inspection, Meeting, TeamMember
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

TUESDAY = dt.date(2026, 11, 24)


@pytest.fixture
def grace() -> Person:
    return a_person(RoleName.LANO, name="Grace Adeyemi")


@pytest.fixture
def lano(grace: Person) -> Visitor:
    return visitor_for(grace)


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def member(inspection: Inspection, grace: Person) -> TeamMember:
    return TeamMember.objects.create(inspection=inspection, role="lano", person=grace)


@pytest.fixture
def inspector(inspection: Inspection) -> TeamMember:
    return TeamMember.objects.create(inspection=inspection, role="lead-inspector", name="Ivor Made-Up")


@pytest.fixture
def meeting(inspection: Inspection) -> Meeting:
    return a_meeting(inspection, "Set-up discussion", rule="setup")


@pytest.fixture
def client_of_lano(signed_in: SignedIn, grace: Person) -> PageCheckClient:
    return signed_in(grace)


def a_meeting(inspection: Inspection, title: str, starts: int = 10, rule: str = "") -> Meeting:
    return inspection.meetings.create(
        title=title, mode="phone", rule=rule, day=TUESDAY, starts=dt.time(starts), minutes=60
    )


def last_event() -> Event:
    return Event.objects.order_by("-number")[0]


def at(name: str, *args: object) -> str:
    return reverse(f"inspections:{name}", args=args)


def names(meeting: Meeting) -> list[str]:
    return [str(each) for each in meeting.attendees.select_related("person")]


def test_people_of_the_team_and_others_come_and_their_names_stand_apart(
    lano: Visitor, meeting: Meeting, member: TeamMember, inspector: TeamMember
) -> None:
    before = Event.objects.count()
    add_attendees(
        by=lano, meeting=meeting.pk, members=[member.pk, inspector.pk], others=["Head of Oak School", " "]
    )
    assert names(meeting) == ["Grace Adeyemi", "Ivor Made-Up", "Head of Oak School"]
    assert meeting.attendees.get(person=member.person).role == "Nominated officer (LANO)"
    event = last_event()
    assert (Event.objects.count() - before, event.act, event.detail) == (
        1,
        "meetings.attendees-added",
        {"added": 3},
    )
    assert PersonalDetail.objects.get(event=event.number).content == {"names": names(meeting)}


def test_whoever_comes_already_is_not_added_twice(
    lano: Visitor, meeting: Meeting, member: TeamMember, inspector: TeamMember
) -> None:
    add_attendees(by=lano, meeting=meeting.pk, members=[member.pk], others=["ivor made-up"])
    again = add_attendees(by=lano, meeting=meeting.pk, members=[member.pk, inspector.pk])
    assert (again, meeting.attendees.count()) == ([], 2)


def test_nobody_and_the_team_of_another_inspection_are_refused(
    lano: Visitor, meeting: Meeting, grace: Person
) -> None:
    other = TeamMember.objects.create(inspection=an_inspection(), role="lano", person=grace)
    for members in ([], [other.pk]):
        with pytest.raises(MeetingRefusedError, match="Tick somebody"):
            add_attendees(by=lano, meeting=meeting.pk, members=members)


def test_only_who_arranges_says_who_comes(meeting: Meeting) -> None:
    attendee = meeting.attendees.create(name="Head of Oak School")
    runner = a_visitor(RoleName.RUNNER)
    with pytest.raises(NotAllowedError):
        add_attendees(by=runner, meeting=meeting.pk, others=["Bo"])
    with pytest.raises(NotAllowedError):
        remove_attendee(by=runner, attendee=attendee.pk)
    assert names(meeting) == ["Head of Oak School"]


def test_somebody_is_taken_off_and_put_back(lano: Visitor, meeting: Meeting) -> None:
    attendee = meeting.attendees.create(name="Head of Oak School")
    given = remove_attendee(by=lano, attendee=attendee.pk)
    assert (names(meeting), last_event().act) == ([], "meetings.attendee-removed")
    assert UNDO_LEAVING.act(lano, given) == "Head of Oak School comes again."
    assert (names(meeting), last_event().act) == (["Head of Oak School"], "meetings.attendee-back")
    with pytest.raises(MeetingRefusedError, match="added again already"):
        UNDO_LEAVING.act(lano, given)


def test_what_has_been_erased_cannot_be_put_back(lano: Visitor, meeting: Meeting) -> None:
    given = remove_attendee(by=lano, attendee=meeting.attendees.create(name="Bo").pk)
    meeting.delete()
    with pytest.raises(MeetingRefusedError, match="has been erased"):
        UNDO_LEAVING.act(lano, given)


def test_the_page_ticks_whom_the_rules_send(
    client_of_lano: PageCheckClient, meeting: Meeting, member: TeamMember, inspector: TeamMember
) -> None:
    page = client_of_lano.get(at("add-attendees", meeting.pk)).content.decode()
    assert "Grace Adeyemi, Nominated officer (LANO)" in page
    ticked = page.partition(f'value="{member.pk}"')[2].partition(">")[0]
    assert "checked" in ticked


def test_who_comes_is_said_on_a_page_and_shown_on_meeting_and_list(
    client_of_lano: PageCheckClient, meeting: Meeting, member: TeamMember
) -> None:
    nothing = client_of_lano.post(at("add-attendees", meeting.pk), {"others": " "}).content.decode()
    assert 'href="#id_members"' in nothing
    said = {"members": [member.pk], "others": "Head of Oak School"}
    page = client_of_lano.post(at("add-attendees", meeting.pk), said, follow=True).content.decode()
    assert ("2 people more will come." in page, "Head of Oak School" in page) == (True, True)
    listed = client_of_lano.get(at("meetings", meeting.inspection_id)).content.decode()
    assert "Who comes: Grace Adeyemi, Head of Oak School" in listed


def test_without_a_team_names_can_still_be_written(client_of_lano: PageCheckClient, meeting: Meeting) -> None:
    page = client_of_lano.post(at("add-attendees", meeting.pk), {"others": ""}).content.decode()
    assert ('href="#id_others"' in page, "People of the team" in page) == (True, False)


def test_taking_somebody_off_is_undone_from_its_banner(
    client_of_lano: PageCheckClient, meeting: Meeting
) -> None:
    attendee = meeting.attendees.create(name="Head of Oak School")
    page = client_of_lano.post(at("remove-attendee", attendee.pk), {}, follow=True).content.decode()
    assert "Head of Oak School does not come." in page
    token = page.partition('name="token" value="')[2].partition('"')[0]
    client_of_lano.post(reverse("pages:undo"), {"token": token}, follow=True)
    assert names(meeting) == ["Head of Oak School"]


def test_whoever_would_be_at_two_places_is_named_on_both_pages(
    client_of_lano: PageCheckClient, meeting: Meeting, member: TeamMember, lano: Visitor
) -> None:
    other = a_meeting(meeting.inspection, "Visit to Oak School")
    later = a_meeting(meeting.inspection, "Keeping in touch", starts=11)
    for each in (meeting, later):
        add_attendees(by=lano, meeting=each.pk, members=[member.pk])
    said = {"members": [member.pk]}
    page = client_of_lano.post(at("add-attendees", other.pk), said, follow=True).content.decode()
    words = "At the same time as “Set-up discussion”. At both would be: Grace Adeyemi."
    assert (words in page, "Keeping in touch" in page) == (True, False)
    listed = client_of_lano.get(at("meetings", meeting.inspection_id)).content.decode()
    assert listed.count("At both would be: Grace Adeyemi.") == 2


def test_two_people_with_accounts_are_two_people(
    lano: Visitor, meeting: Meeting, member: TeamMember, client_of_lano: PageCheckClient
) -> None:
    bo = TeamMember.objects.create(
        inspection=meeting.inspection, role="runner", person=a_person(name="Bo Made-Up")
    )
    both = add_attendees(by=lano, meeting=meeting.pk, members=[member.pk, bo.pk])
    assert len(both) == 2
    other = a_meeting(meeting.inspection, "Visit to Oak School")
    other.attendees.create(person=a_person(name="Cy Made-Up"))
    assert "At both would be" not in client_of_lano.get(at("meeting", other.pk)).content.decode()


def test_whoever_reads_only_sees_who_comes_and_changes_nothing(signed_in: SignedIn, meeting: Meeting) -> None:
    meeting.attendees.create(name="Head of Oak School")
    page = signed_in(a_person(RoleName.RUNNER)).get(at("meeting", meeting.pk)).content.decode()
    assert ("Head of Oak School" in page, "Take off" in page, "Say who comes" in page) == (True, False, False)


@pytest.mark.parametrize("number", [1, 3])
def test_meetings_take_the_same_queries_however_many_come(
    number: int,
    client_of_lano: PageCheckClient,
    meeting: Meeting,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    Attendee.objects.bulk_create(Attendee(meeting=meeting, person=a_person()) for _ in range(number))
    client_of_lano.get(at("meetings", meeting.inspection_id))
    with django_assert_num_queries(8):
        client_of_lano.get(at("meetings", meeting.inspection_id))
    with django_assert_num_queries(11):
        client_of_lano.get(at("meeting", meeting.pk))
    with django_assert_num_queries(9):
        client_of_lano.get(at("add-attendees", meeting.pk))
