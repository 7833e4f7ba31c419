"""The form that asks for the number of a form on paper that has come back."""

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from lanyard.web.cases.consent_forms.numbers import FormNumberError, asking_of_number
from lanyard.web.cases.models import Asking
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.fields import Look


class CameBackForm(forms.Form):
    """Asks for the number at the foot of a form."""

    number = forms.CharField(
        label="Form number",
        max_length=30,
        help_text="It stands at the foot of the form, such as FORM-2222C-L.",
        error_messages={"required": "Enter the number at the foot of the form."},
    )

    looks = {"number": Look(width=20)}

    def __init__(self, data: QueryDict | None, *, inspection: Inspection) -> None:
        super().__init__(data)
        self._inspection = inspection

    def clean_number(self) -> int:
        """The asking of the form. Another inspection’s form is not known here."""
        try:
            number = asking_of_number(self.cleaned_data["number"])
        except FormNumberError as fault:
            raise ValidationError(str(fault)) from fault
        if not Asking.objects.filter(pk=number, case__inspection=self._inspection).exists():
            raise ValidationError("No form with this number was printed for this inspection.")
        return number
