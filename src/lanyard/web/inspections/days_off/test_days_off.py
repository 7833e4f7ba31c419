"""Days off of the area: kept in a list, brought in from files whole or not at all, heeded by timelines."""

import datetime as dt

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.core.frameworks.catalogue import built_in, framework
from lanyard.core.frameworks.declare import Framework
from lanyard.core.words.working_days import is_working_day
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.data.area_calendar import area_calendar
from lanyard.web.data.drills.timing import minutes_of
from lanyard.web.data.models import DrillClock
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.actions.dates import tell_date
from lanyard.web.inspections.days_off.actions import (
    UNDO_REMOVAL,
    DaysOff,
    add_days_off,
    change_days_off,
    import_days_off,
    remove_days_off,
)
from lanyard.web.inspections.days_off.errors import DaysOffRefusedError
from lanyard.web.inspections.days_off.queries import HEEDED_BY
from lanyard.web.inspections.days_off.reading import Fault, read_days_off
from lanyard.web.inspections.models import AreaDaysOff, Inspection, WhoIsOff
from lanyard.web.pages.versions import ChangedMeanwhileError

pytestmark = pytest.mark.django_db

CALLED = dt.date(2026, 11, 16)
HALF_TERM = DaysOff("Half term", dt.date(2026, 11, 30), dt.date(2026, 12, 4), WhoIsOff.SCHOOLS)
CLOSED = DaysOff("Council closes", dt.date(2026, 11, 20), dt.date(2026, 11, 20), WhoIsOff.COUNCIL)


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


