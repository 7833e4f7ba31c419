"""The form that replaces a chosen child."""

from django import forms
from django.http import QueryDict

from lanyard.core.draws.replacing import Reason
from lanyard.web.draws.confirming import SureForm
from lanyard.web.draws.models import REASONS
from lanyard.web.pages.offers import offer


class ReplaceForm(SureForm):
    """Asks which child is replaced, and why."""

    out = forms.ChoiceField(
        label="Who is replaced?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who is replaced."},
    )
    reason = forms.ChoiceField(
        label="Why?",
        choices=REASONS,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose why."},
    )

    def __init__(self, data: QueryDict | None, *, version: int, part: list[str]) -> None:
        super().__init__(data, initial={"version": version})
        offer(self, "out", [(each, each) for each in part])

    @property
    def reason_said(self) -> Reason:
        """The reason that was chosen."""
        return Reason(self.cleaned_data["reason"])
