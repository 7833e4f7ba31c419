"""What somebody asks of the board: whose tasks, where, due when, of which kind."""

from collections.abc import Callable, Iterable, Mapping

from django import forms
from django.http import QueryDict

from lanyard.core.words.dates_in_words import weekday_and_day
from lanyard.web.inspections.board.presenters import UNASSIGNED
from lanyard.web.inspections.models import Task, TaskKind
from lanyard.web.pages.offers import offer

NOBODY = "nobody"

_PARTS = [("partnership", "The partnership’s"), ("forum", "The parent carer forum’s own")]


class BoardForm(forms.Form):
    """The filters of the board. They offer what its tasks have."""

    person = forms.ChoiceField(label="Person", required=False)
    organisation = forms.ChoiceField(label="Organisation", required=False)
    day = forms.ChoiceField(label="Day it is due", required=False)
    kind = forms.ChoiceField(label="What it is", required=False)
    part = forms.ChoiceField(label="Whose list it is on", required=False)

    marks_optional = False

    def __init__(self, asked: QueryDict, tasks: Iterable[Task]) -> None:
        super().__init__(asked)
        found = list(tasks)
        for name, choices in _offered(found).items():
            offer(self, name, [("", "All"), *choices])

    @property
    def picked(self) -> dict[str, str]:
        """What was asked, by the name of its filter. What the board does not have is not asked."""
        self.full_clean()
        return {name: value for name, value in self.cleaned_data.items() if value}

    def kept(self, tasks: Iterable[Task]) -> list[Task]:
        """The tasks that fit all that was asked."""
        return [
            task for task in tasks if all(_FITS[name](task, value) for name, value in self.picked.items())
        ]


def _offered(tasks: list[Task]) -> dict[str, list[tuple[str, str]]]:
    people = {each.pk: each.name for task in tasks for each in (task.owner, task.deputy) if each}
    places = {task.organisation.pk: task.organisation.name for task in tasks if task.organisation}
    days = sorted({task.due for task in tasks if task.due and not task.is_over})
    return {
        "person": [(NOBODY, UNASSIGNED), *_by_name(people)],
        "organisation": _by_name(places),
        "day": [(day.isoformat(), weekday_and_day(day)) for day in days],
        "kind": [(kind.value, kind.label) for kind in TaskKind],
        "part": _PARTS,
    }


def _by_name(named: Mapping[int, str]) -> list[tuple[str, str]]:
    return [(str(pk), name) for pk, name in sorted(named.items(), key=lambda each: each[1])]


def _is_of(task: Task, person: str) -> bool:
    if person == NOBODY:
        return task.owner_id is None
    return person in {str(task.owner_id), str(task.deputy_id)}


_FITS: Mapping[str, Callable[[Task, str], bool]] = {
    "person": _is_of,
    "organisation": lambda task, place: str(task.organisation_id) == place,
    "day": lambda task, day: task.due is not None and task.due.isoformat() == day,
    "kind": lambda task, kind: task.kind == kind,
    "part": lambda task, part: task.part_of == part,
}
