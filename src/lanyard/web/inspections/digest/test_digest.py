"""The message of each morning: once a day, with counts and nothing else, for who wants it."""

import datetime as dt
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.utils import timezone
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.tasks import a_task

from lanyard.core.words.working_days import add_working_days, is_working_day
from lanyard.web.access.roles import RoleName
from lanyard.web.inspections.board.sorting import Clock, Place
from lanyard.web.inspections.digest.actions import digests, send_digests, turn_digest
from lanyard.web.inspections.digest.jobs import KEY, next_morning, plan_digests, send_morning_digests
from lanyard.web.inspections.models import DigestDay, Inspection, Task, TaskState
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.worker import work_off
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

FRIDAY = dt.datetime(2026, 11, 20, 7, tzinfo=ZoneInfo("Europe/London"))
CLOCK = Clock.at(FRIDAY)


@pytest.fixture
def ada() -> Person:
    return a_person(RoleName.DATA_LEAD, name="Ada Made-Up", password="a long password")  # noqa: S106 - made up


def tasks_of(person: Person) -> None:
    """One late, two due today, one soon, one later, one done."""
    first = a_task(owner=person, title="Secret title", due=dt.date(2026, 11, 19))
    for due in (CLOCK.today, CLOCK.today, dt.date(2026, 11, 24), dt.date(2026, 12, 24)):
        a_task(first.inspection, deputy=person, due=due)
    a_task(first.inspection, owner=person, state=TaskState.DROPPED)


def test_it_says_how_many_and_names_nothing(ada: Person) -> None:
    tasks_of(ada)
    assert send_digests(clock=CLOCK) == 1
    body = Outgoing.objects.get(to=ada.email).body
    assert "Late: 1\nDue today: 2\nDue in the next 3 working days: 1" in body
    assert ("Secret title" in body, "Ada" in body, "/inspections/mine/" in body) == (False, False, True)


def test_whoever_has_never_signed_in_gets_a_link_that_needs_no_account() -> None:
    bo = a_person(RoleName.SETTING_CONTACT)
    tasks_of(bo)
    send_digests(clock=CLOCK)
    assert "/link/" in Outgoing.objects.get(to=bo.email).body


def test_it_goes_out_once_a_day(ada: Person) -> None:
    tasks_of(ada)
    assert [send_digests(clock=CLOCK), send_digests(clock=CLOCK)] == [1, 0]
    assert (Outgoing.objects.count(), DigestDay.objects.count()) == (1, 1)


def test_people_turn_it_off_and_on(ada: Person, signed_in: SignedIn) -> None:
    tasks_of(ada)
    client = signed_in(ada)
    page = client.post("/inspections/mine/digest/", {"wanted": "no"}, follow=True).content.decode()
    for words in ("The message of each morning is turned off.", "Turn it on"):
        assert words in page
    assert send_digests(clock=CLOCK) == 0
    turn_digest(by=visitor_for(ada), is_wanted=True)
    assert send_digests(clock=Clock.at(FRIDAY + dt.timedelta(days=3))) == 1


def test_nobody_without_open_tasks_is_written_to(ada: Person) -> None:
    tasks_of(ada)
    Task.objects.update(state=TaskState.DROPPED)
    assert send_digests(clock=CLOCK) == 0


def test_on_a_day_off_that_the_rules_heed_nobody_is_written_to(ada: Person) -> None:
    tasks_of(ada)
    Inspection.objects.update(days_off=["2026-11-20"])
    assert send_digests(clock=CLOCK) == 0


def test_a_day_off_that_the_rules_heed_moves_what_is_soon(ada: Person) -> None:
    a_task(owner=ada, due=dt.date(2026, 11, 26))
    assert digests(CLOCK)[ada][Place.NEXT] == 0
    Inspection.objects.update(days_off=["2026-11-23"])
    assert digests(CLOCK)[ada][Place.NEXT] == 1


@pytest.mark.parametrize(
    ("after", "morning"),
    [
        (FRIDAY - dt.timedelta(hours=1), FRIDAY),
        (FRIDAY, FRIDAY + dt.timedelta(days=3)),
        (FRIDAY + dt.timedelta(days=1), FRIDAY + dt.timedelta(days=3)),
    ],
)
def test_the_next_morning_is_a_working_one(after: dt.datetime, morning: dt.datetime) -> None:
    assert next_morning(after) == morning


def test_it_is_planned_once_and_only_while_an_inspection_runs(ada: Person) -> None:
    assert plan_digests(after=FRIDAY) is False
    tasks_of(ada)
    assert [plan_digests(after=FRIDAY), plan_digests(after=FRIDAY)] == [True, False]
    assert Job.objects.get(key=KEY).run_after == FRIDAY + dt.timedelta(days=3)


def test_the_job_plans_the_next_morning(ada: Person) -> None:
    a_task(owner=ada, due=timezone.localdate())
    send_morning_digests.using(key=KEY).enqueue()
    work_off()
    planned = Job.objects.get(key=KEY, state="waiting")
    assert is_working_day(timezone.localdate(planned.run_after))
    assert planned.run_after > timezone.now()


def test_two_jobs_of_one_morning_write_once(ada: Person) -> None:
    a_task(owner=ada, due=add_working_days(timezone.localdate(), 1))
    for _ in range(2):
        send_morning_digests.using(key=KEY).enqueue()
    work_off()
    written = Outgoing.objects.filter(message="inspections.digest").count()
    assert written == (1 if is_working_day(timezone.localdate()) else 0)


def test_the_command_says_what_would_go_and_then_sends_it(ada: Person) -> None:
    a_task(owner=ada, due=timezone.localdate())
    said = StringIO()
    call_command("send_digests", "--dry-run", stdout=said)
    assert said.getvalue().strip() == f"Person {ada.pk}: 0 late, 1 today, 0 soon"
    assert Outgoing.objects.count() == 0
    call_command("send_digests", stdout=said)
    assert said.getvalue().splitlines()[-1] == "1 message is on the way."
