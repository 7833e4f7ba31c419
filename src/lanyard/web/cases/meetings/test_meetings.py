"""Meetings about a child: what they need, who belongs in them, and how they close."""

from datetime import date

import pytest
from django.utils import timezone
from tests.web.cases import CALL, a_case, an_inspection
from tests.web.factories import a_partnership, a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.cases.board.columns import Progress, board_columns
from lanyard.web.cases.front_sheet.parts import sheet_parts
from lanyard.web.cases.meetings.actions import (
    AttendeeDetails,
    MeetingDetails,
    add_attendee,
    change_meeting,
    remove_attendee,
    reopen_meeting,
)
from lanyard.web.cases.meetings.needs import needs_of
from lanyard.web.cases.models import Case, CaseAttendee, CaseMeeting, Place
from lanyard.web.cases.models.meetings import Coming, MeetingKind, Service
from lanyard.web.cases.reliances import close_what_relied
from lanyard.web.cases.taking_part import Manner, Platform, WhatFor
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.versions import ChangedMeanwhileError

pytestmark = pytest.mark.django_db

TODAY = date(2025, 9, 15)
MOTHER = AttendeeDetails("Maud Made-Up", Service.FAMILY, "Mother", coming=Coming.YES)


def meeting(case: Case, kind: MeetingKind = MeetingKind.FAMILY) -> CaseMeeting:
    return CaseMeeting.objects.get(case=case, kind=kind)


def added(held: CaseMeeting, details: AttendeeDetails = MOTHER) -> CaseAttendee:
    return add_attendee(by=a_visitor(RoleName.LANO), meeting=held.pk, details=details, today=TODAY)


def said(held: CaseMeeting, details: MeetingDetails) -> CaseMeeting:
    by = a_visitor(RoleName.LANO)
    return change_meeting(by=by, meeting=held.pk, version=held.version, details=details)


def test_each_child_needs_both_meetings_on_the_days_that_the_rules_reserve() -> None:
    inspection = an_inspection(notified=CALL)
    case = a_case(inspection)
    for place in (Place.RESERVE, Place.STOOD_DOWN):
        a_case(inspection, place)
    needs = [(need.child, need.rule, need.minutes, need.first_day) for need in needs_of(inspection)]
    thursday = date(2025, 9, 18)
    assert needs == [
        (str(case), "family_tracking", 45, thursday),
        (str(case), "practitioner_tracking", 60, thursday),
    ]
    assert {need.last_day for need in needs_of(inspection)} == {date(2025, 9, 19)}


def test_the_timetable_is_handed_people_and_what_is_to_be_heeded() -> None:
    case = a_case()
    call = said(
        meeting(case),
        MeetingDetails("I. Made-Up", Manner.VIDEO, Platform.TEAMS, "", "Polish", "Breaks", "School run"),
    )
    added(call)
    added(call, AttendeeDetails("Otto Made-Up", Service.OTHER, coming=Coming.NO))
    need = needs_of(case.inspection)[0]
    assert (need.inspector, need.manner, need.platform) == ("I. Made-Up", "video", "teams")
    assert (need.interpreter, need.access_needs, need.not_at) == ("Polish", "Breaks", "School run")
    assert [(each.name, each.may_drop_in) for each in need.people] == [("Maud Made-Up", False)]
    assert need.lacks == ()


def test_a_family_call_lacks_inspector_family_and_manner_until_they_are_known() -> None:
    case = a_case()
    assert needs_of(case.inspection)[0].lacks == (
        "which inspector",
        "who of the family comes",
        "how it is held",
    )
    said(meeting(case), MeetingDetails("I. Made-Up", Manner.IN_PERSON))
    assert needs_of(case.inspection)[0].lacks == ("who of the family comes", "where it is held")


def test_every_service_that_supports_the_child_has_somebody_there_if_only_for_a_part() -> None:
    case = a_case()
    held = said(meeting(case, MeetingKind.PRACTITIONERS), MeetingDetails(without=[Service.CARE]))
    added(held, AttendeeDetails("Edda Made-Up", Service.EDUCATION, coming=Coming.YES))
    added(held, AttendeeDetails("Hal Made-Up", Service.HEALTH, coming=Coming.ASKED))
    assert needs_of(case.inspection)[1].lacks == ("who comes from health",)
    added(held, AttendeeDetails("Ivy Made-Up", Service.HEALTH, coming=Coming.DROPS_IN))
    assert needs_of(case.inspection)[1].lacks == ()


def test_practitioners_of_the_last_two_years_belong_in_it_and_earlier_ones_do_not() -> None:
    held = meeting(a_case(), MeetingKind.PRACTITIONERS)
    added(held, AttendeeDetails("Edda Made-Up", Service.EDUCATION, until=date(2023, 9, 15)))
    with pytest.raises(RefusedError) as refused:
        added(held, AttendeeDetails("Hal Made-Up", Service.HEALTH, until=date(2023, 9, 14)))
    assert refused.value.field == "until"


def test_the_record_names_nobody_but_in_what_can_be_erased() -> None:
    held = meeting(a_case())
    added(held)
    event = Event.objects.latest("number")
    told = {"meeting": "Family call", "service": "family", "comes": "yes"}
    assert (event.about, event.detail, event.personal_seal != "") == ("case", told, True)


