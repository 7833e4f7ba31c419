"""The forms of tasks. They ask; the actions decide."""

from collections.abc import Sequence

from django import forms
from django.db.models import QuerySet
from django.http import QueryDict

from lanyard.web.inspections.models import Task
from lanyard.web.inspections.tasks.actions.changes import TaskDetails
from lanyard.web.inspections.tasks.rules import Move
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look
from lanyard.web.people.models import Organisation, Person

_FIELDS = ("title", "wanted", "owner", "deputy", "organisation", "part_of")
_NO_NAMES = "Do not write any child’s name."
_PARTS = (("partnership", "The partnership’s"), ("forum", "The parent carer forum’s own"))


class MoveForm(forms.Form):
    """Asks what a move asks for, and whether what comes before may stay open."""

    said = forms.CharField(widget=forms.Textarea(attrs={"rows": 4}), max_length=4000)
    waiting_is_fine = forms.BooleanField(label="It can be done without them", required=False)

    def __init__(self, data: QueryDict | None, *, move: Move, task: Task, waits: bool) -> None:
        super().__init__(data)
        self._ask(move, task)
        if not (waits and move.finishes):
            del self.fields["waiting_is_fine"]

    def _ask(self, move: Move, task: Task) -> None:
        if move.asks is None:
            del self.fields["said"]
            return
        said = self.fields["said"]
        said.label, said.help_text = move.asks.question, move.asks.hint
        said.error_messages["required"] = f"Answer the question: {move.asks.question}"
        said.initial = getattr(task, move.asks.field)


class CommentForm(forms.Form):
    """Asks for a comment."""

    text = forms.CharField(
        label="Your comment",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=4000,
        help_text=_NO_NAMES,
        error_messages={"required": "Write what you want to say."},
    )


def people() -> QuerySet[Person]:
    """Who can be given a task."""
    return Person.objects.filter(is_active=True).order_by("name", "pk")


class _OfTask(forms.ModelForm[Task]):
    """The questions about a task, however they are asked."""

    owner = forms.ModelChoiceField(
        Person.objects.none(), label="Who does it", required=False, empty_label="Nobody yet"
    )
    deputy = forms.ModelChoiceField(
        Person.objects.none(), label="Who stands in", required=False, empty_label="Nobody"
    )
    organisation = forms.ModelChoiceField(
        Organisation.objects.none(), label="Organisation", required=False, empty_label="None"
    )
    part_of = forms.ChoiceField(label="Whose list it is on", choices=_PARTS, widget=forms.RadioSelect)

    looks = {"part_of": Look(size="m")}

    def _offer_people(self) -> None:
        for name in ("owner", "deputy"):
            self._offer(name, people())
        self._offer("organisation", Organisation.objects.open().order_by("name", "pk"))

    def _offer(self, name: str, rows: QuerySet[Person] | QuerySet[Organisation]) -> None:
        choice = self.fields[name]
        assert isinstance(choice, forms.ModelChoiceField)  # noqa: S101 - as declared above
        choice.queryset = rows

    def details(self) -> TaskDetails:
        """What was entered."""
        said = self.cleaned_data
        ids = {f"{name}_id": said[name].pk if said[name] else None for name in _FIELDS[2:5]}
        return TaskDetails(title=said["title"], wanted=said["wanted"], part_of=said["part_of"], **ids)

    class Meta:
        model = Task
        fields = _FIELDS
        labels = {"title": "What is to be done", "wanted": "What shows that it is done"}
        help_texts = {"title": _NO_NAMES, "wanted": f"For example a file or a decision. {_NO_NAMES}"}
        widgets = {"wanted": forms.Textarea(attrs={"rows": 3})}


def _time_field() -> forms.TimeField:
    return forms.TimeField(
        label="By what time",
        required=False,
        widget=forms.TextInput,
        help_text="For example 17:00. Leave it empty for any time of the day.",
        error_messages={"invalid": "Write the time as hours and minutes, for example 17:00."},
    )


