"""The questions about days off."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from lanyard.web.inspections.days_off.actions import DaysOff
from lanyard.web.inspections.days_off.reading import MOST_BYTES
from lanyard.web.inspections.models import AreaDaysOff, WhoIsOff
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.days import DayField


class _OfDaysOff(forms.ModelForm[AreaDaysOff]):
    """The questions, however they are asked."""

    first = DayField(noun="The first day", label="First day", help_text="For example, 26 10 2026.")
    last = DayField(noun="The last day", label="Last day", help_text="For one day, the same again.")
    who = forms.ChoiceField(label="Who is off?", choices=WhoIsOff.choices, widget=forms.RadioSelect)

    def details(self) -> DaysOff:
        """What was entered."""
        said = self.cleaned_data
        return DaysOff(said["name"], said["first"], said["last"], said["who"])

    class Meta:
        model = AreaDaysOff
        fields = ("name", "first", "last", "who")
        labels = {"name": "What they are called"}
        help_texts = {"name": "For example, autumn half term."}


class AddDaysOffForm(_OfDaysOff):
    """Asks about days off that are not in the list yet."""


class ChangeDaysOffForm(_OfDaysOff, ChangingForm[AreaDaysOff]):
    """Asks about days off again."""


class ImportForm(forms.Form):
    """Asks for a file of days off."""

    file = forms.FileField(
        label="File",
        help_text="A CSV file. Days are written like 2026-10-26 or 26/10/2026; who is schools or council.",
        error_messages={"required": "Choose the file.", "empty": "The file is empty. Choose another."},
    )

    def __init__(self, data: QueryDict | None, files: MultiValueDict[str, Any] | None = None) -> None:
        super().__init__(data, files)

    def clean_file(self) -> bytes:
        """What is in the file."""
        given = self.cleaned_data["file"]
        if given.size > MOST_BYTES:
            raise forms.ValidationError("The file is too large to hold days off. Choose another.")
        content: bytes = given.read()
        return content
