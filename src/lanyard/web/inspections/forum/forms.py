"""The form of the forum's list. It asks; the action decides."""

from django import forms

from lanyard.web.inspections.models import Task
from lanyard.web.pages.changing import ChangingForm


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