class AddTaskForm(_OfTask):
    """Asks about a new task, and when it is due."""

    due = DayField(noun="The day", label="Due on", required=False)
    due_time = _time_field()

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data)
        self.initial["part_of"] = "partnership"
        self._offer_people()


class ChangeTaskForm(_OfTask, ChangingForm[Task]):
    """Asks about a task again."""

    def __init__(self, data: QueryDict | None = None, *, instance: Task) -> None:
        super().__init__(data, instance=instance)
        self._offer_people()


class DateForm(ChangingForm[Task]):
    """Asks when a task is due."""

    due = DayField(noun="The day", label="Due on")
    due_time = _time_field()

    looks = {"due_time": Look(width=5)}

    class Meta:
        model = Task
        fields = ("due", "due_time")


class TieForm(forms.Form):
    """Asks what else must be done first. `waits_for` is what must be already, for the page."""

    earlier = forms.ModelChoiceField(
        Task.objects.none(), label="What else must be done first?", empty_label="Choose a task"
    )
    waits_for: Sequence[Task] = ()
    untie_at = ""

    def __init__(self, data: QueryDict | None, *, task: Task) -> None:
        super().__init__(data)
        others = Task.objects.filter(inspection=task.inspection_id).exclude(pk=task.pk)
        self.fields["earlier"].queryset = others.exclude(before=task).order_by("title", "pk")  # type: ignore[attr-defined]


BY_ROLE, BY_HAND = "by-role", "by-hand"


class AssignForm(forms.Form):
    """Asks which tasks are to be given to whom: all of a role, or those that are ticked."""

    which = forms.ChoiceField(
        label="Which tasks?",
        widget=forms.RadioSelect,
        choices=((BY_ROLE, "All open tasks of a role"), (BY_HAND, "Those that I tick below")),
        initial=BY_ROLE,
        error_messages={"required": "Choose which tasks."},
    )
    role = forms.ChoiceField(label="Role", required=False)
    tasks = forms.MultipleChoiceField(label="Open tasks", required=False, widget=forms.CheckboxSelectMultiple)
    owner = forms.ModelChoiceField(
        Person.objects.none(), label="Who does them", empty_label="Choose somebody"
    )
    deputy = forms.ModelChoiceField(
        Person.objects.none(), label="Who stands in", required=False, empty_label="Nobody"
    )

    looks = {"which": Look(size="m"), "tasks": Look(size="m")}

    def __init__(self, data: QueryDict | None, *, roles: list[tuple[str, str]], tasks: list[Task]) -> None:
        super().__init__(data)
        self._open = tasks
        self.fields["role"].choices = [("", "Choose a role"), *roles]  # type: ignore[attr-defined]
        self.fields["tasks"].choices = [(str(task.pk), _with_owner(task)) for task in tasks]  # type: ignore[attr-defined]
        for name in ("owner", "deputy"):
            self.fields[name].queryset = people()  # type: ignore[attr-defined]

    def clean(self) -> None:
        """What was chosen must name some task."""
        super().clean()
        if self.errors or self.chosen:
            return
        if self.cleaned_data["which"] == BY_ROLE:
            self.add_error("role", "Choose a role that has open tasks.")
        else:
            self.add_error("tasks", "Tick at least one task.")

    @property
    def chosen(self) -> list[int]:
        """The ids of the tasks."""
        if self.cleaned_data["which"] == BY_HAND:
            return [int(pk) for pk in self.cleaned_data["tasks"]]
        return [task.pk for task in self._open if task.role and task.role == self.cleaned_data["role"]]


def _with_owner(task: Task) -> str:
    return f"{task.title} ({task.owner or 'nobody yet'})"


class SendLinksForm(forms.Form):
    """Asks who is to get the link to their tasks."""

    people = forms.MultipleChoiceField(
        label="Send the link to",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick at least one person."},
    )

    def __init__(self, data: QueryDict | None, *, offered: list[tuple[str, str]]) -> None:
        super().__init__(data)
        self.fields["people"].choices = offered  # type: ignore[attr-defined]