@pytest.fixture
def client(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def heeding() -> Framework:
    """Rules under which days off of the council are no working days."""
    rules = framework("area-send-2025")
    settings = tuple(
        each.model_copy(update={"value": 1}) if each.id == HEEDED_BY else each for each in rules.settings
    )
    return rules.model_copy(update={"settings": settings})


def a_call(lano: Visitor, rules: Framework | None = None) -> Inspection:
    chosen = rules or framework("area-send-2025")
    return enter_call(by=lano, framework=chosen, notified=CALLED, today=CALLED)


def test_drills_do_not_count_days_on_which_the_council_does_not_work(lano: Visitor) -> None:
    add_days_off(by=lano, days=CLOSED)
    add_days_off(by=lano, days=HALF_TERM)
    asked = dt.datetime(2026, 11, 19, 16, tzinfo=dt.UTC)
    done = asked + dt.timedelta(days=4)
    clock = DrillClock(item="plans", asked_at=asked, answered_at=done, accepted_at=done)
    assert (minutes_of(clock), minutes_of(clock, area_calendar())) == (16 * 60, 8 * 60)
    assert is_working_day(HALF_TERM.first, area_calendar())


def a_file(*rows: str) -> SimpleUploadedFile:
    content = "\n".join(("name,first,last,who", *rows)).encode()
    return SimpleUploadedFile("days.csv", content, content_type="text/csv")


def bring_in(client: PageCheckClient, *rows: str) -> str:
    address = reverse("inspections:import-days-off")
    return client.post(address, {"file": a_file(*rows)}, follow=True).content.decode()


def listed(client: PageCheckClient) -> str:
    return client.get(reverse("inspections:days-off")).content.decode()


def test_every_framework_says_whether_it_heeds_the_council() -> None:
    assert {name: rules.values.get(HEEDED_BY) for name, rules in built_in().items()} == dict.fromkeys(
        built_in(), 0
    )


def test_days_off_are_added_changed_removed_and_put_back(lano: Visitor) -> None:
    added = add_days_off(by=lano, days=HALF_TERM)
    longer = DaysOff("Half term", HALF_TERM.first, dt.date(2026, 12, 7), WhoIsOff.SCHOOLS)
    change_days_off(by=lano, pk=added.pk, version=1, days=longer)
    given = remove_days_off(by=lano, pk=added.pk)
    assert AreaDaysOff.objects.count() == 0
    assert UNDO_REMOVAL.act(lano, given) == "Half term is in the list again."
    assert AreaDaysOff.objects.get().last == dt.date(2026, 12, 7)
    assert list(Event.objects.order_by("number").values_list("act", flat=True)) == [
        "days-off.added", "days-off.changed", "days-off.removed", "days-off.put-back"
    ]  # fmt: skip


def test_what_cannot_be_is_refused(lano: Visitor) -> None:
    added = add_days_off(by=lano, days=HALF_TERM)
    with pytest.raises(DaysOffRefusedError, match="in the list already"):
        add_days_off(by=lano, days=HALF_TERM)
    backwards = DaysOff("Odd", HALF_TERM.last, HALF_TERM.first, WhoIsOff.SCHOOLS)
    with pytest.raises(DaysOffRefusedError, match="before the first"):
        add_days_off(by=lano, days=backwards)
    change_days_off(by=lano, pk=added.pk, version=1, days=CLOSED)
    with pytest.raises(ChangedMeanwhileError):
        change_days_off(by=lano, pk=added.pk, version=1, days=HALF_TERM)


def test_who_only_sees_inspections_changes_none() -> None:
    runner = a_visitor(RoleName.RUNNER)
    with pytest.raises(NotAllowedError):
        add_days_off(by=runner, days=HALF_TERM)
    with pytest.raises(NotAllowedError):
        import_days_off(by=runner, days=[HALF_TERM])


def test_a_council_day_off_moves_dates_only_where_the_rules_say_so(lano: Visitor) -> None:
    usual = a_call(lano).timeline().day("names_chosen")
    Inspection.objects.update(ended_on=CALLED)
    add_days_off(by=lano, days=CLOSED)
    still = a_call(lano)
    Inspection.objects.update(ended_on=CALLED)
    moved = a_call(lano, heeding())
    assert (still.timeline().day("names_chosen"), still.days_off) == (usual, [])
    assert (usual, moved.timeline().day("names_chosen")) == (dt.date(2026, 11, 20), dt.date(2026, 11, 23))


def test_a_call_keeps_the_days_off_that_stood_when_it_came(lano: Visitor) -> None:
    added = add_days_off(by=lano, days=CLOSED)
    call = a_call(lano, heeding())
    remove_days_off(by=lano, pk=added.pk)
    tell_date(by=lano, inspection=call.pk, version=1, event="onsite_start", day=dt.date(2026, 12, 7))
    assert Inspection.objects.get().timeline().day("names_chosen") == dt.date(2026, 11, 23)


def test_the_timeline_warns_of_a_visit_in_school_holidays_and_lists_days_off(
    lano: Visitor, client: PageCheckClient
) -> None:
    for days in (HALF_TERM, CLOSED):
        add_days_off(by=lano, days=days)
    page = client.get(reverse("inspections:timeline", args=[a_call(lano).pk])).content.decode()
    assert "Schools are closed in the on-site days: Half term, to 4 December 2026." in page
    assert "Council closes: Friday 20 November 2026. The council is off; the days count as working" in page


def test_a_file_is_brought_in_and_what_stood_there_stays(lano: Visitor, client: PageCheckClient) -> None:
    add_days_off(by=lano, days=HALF_TERM)
    rows = ("Half term,2026-11-30,2026-12-04,schools", "Closed,25/12/2026,01/01/2027,Council", ",,,")
    assert "1 row is new; 1 stood in the list already." in bring_in(client, *rows[:2])
    assert AreaDaysOff.objects.get(name="Closed").last == dt.date(2027, 1, 1)
    assert bring_in(client, *rows[:2]).count("0 rows are new; 2 stood") == 1


def test_of_a_file_with_a_fault_nothing_is_saved_and_its_faults_are_listed(
    client: PageCheckClient,
) -> None:
    page = bring_in(client, "Good,2026-10-26,2026-10-30,schools", "Bad,2026-02-31,2026-03-01,pupils")
    assert "Nothing has been saved." in page
    assert "Write the day like 2026-10-26 or 26/10/2026." in page
    assert AreaDaysOff.objects.count() == 0


@pytest.mark.parametrize(
    ("content", "faults"),
    [
        (b"name,first,last,who\n,2026-10-26,2026-10-30,schools", [(2, "name")]),
        (b"name,first,last,who\nA,2026-10-30,2026-10-26,schools", [(2, "last")]),
        (
            b"name,first,last,who\nA,x,y,z\nB,2026-10-30,2026-10-30,council",
            [(2, "first"), (2, "last"), (2, "who")],
        ),
        (b"name,first\nA,2026-10-30", [(1, "the whole file")]),
        (b"name,first,last,who\n", [(1, "the whole file")]),
        (b"\xff\xfe", [(1, "the whole file")]),
        (b"", [(1, "the whole file")]),
    ],
)
def test_every_fault_says_its_row_and_column(content: bytes, faults: list[tuple[int, str]]) -> None:
    read = read_days_off(content)
    assert [(fault.row, fault.column) for fault in read.faults] == faults
    assert read.days == ()


def test_a_missing_column_is_named() -> None:
    assert read_days_off(b"name,first\n").faults == (
        Fault(
            1, "the whole file", "The first row must name the columns name, first, last, who. Add last, who."
        ),
    )


def test_the_pages_add_change_and_remove(client: PageCheckClient) -> None:
    assert "No days off have been entered yet." in listed(client)
    said = {"name": "Half term", "who": "schools"}
    for name, day in (("first", 26), ("last", 30)):
        said |= {f"{name}-day": str(day), f"{name}-month": "10", f"{name}-year": "2026"}
    added = client.post(reverse("inspections:add-days-off"), said, follow=True).content.decode()
    assert "Half term is in the list." in added
    assert "Monday 26 October 2026" in added
    again = client.post(reverse("inspections:add-days-off"), said).content.decode()
    assert "These days off are in the list already." in again
    pk = AreaDaysOff.objects.get().pk
    address = reverse("inspections:change-days-off", args=[pk])
    assert "Remove these days off" in client.get(address).content.decode()
    changed = client.post(address, said | {"name": "Autumn", "version": "1"}, follow=True).content.decode()
    assert "Autumn is changed." in changed
    removed = client.post(reverse("inspections:remove-days-off", args=[pk]), follow=True).content.decode()
    assert "Autumn is out of the list." in removed


def test_the_list_comes_as_a_file_and_readers_cannot_change_it(signed_in: SignedIn, lano: Visitor) -> None:
    add_days_off(by=lano, days=HALF_TERM)
    runner = signed_in(a_person(RoleName.RUNNER))
    page = runner.get(reverse("inspections:days-off")).content.decode()
    assert "Add days off" not in page
    file = runner.get(reverse("inspections:days-off-file") + "?file=csv").content.decode("utf-8-sig")
    assert "2026-11-30" in file


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_for_many_as_for_one(
    client: PageCheckClient, lano: Visitor, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(rows):
        day = dt.date(2026, 10, 26 + number)
        add_days_off(by=lano, days=DaysOff("Off", day, day, WhoIsOff.SCHOOLS))
    client.get(reverse("inspections:days-off"))
    with django_assert_num_queries(5):
        client.get(reverse("inspections:days-off"))
