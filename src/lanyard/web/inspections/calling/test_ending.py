"""The list of inspections, and the end of one."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.calling.actions import end_inspection, reopen_inspection
from lanyard.web.inspections.errors import OverlappingInspectionError
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db

CALLED, TODAY = dt.date(2026, 10, 19), dt.date(2026, 11, 17)


def an_inspection(rules: str = "area-send-2025") -> Inspection:
    lano = a_visitor(RoleName.LANO)
    return enter_call(by=lano, framework=framework(rules), notified=CALLED, today=CALLED)


def end(inspection: Inspection, day: dt.date = TODAY) -> Inspection:
    return end_inspection(by=a_visitor(RoleName.LANO), inspection=inspection.pk, day=day, today=TODAY)


def test_after_one_is_over_another_call_can_be_entered() -> None:
    end(an_inspection())
    an_inspection("monitoring-2025")
    assert Inspection.objects.running().count() == 1
    assert Event.objects.get(act="inspections.ended").detail == {"ended_on": "2026-11-17"}


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (dt.date(2026, 10, 16), "The call came on 19 October 2026. Enter a later day."),
        (dt.date(2026, 11, 18), "18 November 2026 is still to come. Enter the day on which it ended."),
    ],
)
def test_it_cannot_end_before_the_call_or_in_the_future(day: dt.date, reason: str) -> None:
    inspection = an_inspection()
    with pytest.raises(RefusedError) as refusal:
        end(inspection, day)
    assert (str(refusal.value), Inspection.objects.get().ended_on) == (reason, None)


def test_it_is_reopened_unless_another_runs() -> None:
    over = end(an_inspection())
    reopen_inspection(by=a_visitor(RoleName.LANO), inspection=over.pk)
    assert Inspection.objects.get().ended_on is None
    end(over)
    an_inspection("monitoring-2025")
    with pytest.raises(OverlappingInspectionError):
        reopen_inspection(by=a_visitor(RoleName.LANO), inspection=over.pk)


def test_only_those_who_run_it_end_it() -> None:
    inspection = an_inspection()
    with pytest.raises(NotAllowedError):
        end_inspection(by=a_visitor(RoleName.DATA_LEAD), inspection=inspection.pk, day=CALLED)


def test_ending_is_undone_from_its_banner(signed_in: SignedIn) -> None:
    inspection = an_inspection()
    client = signed_in(a_person(RoleName.LANO))
    address = reverse("inspections:end", args=[inspection.pk])
    assert "It is over" in client.get(address).content.decode()
    sent = {"day-day": "20", "day-month": "10", "day-year": "2026"}
    banner = client.post(address, sent, follow=True).content.decode()
    assert "is over." in banner
    assert Inspection.objects.get().ended_on == dt.date(2026, 10, 20)
    token = banner.split('name="token" value="')[1].split('"')[0]
    client.post(reverse("pages:undo"), {"token": token}, follow=True)
    assert Inspection.objects.get().ended_on is None


def test_rehearsals_are_listed_apart(signed_in: SignedIn) -> None:
    an_inspection()
    an_inspection("rehearsal")
    client = signed_in(a_person(RoleName.RUNNER))
    real = client.get(reverse("inspections:list")).content.decode()
    played = client.get(reverse("inspections:played")).content.decode()
    assert ("Area SEND inspection, 2025 rules" in real, "1 inspection" in real) == (True, True)
    assert "1 rehearsal" in played
    assert "Enter a call" not in real
    assert client.get(reverse("inspections:list-file"), {"file": "csv"}).status_code == 200


def test_an_empty_list_says_what_to_do(signed_in: SignedIn) -> None:
    shown = signed_in(a_person(RoleName.LANO)).get(reverse("inspections:list")).content.decode()
    assert "No call has been entered yet." in shown
    assert "Enter a call" in shown


def test_the_list_asks_the_same_of_the_database_with_one_and_with_three(signed_in: SignedIn) -> None:
    client = signed_in(a_person(RoleName.LANO))
    client.get(reverse("inspections:list"))
    counts = []
    for rules in ("area-send-2025", "engagement-meeting", "thematic-visit"):
        an_inspection(rules)
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("inspections:list"))
        counts.append(len(asked))
    assert counts[0] == counts[2]
