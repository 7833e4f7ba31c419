"""The board shows where each task stands today, narrows by what is asked, and costs the same at any size."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.web.factories import a_partnership, a_person, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import a_task, an_inspection

from lanyard.core.words.working_days import add_working_days
from lanyard.web.access.roles import RoleName
from lanyard.web.inspections.board.presenters import parts
from lanyard.web.inspections.board.sorting import Clock, Place, by_place, place_of
from lanyard.web.inspections.frame import days_ahead
from lanyard.web.inspections.models import Inspection, Task, TaskKind, TaskState

pytestmark = pytest.mark.django_db

FRIDAY = dt.date(2026, 11, 20)
NOON = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
MOST_QUERIES = 12


@pytest.fixture
def inspection() -> Inspection:
    a_partnership()
    return an_inspection()


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def board(inspection: Inspection, asked: str = "") -> str:
    return f"/inspections/{inspection.pk}/{asked}"


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({"due": dt.date(2026, 11, 19)}, Place.LATE),
        ({"due": FRIDAY}, Place.NOW),
        ({"due": FRIDAY, "due_time": dt.time(11)}, Place.LATE),
        ({"due": FRIDAY, "due_time": dt.time(17)}, Place.NOW),
        ({"due": dt.date(2026, 11, 25)}, Place.NEXT),
        ({"due": dt.date(2026, 11, 26)}, Place.LATER),
        ({"due": None}, Place.UNDATED),
        ({"due": FRIDAY, "state": TaskState.BLOCKED, "blocked_because": "x"}, Place.BLOCKED),
        ({"due": FRIDAY, "state": TaskState.DONE, "done_at": NOON - dt.timedelta(days=3)}, Place.DONE),
        ({"due": FRIDAY, "state": TaskState.DONE, "done_at": NOON - dt.timedelta(days=9)}, Place.OVER),
        ({"due": dt.date(2026, 11, 2), "state": TaskState.DROPPED}, Place.OVER),
    ],
)
def test_a_task_stands_where_it_belongs_on_a_friday_at_noon(told: dict[str, object], place: Place) -> None:
    assert place_of(Task(**told), Clock.at(NOON)) == place


def test_it_says_what_is_late_and_blocked_and_that_nobody_has_a_task(
    inspection: Inspection, lano: PageCheckClient
) -> None:
    today = timezone.localdate()
    ada = a_person(name="Ada Made-Up")
    earlier = a_task(inspection, title="Ask families", owner=ada, due=today)
    task = a_task(inspection, title="Upload cases", due=add_working_days(today, -1), part_of="forum")
    task.after.add(earlier)
    a_task(inspection, owner=ada, state=TaskState.BLOCKED, blocked_because="No portal", due=today)
    page = lano.get(board(inspection)).content.decode()
    for words in (
        "Late (1)",
        "Due today (1)",
        "Blocked (1)",
        "Blocked: No portal",
        "Waits for: Ask families",
    ):
        assert words in page
    assert "One task has nobody to do it." in page
    assert "the forum’s own" in page


def test_what_comes_next_stands_by_its_day_and_what_was_done_by_the_latest() -> None:
    noon = Clock.at(NOON)
    coming = [Task(pk=1, title="Next", due=dt.date(2026, 11, 23), due_time=dt.time(17))]
    done = [Task(pk=each, state=TaskState.DONE, done_at=NOON - dt.timedelta(hours=each)) for each in (3, 2)]
    shown = {part.place: part for part in parts(by_place([*coming, *done], noon), noon)}
    days = [(day, [card.when for card in cards]) for day, cards in shown["next"].days]
    assert days == [("Monday 23 November", ["By 5pm"])]
    assert [card.when for card in shown["done"].cards] == [
        "Friday 20 November at 10am",
        "Friday 20 November at 9am",
    ]


def test_an_empty_board_says_so(inspection: Inspection, lano: PageCheckClient) -> None:
    assert "Nothing is due today." in lano.get(board(inspection)).content.decode()


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ("?person=nobody", {"Forum’s"}),
        ("?person={ada}", {"Ada’s", "Asked for"}),
        ("?organisation={council}", {"Ada’s"}),
        ("?kind=request", {"Asked for"}),
        ("?part=forum", {"Forum’s"}),
        ("?day={today}", {"Ada’s", "Forum’s"}),
        ("?person=999&kind=nothing", {"Ada’s", "Asked for", "Forum’s"}),
    ],
)
def test_it_narrows_by_what_is_asked(
    inspection: Inspection, lano: PageCheckClient, asked: str, titles: set[str]
) -> None:
    today, ada, council = timezone.localdate(), a_person(name="Ada Made-Up"), an_organisation()
    tomorrow = add_working_days(today, 1)
    a_task(inspection, title="Ada’s", owner=ada, organisation=council, due=today)
    a_task(inspection, title="Asked for", deputy=ada, owner=a_person(), kind=TaskKind.REQUEST, due=tomorrow)
    a_task(inspection, title="Forum’s", part_of="forum", due=today)
    address = asked.format(ada=ada.pk, council=council.pk, today=today.isoformat())
    page = lano.get(board(inspection, address)).content.decode()
    assert {title for title in ("Ada’s", "Asked for", "Forum’s") if f">{title}</a>" in page} == titles


@pytest.mark.parametrize("number", [10, 500])
def test_it_takes_few_queries_however_many_tasks_there_are(
    inspection: Inspection, lano: PageCheckClient, number: int
) -> None:
    today = timezone.localdate()
    people = [a_person() for _ in range(5)]
    Task.objects.bulk_create(
        Task(inspection=inspection, title=f"Task {each}", due=today, owner=people[each % 5])
        for each in range(number)
    )
    first, second = Task.objects.order_by("pk")[:2]
    second.after.add(first)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert lano.get(board(inspection)).status_code == 200
    assert len(queries) <= MOST_QUERIES


def test_a_rehearsal_says_that_it_is_one(lano: PageCheckClient) -> None:
    page = lano.get(board(an_inspection("rehearsal"))).content.decode()
    assert "This is practice: no inspectors have called." in page


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_the_wall_sheet_is_a_page_and_a_file(
    inspection: Inspection, lano: PageCheckClient, paper: str
) -> None:
    a_task(inspection, title="Check lists", due=timezone.localdate())
    page = lano.get(board(inspection, f"wall-sheet/?paper={paper}"))
    assert f"This page prints on {paper.upper()}" in page.content.decode()
    file = lano.get(board(inspection, f"wall-sheet/pdf/?paper={paper}"))
    assert (file.headers["Content-Type"], file.content[:5]) == ("application/pdf", b"%PDF-")


def test_inspectors_do_not_see_it(inspection: Inspection, signed_in: SignedIn) -> None:
    assert signed_in(a_person(RoleName.INSPECTOR)).get(board(inspection)).status_code == 403


def test_days_off_that_the_rules_heed_are_no_working_days() -> None:
    inspection = an_inspection()
    inspection.days_off = ["2026-11-23"]
    tuesday, thursday = Task(due=dt.date(2026, 11, 24)), Task(due=dt.date(2026, 11, 26))
    clock = Clock.of(inspection, NOON)
    assert [place_of(task, clock) for task in (tuesday, thursday)] == [Place.NEXT, Place.NEXT]
    assert place_of(thursday, Clock.at(NOON)) == Place.LATER
    ahead = days_ahead(dt.date(2026, 11, 24), FRIDAY, inspection.timeline().known.calendar)
    assert (ahead, days_ahead(dt.date(2026, 11, 24), FRIDAY)) == ("in 1 working day", "in 2 working days")


@pytest.mark.parametrize("rules", ["area-send-2025", "rehearsal"])
def test_once_it_is_over_nothing_is_late_any_more(rules: str, lano: PageCheckClient) -> None:
    a_partnership()
    inspection = an_inspection(rules)
    Inspection.objects.update(ended_on=FRIDAY)
    a_task(inspection, title="Upload cases", due=dt.date(2026, 11, 17))
    a_task(inspection, state=TaskState.BLOCKED, blocked_because="No portal")
    shown = lano.get(board(inspection)).content.decode()
    assert ("Left undone (2)" in shown, "2 left undone" in shown, "Late" in shown) == (True, True, False)
    assert "Left undone (2)" in lano.get(board(inspection, "wall-sheet/")).content.decode()
    assert "Late" not in lano.get(board(inspection, "tasks/")).content.decode()
