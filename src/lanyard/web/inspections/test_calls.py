"""The call has come: one entry lays out the whole inspection, or is refused in words with nothing saved."""

import datetime as dt

import pytest
from django.utils import timezone
from tests.web.factories import a_person, a_visitor, an_organisation

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.inspections.actions.calls import SaidCall, enter_call
from lanyard.web.inspections.errors import OldCallError, OverlappingInspectionError
from lanyard.web.inspections.models import CallMade, Inspection, Meeting, Task, TeamMember
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db

MONDAY = dt.date(2026, 11, 16)
RULES = framework("area-send-2025")


def the_call(by: Visitor, notified: dt.date = MONDAY, rules: str = "area-send-2025") -> Inspection:
    return enter_call(by=by, framework=framework(rules), notified=notified, today=dt.date(2026, 11, 17))


def test_one_entry_lays_out_tasks_requests_and_meetings() -> None:
    inspection = the_call(a_visitor(RoleName.LANO))
    assert (inspection.tasks.count(), inspection.meetings.count()) == (
        len(RULES.tasks) + len(RULES.requests),
        sum(meeting.times for meeting in RULES.meetings),
    )
    names = Task.objects.get(rule="ask-families")
    assert (names.due, names.due_time) == (dt.date(2026, 11, 23), dt.time(17))
    feedback = Meeting.objects.get(rule="feedback")
    assert (feedback.earliest, feedback.latest) == (dt.date(2026, 12, 4), dt.date(2026, 12, 4))


def test_tasks_fall_to_whoever_holds_their_role_and_the_next_stands_in() -> None:
    council = an_organisation(OrganisationKind.COUNCIL)
    first = a_person(RoleName.DATA_LEAD, organisation=council, name="Ada")
    second = a_person(RoleName.DATA_LEAD, organisation=council, name="Bo")
    the_call(a_visitor(RoleName.LANO))
    task = Task.objects.get(rule="check-lists")
    assert (task.owner, task.deputy, task.organisation) == (first, second, council)
    assert Task.objects.get(rule="forum-promote").owner is None


def test_what_must_come_first_is_tied() -> None:
    the_call(a_visitor(RoleName.LANO))
    upload = Task.objects.get(rule="upload-cases")
    assert [task.rule for task in upload.after.all()] == ["ask-families"]


def test_the_team_is_filled_with_those_who_hold_the_roles() -> None:
    lano = a_person(RoleName.LANO)
    the_call(a_visitor(RoleName.LEAD_OFFICER))
    assert [member.person for member in TeamMember.objects.filter(role="lano")] == [lano]
    assert not TeamMember.objects.filter(role="ofsted-lead").exists()


def test_calls_are_kept_with_who_rang_whom() -> None:
    at = timezone.now()
    said = SaidCall("lead-inspector", "dcs", at, "Nadia Example", "01234 567890")
    enter_call(
        by=a_visitor(RoleName.LANO),
        framework=RULES,
        notified=MONDAY,
        calls=[said],
        today=dt.date(2026, 11, 17),
    )
    made = CallMade.objects.get()
    assert (str(made), made.caller_name) == (
        "Lead inspector rang Director of children's services",
        "Nadia Example",
    )


def test_the_entry_is_one_event_without_names() -> None:
    inspection = the_call(a_visitor(RoleName.LANO))
    event = Event.objects.get(act="inspections.call-entered")
    assert (event.about_id, event.role) == (str(inspection.pk), "lano")
    assert event.detail == {"framework": "area-send-2025", "notified": "2026-11-16"}


def test_the_rules_stay_as_they_were_at_the_call() -> None:
    inspection = the_call(a_visitor(RoleName.LANO))
    assert Inspection.objects.get(pk=inspection.pk).rules_of == RULES


@pytest.mark.parametrize(
    ("notified", "reason"),
    [
        (dt.date(2026, 11, 15), "The call cannot have come on Sunday 15 November 2026. Check the date."),
        (dt.date(2026, 11, 18), "18 November 2026 is still to come. Enter the day on which the call came."),
        (
            dt.date(2025, 11, 17),
            "17 November 2025 is more than a month ago. Check the year, or confirm the date.",
        ),
    ],
)
def test_a_call_that_cannot_be_is_refused_in_words(notified: dt.date, reason: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        the_call(a_visitor(RoleName.LANO), notified)
    assert (str(refusal.value), Inspection.objects.count(), Task.objects.count()) == (reason, 0, 0)


def test_an_old_call_is_taken_once_confirmed() -> None:
    lano = a_visitor(RoleName.LANO)
    old = dt.date(2025, 11, 17)
    with pytest.raises(OldCallError):
        the_call(lano, old)
    enter_call(by=lano, framework=RULES, notified=old, old_is_right=True, today=dt.date(2026, 11, 17))
    assert Inspection.objects.get().notified == old


def test_two_real_inspections_do_not_run_at_once_but_a_rehearsal_may() -> None:
    lano = a_visitor(RoleName.LANO)
    the_call(lano)
    with pytest.raises(OverlappingInspectionError, match="is still running"):
        the_call(lano, rules="monitoring-2025")
    the_call(lano, rules="rehearsal")
    the_call(lano, rules="engagement-meeting")
    assert Inspection.objects.count() == 3


@pytest.mark.parametrize(
    "role", [RoleName.RUNNER, RoleName.FORUM_CHAIR, RoleName.INSPECTOR, RoleName.AUDITOR]
)
def test_only_those_who_run_it_enter_a_call(role: RoleName) -> None:
    with pytest.raises(NotAllowedError):
        the_call(a_visitor(role))
    assert Inspection.objects.count() == 0