def test_a_family_call_closes_when_the_family_takes_part_no_longer_and_the_other_meeting_is_kept() -> None:
    case, now = a_case(), timezone.now()
    found = close_what_relied(by=a_visitor(RoleName.LANO), case=case.pk, ended=[WhatFor.MEETING], at=now)
    mine = [each for each in found.closed if each.reliance.name == "family-calls"]
    assert [thing.words for each in mine for thing in each.things] == [f"Family call about {case}"]
    assert [
        (each.kept.words, each.number) for each in found.held if each.reliance.name == "family-calls"
    ] == [("Meeting of practitioners", 1)]
    assert (meeting(case).is_open, [need.title for need in needs_of(case.inspection)]) == (
        False,
        ["Meeting of practitioners"],
    )


def test_nothing_is_changed_in_a_closed_call_and_it_opens_only_when_the_family_takes_part() -> None:
    case, by, now = a_case(), a_visitor(RoleName.LANO), timezone.now()
    close_what_relied(by=by, case=case.pk, ended=[WhatFor.MEETING], at=now)
    for act in (
        lambda: added(meeting(case)),
        lambda: said(meeting(case), MeetingDetails("I. Made-Up")),
        lambda: reopen_meeting(by=by, meeting=meeting(case).pk, now=now),
    ):
        with pytest.raises(RefusedError):
            act()


def test_of_a_child_who_was_stood_down_nothing_more_is_prepared() -> None:
    with pytest.raises(RefusedError):
        added(meeting(a_case(place=Place.STOOD_DOWN)))


def test_who_was_slower_changes_nothing() -> None:
    held = meeting(a_case())
    said(held, MeetingDetails("I. Made-Up"))
    with pytest.raises(ChangedMeanwhileError):
        said(held, MeetingDetails("J. Made-Up"))


@pytest.mark.parametrize("role", [RoleName.LEAD_OFFICER, RoleName.TIMETABLE_MASTER, RoleName.DATA_LEAD])
def test_only_those_who_keep_cases_prepare_meetings(role: RoleName) -> None:
    held = meeting(a_case())
    with pytest.raises(NotAllowedError):
        add_attendee(by=a_visitor(role), meeting=held.pk, details=MOTHER, today=TODAY)
    mother = added(held)
    with pytest.raises(NotAllowedError):
        remove_attendee(by=a_visitor(role), attendee=mother.pk)


def test_the_board_says_how_many_are_ready() -> None:
    case = a_case()
    column = next(each for each in board_columns() if each.name == "meetings")
    standing = column.standings([case], timezone.now())[case.pk]
    assert (standing.progress, standing.words, len(standing.chase)) == (Progress.OPEN, "0 of 2 ready", 2)
    held = said(
        meeting(case, MeetingKind.PRACTITIONERS), MeetingDetails(without=["education", "health", "care"])
    )
    added(said(meeting(case), MeetingDetails("I. Made-Up", Manner.PHONE)))
    ready = column.standings([case], timezone.now())[case.pk]
    assert (ready.progress, ready.words, held.is_open) == (Progress.DONE, "Ready to be placed", True)


def test_the_front_sheet_says_who_comes() -> None:
    case = a_case()
    added(
        said(meeting(case), MeetingDetails("I. Made-Up", Manner.VIDEO, Platform.TEAMS, interpreter="Polish"))
    )
    part = next(each for each in sheet_parts() if each.name == "meetings")
    assert [line.words for line in part.lines(case, timezone.now())] == [
        "Coming: Maud Made-Up. Inspector: I. Made-Up. By video call, Microsoft Teams. Interpreter: Polish",
        "Nobody has said yet that they come",
    ]


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    a_partnership()
    return signed_in(a_person(RoleName.LANO))


def test_meetings_are_prepared_on_their_pages(lano: PageCheckClient) -> None:
    case = a_case()
    held = meeting(case, MeetingKind.PRACTITIONERS)
    page = lano.get(f"/cases/child/{case.pk}/meetings/").content.decode()
    assert "Thursday 18 September or Friday 19 September, about 45 minutes" in page
    lano.get(f"/cases/meetings/{held.pk}/people/add/")
    entered = {"name": "Hal Made-Up", "service": "health", "coming": "drops-in", "job": "Therapist"}
    answer = lano.post(f"/cases/meetings/{held.pk}/people/add/", entered, follow=True)
    assert "Drops in for a part" in answer.content.decode()
    hal = CaseAttendee.objects.get()
    changed = {**entered, "coming": "no", "version": hal.version}
    answer = lano.post(f"/cases/meetings/people/{hal.pk}/change/", changed, follow=True)
    assert "Cannot come" in answer.content.decode()
    lano.get(f"/cases/meetings/people/{hal.pk}/remove/")
    lano.post(f"/cases/meetings/people/{hal.pk}/remove/")
    assert CaseAttendee.objects.count() == 0


def test_what_a_meeting_needs_is_said_on_its_page(lano: PageCheckClient) -> None:
    case = a_case()
    for kind in MeetingKind:
        held = meeting(case, kind)
        lano.get(f"/cases/meetings/{held.pk}/change/")
        entered = {"inspector": "I. Made-Up", "manner": "phone", "version": held.version}
        lano.post(f"/cases/meetings/{held.pk}/change/", entered)
        assert meeting(case, kind).inspector == "I. Made-Up"


def test_a_closed_call_says_so_and_is_not_opened_without_the_family(lano: PageCheckClient) -> None:
    case = a_case()
    call = meeting(case)
    by = a_visitor(RoleName.LANO)
    close_what_relied(by=by, case=case.pk, ended=[WhatFor.MEETING], at=timezone.now())
    assert (
        "The family does not take part in it."
        in lano.get(f"/cases/child/{case.pk}/meetings/").content.decode()
    )
    answer = lano.post(f"/cases/meetings/{call.pk}/open-again/")
    assert "The family has not agreed to this" in answer.content.decode()
