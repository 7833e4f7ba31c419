"""The question of a changed date."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from lanyard.core.frameworks.timeline import Step
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.phrases import curled
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.days import DayField
from lanyard.web.pages.offers import offer

_CALL = "notification"


class DateForm(forms.Form):
    """Which date the inspectors gave; or that one they gave no longer holds."""

    marks_optional = False

    version = forms.IntegerField(widget=forms.HiddenInput)
    event = forms.ChoiceField(label="What has another date?")
    day = DayField(noun="The new date", label="New date", required=False, help_text="For example, 12 6 2026.")
    by_rules = forms.BooleanField(
        label="The date that was told no longer holds: go by the rules again", required=False
    )

    def __init__(self, data: QueryDict | None, inspection: Inspection, event: str = "") -> None:
        super().__init__(data, initial={"event": event, "version": inspection.version})
        timeline = inspection.timeline()
        self.told = dict(timeline.known.told)
        choices = [(step.event.id, _choice(step)) for step in timeline.steps if step.event.id != _CALL]
        offer(self, "event", [("", "Choose"), *choices])
        if not self.told:
            del self.fields["by_rules"]

    def clean(self) -> dict[str, Any]:
        """Either a new date, or back to the rules where one was told."""
        day, by_rules = self.cleaned_data.get("day"), self.cleaned_data.get("by_rules", False)
        if "day" not in self.errors and bool(day) == bool(by_rules):
            raise ValidationError({"day": self._wanted(day)})
        if by_rules and self.cleaned_data.get("event") not in self.told:
            raise ValidationError({"by_rules": "Nobody has told this date: it goes by the rules already."})
        return self.cleaned_data

    def _wanted(self, day: date | None) -> str:
        if day:
            return "Enter a new date or choose to go by the rules again, not both."
        return (
            "Enter the new date."
            if not self.told
            else "Enter the new date, or choose to go by the rules again."
        )


def _choice(step: Step) -> str:
    day = date_in_words(step.moment.day) if step.moment else "no date yet"
    return f"{curled(step.event.title)} ({day})"
