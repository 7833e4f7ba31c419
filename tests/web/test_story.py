"""The demo’s inspection stands where its story says: on its third working day, with some of each sort."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import Settings

from lanyard.web.inspections.board.sorting import Clock, Place, by_place
from lanyard.web.inspections.models import Comment, DateMove, Inspection, Task, TaskState
from lanyard.web.inspections.team.presenters import sides
from lanyard.web.site.demo.director import fill_site
from lanyard.web.site.demo.scenes import SCENES

pytestmark = pytest.mark.django_db


def rules_at(inspection: Inspection, place: Place, clock: Clock) -> list[str]:
    """The rules of the tasks that stand in a place of the board."""
    return [task.rule for task in by_place(inspection.tasks.all(), clock)[place]]


def unfilled(inspection: Inspection) -> list[str]:
    """The roles that still want somebody."""
    shown = sides(inspection, inspection.team.select_related("person"))
    return [role.id for side in shown for role in side.roles if role.missing]


@pytest.mark.parametrize("days_ago", [0, 2])
def test_whenever_it_is_made_the_demo_has_an_inspection_under_way(settings: Settings, days_ago: int) -> None:
    settings.IS_DEMO = True
    now = timezone.now() - timedelta(days=days_ago)
    fill_site(SCENES, now=now)
    inspection, clock = Inspection.objects.real().get(), Clock.at(timezone.localtime(now))
    assert rules_at(inspection, Place.LATE, clock) == ["name-team"]
    assert rules_at(inspection, Place.BLOCKED, clock) == ["figures-health"]
    assert set(inspection.tasks.values_list("state", flat=True)) == set(TaskState)
    assert unfilled(inspection) == ["dsco"]
    placed = inspection.meetings.exclude(day=None).values_list("rule", flat=True)
    assert list(placed) == ["setup", "forum_call", "context", "forum", "self_evaluation", "feedback"]
    of_forum = inspection.tasks.filter(part_of="forum").open().values_list("rule", flat=True)
    assert list(of_forum) == ["forum-feedback"]
    drill = Inspection.objects.played().get()
    assert (drill.ended_on or inspection.notified) < inspection.notified
    told = [*Task.objects.values_list("answered_at", "done_at"), *Comment.objects.values_list("at")]
    told += DateMove.objects.values_list("at")
    assert max(moment for row in told for moment in row if moment) < now
