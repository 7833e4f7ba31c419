"""A meeting that the rules do not name is added, and taken away again while nothing is kept of it."""

import datetime as dt

import pytest
from django.urls import reverse
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import an_inspection

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.inspections.meetings.actions import Placing
from lanyard.web.inspections.meetings.errors import MeetingRefusedError
from lanyard.web.inspections.meetings.own import MeetingDetails, add_meeting, remove_meeting
from lanyard.web.inspections.models import Inspection, Meeting

pytestmark = pytest.mark.django_db

TUESDAY = dt.date(2026, 11, 24)
DETAILS = MeetingDetails("Briefing for heads", "remote", "What is asked of schools")
PLACING = Placing(TUESDAY, dt.time(9), 45, "By link")


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


@pytest.fixture
def own(inspection: Inspection, lano: Visitor) -> Meeting:
    return add_meeting(by=lano, inspection=inspection.pk, details=DETAILS, placing=PLACING)


@pytest.fixture
def client_of_lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def last_event() -> Event:
    return Event.objects.order_by("-number")[0]


def at(name: str, *args: object) -> str:
    return reverse(f"inspections:{name}", args=args)


def test_a_meeting_of_ones_own_is_kept_with_its_day(inspection: Inspection, lano: Visitor) -> None:
    meeting = add_meeting(by=lano, inspection=inspection.pk, details=DETAILS, placing=PLACING)
    meeting.refresh_from_db()
    kept = {name: getattr(meeting, name) for name in (*vars(DETAILS), *vars(PLACING))}
    assert kept == {**vars(DETAILS), **vars(PLACING)}
    assert (meeting.rule, meeting.inspection) == ("", inspection)
    assert (last_event().act, last_event().detail) == (
        "meetings.added",
        {"inspection": inspection.pk, "day": "2026-11-24"},
    )


def test_only_who_arranges_adds_and_takes_away(inspection: Inspection, own: Meeting) -> None:
    runner = a_visitor(RoleName.RUNNER)
    with pytest.raises(NotAllowedError):
        add_meeting(by=runner, inspection=inspection.pk, details=DETAILS, placing=PLACING)
    with pytest.raises(NotAllowedError):
        remove_meeting(by=runner, meeting=own.pk)
    assert Meeting.objects.count() == 1


@pytest.mark.parametrize(
    ("details", "placing", "field"),
    [
        (MeetingDetails("Briefing", "by-pigeon"), PLACING, "mode"),
        (DETAILS, Placing(None, dt.time(9)), "day"),
    ],
    ids=["no such way", "a time without a day"],
)
def test_what_cannot_be_is_refused(
    inspection: Inspection, lano: Visitor, details: MeetingDetails, placing: Placing, field: str
) -> None:
    with pytest.raises(MeetingRefusedError) as refused:
        add_meeting(by=lano, inspection=inspection.pk, details=details, placing=placing)
    assert (refused.value.field, Meeting.objects.count()) == (field, 0)


def test_a_meeting_of_ones_own_is_taken_away(lano: Visitor, own: Meeting) -> None:
    number = own.pk
    own.attendees.create(name="Heads")
    remove_meeting(by=lano, meeting=number)
    assert Meeting.objects.count() == 0
    assert (last_event().act, last_event().about, last_event().detail) == (
        "meetings.removed",
        "inspection",
        {"meeting": number},
    )


def _notes(meeting: Meeting) -> None:
    meeting.notes = "Said"
    meeting.save()


def _action(meeting: Meeting) -> None:
    meeting.actions.create(text="Send the rota")


def _query(meeting: Meeting) -> None:
    meeting.enquiries.create(inspection=meeting.inspection, title="Why?", came_from="meeting")


def _method(meeting: Meeting) -> None:
    meeting.method_notes.create(inspection=meeting.inspection, group="forum", said="Short", day=TUESDAY)


@pytest.mark.parametrize("keep", [_notes, _action, _query, _method], ids=lambda keep: keep.__name__)
def test_a_meeting_of_which_something_is_kept_stays(lano: Visitor, own: Meeting, keep: object) -> None:
    assert callable(keep)
    keep(own)
    with pytest.raises(MeetingRefusedError, match="has notes, actions or queries"):
        remove_meeting(by=lano, meeting=own.pk)


def test_a_meeting_that_the_rules_ask_for_stays(lano: Visitor, inspection: Inspection) -> None:
    meeting = inspection.meetings.create(title="Set-up discussion", mode="phone", rule="setup")
    with pytest.raises(MeetingRefusedError, match="The rules ask for this meeting"):
        remove_meeting(by=lano, meeting=meeting.pk)


def test_a_meeting_is_added_on_a_page_and_taken_away_on_another(
    client_of_lano: PageCheckClient, inspection: Inspection
) -> None:
    assert "Add a meeting" in client_of_lano.get(at("meetings", inspection.pk)).content.decode()
    client_of_lano.get(at("add-meeting", inspection.pk))
    nothing = client_of_lano.post(at("add-meeting", inspection.pk), {"starts": "9:00"}).content.decode()
    assert [f'href="#{field}"' in nothing for field in ("id_title", "id_mode")] == [True, True]
    said = {"title": "Briefing for heads", "mode": "remote", "starts": "9:00", "minutes": "45"}
    day = {"day-day": "24", "day-month": "11", "day-year": "2026"}
    page = client_of_lano.post(at("add-meeting", inspection.pk), {**said, **day}, follow=True)
    assert "“Briefing for heads” is added." in page.content.decode()
    own = Meeting.objects.get()
    assert "cannot be undone" in client_of_lano.get(at("remove-meeting", own.pk)).content.decode()
    gone = client_of_lano.post(at("remove-meeting", own.pk), {}, follow=True).content.decode()
    assert ("is taken away." in gone, Meeting.objects.count()) == (True, 0)


def test_why_a_meeting_stays_is_said_on_the_page(client_of_lano: PageCheckClient, own: Meeting) -> None:
    _notes(own)
    page = client_of_lano.post(at("remove-meeting", own.pk), {}).content.decode()
    assert "Take it off its day instead." in page


def test_the_page_that_takes_away_is_not_there_for_meetings_of_the_rules(
    client_of_lano: PageCheckClient, inspection: Inspection
) -> None:
    meeting = inspection.meetings.create(title="Set-up discussion", mode="phone", rule="setup")
    assert client_of_lano.get(at("remove-meeting", meeting.pk)).status_code == 404
    assert "Take this meeting away" not in client_of_lano.get(at("meeting", meeting.pk)).content.decode()
