"""What must be done before what is said by whoever arranges, and never in a circle."""

from itertools import pairwise

import pytest
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.tasks import a_task

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.tasks.actions.ties import tie_tasks, untie_tasks, way_between
from lanyard.web.inspections.tasks.errors import TaskRefusedError


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


def three() -> tuple[Task, Task, Task]:
    """Three tasks of one inspection: A, B and C."""
    first = a_task(title="A")
    return first, a_task(first.inspection, title="B"), a_task(first.inspection, title="C")


@pytest.mark.django_db
def test_a_task_waits_for_another_until_that_is_taken_back(lano: Visitor) -> None:
    a, b, _ = three()
    tie_tasks(by=lano, task=b.pk, earlier=a.pk)
    assert (list(b.after.all()), Task.objects.get(pk=b.pk).version) == ([a], 2)
    untie_tasks(by=lano, task=b.pk, earlier=a.pk)
    assert list(b.after.all()) == []
    assert list(Event.objects.order_by("number").values_list("act", flat=True)) == [
        "tasks.tied",
        "tasks.untied",
    ]


@pytest.mark.django_db
def test_a_circle_is_refused_with_the_way_round_it(lano: Visitor) -> None:
    a, b, c = three()
    tie_tasks(by=lano, task=b.pk, earlier=a.pk)
    tie_tasks(by=lano, task=c.pk, earlier=b.pk)
    with pytest.raises(TaskRefusedError, match="“C”, which waits for “B”, which waits for “A”"):
        tie_tasks(by=lano, task=a.pk, earlier=c.pk)
    with pytest.raises(TaskRefusedError, match="cannot wait for itself"):
        tie_tasks(by=lano, task=a.pk, earlier=a.pk)
    assert list(a.after.all()) == []


@pytest.mark.django_db
def test_what_cannot_be_tied_or_untied_is_refused(lano: Visitor) -> None:
    a, b, _ = three()
    with pytest.raises(TaskRefusedError, match="same inspection"):
        tie_tasks(by=lano, task=a.pk, earlier=a_task().pk)
    with pytest.raises(TaskRefusedError, match="does not wait for that any more"):
        untie_tasks(by=lano, task=a.pk, earlier=b.pk)
    for act in (tie_tasks, untie_tasks):
        with pytest.raises(NotAllowedError):
            act(by=a_visitor(RoleName.RUNNER), task=a.pk, earlier=b.pk)


@pytest.mark.django_db
def test_the_page_ties_refuses_and_takes_away(signed_in: SignedIn) -> None:
    client = signed_in(a_person(RoleName.LANO))
    a, b, _ = three()
    here = reverse("inspections:tie-task", args=[b.pk])
    assert "It waits for nothing yet." in client.get(here).content.decode()
    tied = client.post(here, {"earlier": a.pk}, follow=True).content.decode()
    assert "“B” now waits for “A”." in tied
    back = reverse("inspections:tie-task", args=[a.pk])
    assert "They would wait for each other" in client.post(back, {"earlier": b.pk}).content.decode()
    away = reverse("inspections:untie-task", args=[b.pk])
    assert "no longer waits for it" in client.post(away, {"earlier": a.pk}, follow=True).content.decode()
    assert "There is a problem" in client.post(away, {"earlier": "x"}, follow=True).content.decode()


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=12))
def test_a_way_is_found_where_there_is_one_and_each_step_of_it_is_one(pairs: list[tuple[int, int]]) -> None:
    waits_for: dict[int, list[int]] = {}
    for later, earlier in pairs:
        waits_for.setdefault(later, []).append(earlier)
    reached: set[int] = {0}
    before: set[int] = set()
    while reached != before:
        before = set(reached)
        reached |= {earlier for later in before for earlier in waits_for.get(later, [])}
    way = way_between(waits_for, 0, 6)
    assert bool(way) == (6 in reached)
    assert all(after in waits_for[here] for here, after in pairwise(way))
