"""The forms of the team. They ask; the actions decide."""

from collections.abc import Sequence

from django import forms
from django.http import QueryDict

from lanyard.web.inspections.models import Task, TeamMember
from lanyard.web.inspections.team.actions import MemberDetails
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.fields import Look
from lanyard.web.pages.offers import offer
from lanyard.web.people.models import Person

_FIELDS = ("person", "name", "organisation", "email", "phone", "is_deputy")


class _OfMember(forms.ModelForm[TeamMember]):
    """The questions about somebody in a role, however they are asked."""

    person = forms.ModelChoiceField(
        Person.objects.filter(is_active=True).order_by("name", "pk"),
        label="Person of the directory",
        required=False,
        empty_label="Nobody of the directory",
    )

    looks = {"phone": Look(width=20)}

    def clean(self) -> dict[str, object]:
        """Somebody is either in the directory or named here, never both."""
        said: dict[str, object] = super().clean() or self.cleaned_data
        if said.get("person") and said.get("name"):
            self.add_error("name", "Choose a person or write a name, not both.")
        if not said.get("person") and not said.get("name") and not {"person", "name"} & set(self.errors):
            self.add_error("person", "Choose a person, or write the name of somebody without an account.")
        return said

    def details(self) -> MemberDetails:
        """What was entered."""
        said = self.cleaned_data
        person = said["person"].pk if said["person"] else None
        return MemberDetails(person_id=person, **{name: said[name] for name in _FIELDS if name != "person"})

    class Meta:
        model = TeamMember
        fields = _FIELDS
        labels = {
            "name": "Or the name of somebody without an account",
            "organisation": "Organisation",
            "email": "Work email address",
            "phone": "Work phone number",
            "is_deputy": "They stand in for whoever has this role",
        }
        help_texts = {
            "name": "For example an inspector.",
            "email": "Only for somebody without an account. Others’ contact details stand in their account.",
        }
        widgets = {"phone": forms.TextInput(attrs={"type": "tel"})}


class FillRoleForm(_OfMember):
    """Asks who fills which role."""

    role = forms.ChoiceField(label="Role")
    field_order = ("role", *_FIELDS)

    def __init__(self, data: QueryDict | None, *, roles: list[tuple[str, str]], role: str) -> None:
        super().__init__(data)
        offer(self, "role", roles)
        self.initial["role"] = role


class ChangeMemberForm(_OfMember, ChangingForm[TeamMember]):
    """Asks about somebody in a role again."""


class GiveTasksForm(forms.Form):
    """Asks which of the role's tasks, that nobody has yet, somebody is to have."""

    tasks = forms.MultipleChoiceField(
        label="Tasks that nobody has yet",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick at least one task, or go back to the team."},
    )

    looks = {"tasks": Look(size="m")}

    def __init__(self, data: QueryDict | None, *, tasks: Sequence[Task]) -> None:
        super().__init__(data)
        choices = [(str(task.pk), task.title) for task in tasks]
        offer(self, "tasks", choices)
        self.initial["tasks"] = [value for value, _ in choices]

    @property
    def chosen(self) -> list[int]:
        """The ids of the tasks."""
        return [int(pk) for pk in self.cleaned_data["tasks"]]
