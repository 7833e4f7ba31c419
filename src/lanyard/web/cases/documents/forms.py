"""The forms of documents. They ask; the actions decide."""

from typing import Any

from django import forms
from django.conf import settings
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from lanyard.core.files.kinds import EVERY_KIND, kinds_in_words
from lanyard.web.cases.documents.actions.asking import Asked, Contact
from lanyard.web.cases.documents.slots import OTHER, slots_of
from lanyard.web.cases.files.receiving import Covers
from lanyard.web.cases.models import Case, DocumentRequest
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look
from lanyard.web.people.models import Organisation

Files = MultiValueDict[str, Any]

_NAME, _EMAIL = "Name of whoever gives them", "Their work email address"


class AskForm(forms.Form):
    """Asks which documents are wanted of whom."""

    slots = forms.MultipleChoiceField(
        label="Which documents?",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one document."},
    )
    organisation = forms.ModelChoiceField(
        Organisation.objects.none(), label="Of which organisation?", empty_label="Choose an organisation"
    )
    contact_name = forms.CharField(label=_NAME, max_length=200)
    contact_email = forms.EmailField(
        label=_EMAIL, help_text="They get one link to all that you ask of them here. They need no account."
    )
    note = forms.CharField(
        label="What should they know?",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Which other document you want, or of which time. They read it on the page of the link.",
    )
    is_read_with_family = forms.BooleanField(
        label="These are asked for to be read with the family",
        required=False,
        help_text="Only tick this for what you would not ask for otherwise. It is taken back when the family "
        "no longer wants to read documents together.",
    )

    def __init__(self, case: Case, data: QueryDict | None = None) -> None:
        super().__init__(data)
        slots = slots_of(case)
        self.fields["slots"].choices = [(slot.id, slot.title) for slot in slots] + [  # type: ignore[attr-defined]
            (OTHER, "Another document")
        ]
        open_ones = Organisation.objects.open().order_by("name", "pk")
        self.fields["organisation"].queryset = open_ones  # type: ignore[attr-defined]
        hints = {slot.id: f"Usually from {slot.usually_of}" for slot in slots if slot.usually_of}
        self.looks = {"slots": Look(hints=hints)}

    def contact(self) -> Contact:
        """Who is asked."""
        said = self.cleaned_data
        return Contact(said["organisation"].pk, said["contact_name"], said["contact_email"])

    def asked(self) -> Asked:
        """What is asked for."""
        said = self.cleaned_data
        return Asked(said["slots"], said["note"], said["is_read_with_family"])


class ContactForm(ChangingForm[DocumentRequest]):
    """Asks who gives the documents of a request."""

    class Meta:
        model = DocumentRequest
        fields = ("contact_name", "contact_email")
        labels = {"contact_name": _NAME, "contact_email": _EMAIL}


class GiveForm(forms.Form):
    """Asks for a file and the time that it covers."""

    file = forms.FileField(
        label="The document",
        allow_empty_file=True,
        error_messages={"required": "Choose the document."},
    )
    from_day = DayField(
        label="From which day does it cover?",
        noun="The first day",
        required=False,
        help_text="If you know. For example, 27 3 2024.",
    )
    to_day = DayField(
        label="Until which day?",
        noun="The last day",
        required=False,
        help_text="For one meeting or one visit, give the same day twice.",
    )

    def __init__(self, data: QueryDict | None = None, files: Files | None = None) -> None:
        super().__init__(data, files)
        most = f"up to {settings.CASE_MEGABYTES} MB, without a password and without macros"
        self.fields["file"].help_text = f"A {kinds_in_words(EVERY_KIND)}, {most}."

    def clean(self) -> dict[str, Any]:
        """What was said, once the last day is no earlier than the first."""
        said = self.cleaned_data
        first, last = said.get("from_day"), said.get("to_day")
        if first and last and last < first:
            self.add_error("to_day", "The last day must be the first day or later.")
        return said

    def covers(self) -> Covers:
        """The time that the document covers, as far as it was said."""
        return Covers(self.cleaned_data["from_day"], self.cleaned_data["to_day"])


class NoneForm(forms.Form):
    """Asks why there is no such document."""

    because = forms.CharField(
        label="We hold none because …",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="For example: the child was never known to this service, or the last one was in 2021.",
        error_messages={"required": "Say why you hold none."},
    )


class SendBackForm(forms.Form):
    """Asks why a document is sent back."""

    because = forms.CharField(
        label="What is wanted instead?",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="They read this on the page of their link.",
        error_messages={"required": "Say what is wanted instead."},
    )


class PlainForm(forms.Form):
    """Asks nothing: sending it is the act."""
