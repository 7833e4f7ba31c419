"""The list of all tasks of an inspection."""

from collections.abc import Sequence

from django.db.models.functions import Lower
from django.urls import reverse

from lanyard.web.inspections.board.presenters import TAG_COLOURS, UNASSIGNED, due_in_words
from lanyard.web.inspections.board.sorting import Clock, is_late
from lanyard.web.inspections.models import Inspection, Task, TaskKind, TaskState
from lanyard.web.pages.lists import AnyOf, Between, Cell, Column, ListPage, OneOf, Search
from lanyard.web.pages.lists.filters import Rows

_NOBODY = "nobody"


def tasks_list(inspection: Inspection, clock: Clock) -> ListPage[Task]:
    """Every task of an inspection, by when it is due. Two queries for what its filters offer."""
    return ListPage(
        name="tasks",
        title="Tasks",
        one="task",
        many="tasks",
        none_yet="This inspection has no tasks yet.",
        columns=(
            Column("title", "Task", _title, (Lower("title"),), width=60),
            Column("due", "Due", lambda task: _due(task, clock), ("due", "due_time", "pk"), width=25),
            Column("owner", "Who does it", _owner, (Lower("owner__name"), "due")),
            Column("organisation", "Organisation", _organisation, (Lower("organisation__name"), "due")),
            Column("state", "State", _state, ("state", "due"), width=20),
        ),
        search=Search("Search by words of the task", ("title",)),
        filters=(
            AnyOf("state", "State", tuple(TaskState.choices), _in_states),
            AnyOf("kind", "What it is", tuple(TaskKind.choices), _of_kinds),
            OneOf("owner", "Who does it", _owners(inspection), _of_owner),
            OneOf("organisation", "Organisation", _organisations(inspection), _of_organisation),
            Between("due", "Due", "due"),
        ),
        sorted_by="due",
    )


def _owners(inspection: Inspection) -> tuple[tuple[str, str], ...]:
    found = inspection.tasks.exclude(owner=None).order_by("owner__name").values_list("owner", "owner__name")
    return ((_NOBODY, UNASSIGNED), *((str(pk), name) for pk, name in dict.fromkeys(found)))


def _organisations(inspection: Inspection) -> tuple[tuple[str, str], ...]:
    named = inspection.tasks.exclude(organisation=None).order_by("organisation__name")
    found = named.values_list("organisation", "organisation__name")
    return tuple((str(pk), name) for pk, name in dict.fromkeys(found))


def _in_states(rows: Rows, states: Sequence[str]) -> Rows:
    return rows.filter(state__in=states)


def _of_kinds(rows: Rows, kinds: Sequence[str]) -> Rows:
    return rows.filter(kind__in=kinds)


def _of_owner(rows: Rows, owners: Sequence[str]) -> Rows:
    return rows.filter(owner=None) if owners[0] == _NOBODY else rows.filter(owner__in=owners)


def _of_organisation(rows: Rows, organisations: Sequence[str]) -> Rows:
    return rows.filter(organisation__in=organisations)


def _title(task: Task) -> Cell:
    return Cell(task.title, reverse("inspections:task", args=[task.pk]))


def _due(task: Task, clock: Clock) -> str:
    words = due_in_words(task, clock)
    return f"Late: {words}" if is_late(task, clock) else words


def _owner(task: Task) -> Cell:
    return Cell(task.owner.name) if task.owner else Cell(UNASSIGNED, tag="red")


def _organisation(task: Task) -> str:
    return task.organisation.name if task.organisation else ""


def _state(task: Task) -> Cell:
    state = TaskState(task.state)
    return Cell(state.label, tag=TAG_COLOURS[state])
