"""A date that inspectors give moves what follows from it, leaves what is done, and owners are told."""

import datetime as dt

import pytest
from django.utils import timezone
from tests.web.factories import a_person, a_visitor

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.actions.dates import tell_date
from lanyard.web.inspections.models import Inspection, Meeting, Task, TaskState, ToldPerson
from lanyard.web.mail.models import Outgoing
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.versions import ChangedMeanwhileError

pytestmark = pytest.mark.django_db

LATER = dt.date(2026, 12, 7)


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


@pytest.fixture
def inspection(lano: Visitor) -> Inspection:
    a_person(RoleName.LINK_OFFICER, name="Lin")
    return enter_call(
        by=lano,
        framework=framework("area-send-2025"),
        notified=dt.date(2026, 11, 16),
        today=dt.date(2026, 11, 16),
    )


def dues() -> dict[str, dt.date | None]:
    return dict(Task.objects.values_list("rule", "due"))


def test_a_later_on_site_week_keeps_twenty_done_tasks_and_moves_the_rest(
    lano: Visitor, inspection: Inspection
) -> None:
    done = list(Task.objects.order_by("due", "pk")[:20])
    done += [Task.objects.get(rule="venues")]
    Task.objects.filter(pk__in=[task.pk for task in done]).update(
        state=TaskState.DONE, done_at=timezone.now()
    )
    before = dues()
    move = tell_date(by=lano, inspection=inspection.pk, version=1, event="onsite_start", day=LATER)
    after = dues()
    assert {task.rule: after[task.rule] for task in done} == {task.rule: before[task.rule] for task in done}
    assert after["prepare-self-evaluation"] == dt.date(2026, 12, 4)
    assert after["prepare-context"] == dt.date(2026, 12, 2)
    moved = {row.task.rule for row in move.tasks.select_related("task")}
    assert moved == {rule for rule in before if before[rule] != after[rule]}


def test_meetings_still_to_be_placed_move_with_it(lano: Visitor, inspection: Inspection) -> None:
    tell_date(by=lano, inspection=inspection.pk, version=1, event="onsite_start", day=LATER)
    visits = Meeting.objects.get(rule="setting_visits")
    assert (visits.earliest, visits.latest) == (LATER, dt.date(2026, 12, 10))


def test_owners_of_moved_tasks_are_written_to_once_and_it_is_kept_who_was(
    lano: Visitor, inspection: Inspection
) -> None:
    move = tell_date(by=lano, inspection=inspection.pk, version=1, event="onsite_start", day=LATER)
    told = {row.person.name for row in ToldPerson.objects.filter(move=move).select_related("person")}
    owners = {row.task.owner.name for row in move.tasks.select_related("task__owner") if row.task.owner}
    assert told == owners
    assert sorted(Outgoing.objects.values_list("message", flat=True)) == ["inspections.dates-moved"] * len(
        told
    )


def test_taking_a_told_date_back_gives_the_first_dates_again(lano: Visitor, inspection: Inspection) -> None:
    before = dues()
    tell_date(by=lano, inspection=inspection.pk, version=1, event="onsite_start", day=LATER)
    tell_date(by=lano, inspection=inspection.pk, version=2, event="onsite_start", day=None)
    assert dues() == before


def test_an_impossible_date_changes_nothing(lano: Visitor, inspection: Inspection) -> None:
    before = dues()
    with pytest.raises(RefusedError, match="at a weekend"):
        tell_date(
            by=lano, inspection=inspection.pk, version=1, event="onsite_start", day=dt.date(2026, 12, 5)
        )
    assert (dues(), inspection.told.count()) == (before, 0)


def test_of_two_who_change_dates_at_once_the_second_is_told(lano: Visitor, inspection: Inspection) -> None:
    tell_date(by=lano, inspection=inspection.pk, version=1, event="onsite_start", day=LATER)
    with pytest.raises(ChangedMeanwhileError):
        tell_date(
            by=lano, inspection=inspection.pk, version=1, event="names_chosen", day=dt.date(2026, 11, 19)
        )
