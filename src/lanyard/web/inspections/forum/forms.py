"""The forms of the forum's list. They ask; the actions decide."""

from django import forms
from django.http import QueryDict

from lanyard.web.inspections.models import Task
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.offers import offer


class AnswerForm(ChangingForm[Task]):
    """Asks what the forum has found out or arranged."""

    evidence = forms.CharField(
        label="What you have found out or arranged",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=4000,
        help_text="Names of inspectors and of your own people are fine. Do not write any child’s name.",
        error_messages={"required": "Write what you have found out or arranged."},
    )

    class Meta:
        model = Task
        fields = ("evidence",)


class SendLinksForm(forms.Form):
    """Asks who of the forum is to get the link to its list."""

    members = forms.MultipleChoiceField(
        label="Send the link to",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick at least one person."},
    )

    def __init__(self, data: QueryDict | None, *, offered: list[tuple[str, str]]) -> None:
        super().__init__(data)
        offer(self, "members", offered)
        self.initial["members"] = [value for value, _ in offered]

    @property
    def chosen(self) -> list[int]:
        """The ids of the members of the team."""
        return [int(pk) for pk in self.cleaned_data["members"]]
