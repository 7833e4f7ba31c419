"""What programs are answered about inspections: the same as people see, rehearsals apart."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.rehearsals import a_rehearsal
from tests.web.tasks import a_task, an_inspection
from tests.web.tokens import a_program

from lanyard.core.frameworks.as_json import timeline_as_json
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.models import Inspection, TaskState
from lanyard.web.people.models import Person

pytestmark = pytest.mark.django_db

BASE = "/api/v1/inspections"


@pytest.fixture
def lano() -> Person:
    return a_person(RoleName.LANO)


@pytest.fixture
def program(lano: Person) -> Client:
    return a_program(lano, SEE_INSPECTIONS)


def ids(program: Client, asked: str = "") -> list[int]:
    return [each["id"] for each in program.get(f"{BASE}{asked}").json()["items"]]


def test_an_inspection_comes_with_its_rules_and_days(program: Client) -> None:
    found = an_inspection()
    assert program.get(BASE).json()["items"] == [
        {
            "id": found.pk,
            "title": found.rules_of.title,
            "kind": "full",
            "framework": "area-send-2025",
            "notified": "2026-11-16",
            "ended_on": None,
        }
    ]


def test_rehearsals_come_only_when_they_are_asked_for(program: Client) -> None:
    real, played = an_inspection(), a_rehearsal()
    assert (ids(program), ids(program, "?kind=rehearsal")) == ([real.pk], [played.pk])
    assert ids(program, "?kind=monitoring") == []
    assert program.get(f"{BASE}/{played.pk}").json()["kind"] == "rehearsal"


def test_one_inspection_comes_with_its_timeline_and_counts_by_state(program: Client) -> None:
    found = an_inspection()
    for state in (TaskState.TO_DO, TaskState.TO_DO, TaskState.DOING):
        a_task(found, state=state)
    said = program.get(f"{BASE}/{found.pk}").json()
    dates = timeline_as_json(found.timeline())
    assert (said["events"], said["waiting"]) == (dates["events"], dates["waiting"])
    assert {each["state"]: each["tasks"] for each in said["tasks"]} == {
        "to-do": 2, "doing": 1, "blocked": 0, "answered": 0, "done": 0, "dropped": 0
    }  # fmt: skip


def test_tasks_come_with_people_and_what_comes_before(program: Client, lano: Person) -> None:
    first = a_task(due=dt.date(2026, 11, 18))
    second = a_task(first.inspection, owner=lano, due=dt.date(2026, 11, 19), due_time=dt.time(17))
    second.after.add(first)
    items = program.get(f"{BASE}/{first.inspection_id}/tasks").json()["items"]
    assert [each["id"] for each in items] == [first.pk, second.pk]
    assert items[1] == {
        "id": second.pk,
        "kind": "task",
        "title": second.title,
        "state": "to-do",
        "due": "2026-11-19",
        "due_time": "17:00:00",
        "role": "",
        "owner": lano.pk,
        "owner_name": lano.name,
        "deputy": None,
        "organisation": None,
        "organisation_name": "",
        "part_of": "partnership",
        "after": [first.pk],
        "done_at": None,
    }


@pytest.mark.parametrize("address", ["", "/{pk}", "/{pk}/tasks"])
def test_each_answer_is_an_event_and_needs_the_right(program: Client, lano: Person, address: str) -> None:
    found = an_inspection()
    assert program.get(f"{BASE}{address.format(pk=found.pk)}").status_code == 200
    assert Event.objects.filter(act__startswith="inspections.").count() == 1
    bare = a_program(a_person(RoleName.LANO))
    assert bare.get(f"{BASE}{address.format(pk=found.pk)}").status_code == 403


@pytest.mark.parametrize("address", ["/999", "/999/tasks"])
def test_what_is_not_there_is_not_found(program: Client, address: str) -> None:
    assert program.get(f"{BASE}{address}").status_code == 404


def test_a_kind_that_is_none_is_refused_in_words(program: Client) -> None:
    answer = program.get(f"{BASE}?kind=party")
    assert (answer.status_code, answer.json()["faults"][0]["where"]) == (422, "kind")


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(("address", "queries"), [("", 9), ("/{pk}/tasks", 11)])
def test_lists_cost_the_same_for_many_as_for_one(
    program: Client,
    rows: int,
    address: str,
    queries: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    found = an_inspection()
    for _ in range(rows):
        a_task(found)
    for number in range(1, rows):
        an_inspection(notified=dt.date(2026, 11, 2 + number))
    program.get("/api/v1/me")
    with django_assert_num_queries(queries):
        items = program.get(f"{BASE}{address.format(pk=found.pk)}").json()["items"]
    assert len(items) == rows
    assert Inspection.objects.count() == rows
