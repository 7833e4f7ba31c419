"""The forms of writing. They ask; the actions decide."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from lanyard.core.documents.forms import Section
from lanyard.core.documents.section_text import section_text
from lanyard.web.cases.models.writing import Written
from lanyard.web.pages.changing import ChangingForm

MOST_BYTES = 20_000_000


def ask_for_sections(form: ChangingForm[Any], sections: tuple[Section, ...]) -> None:
    """Has a form ask for the text of each section, with its own words."""
    for section in sections:
        field = form.fields[form.instance.FIELDS[section.id]]
        field.label, field.help_text = section.title, section.guidance
        field.widget = forms.Textarea(attrs={"rows": 8})


def texts_in(form: ChangingForm[Any]) -> dict[str, str]:
    """What was written, by the ids of the sections."""
    piece: Written = form.instance
    return {section: section_text(form.cleaned_data[field]) for section, field in piece.FIELDS.items()}


class BringForm(forms.Form):
    """Asks for the form as it was filled in with a word processor."""

    file = forms.FileField(
        label="The form, filled in",
        help_text="A Word file (DOCX) or an ODT file.",
        error_messages={"required": "Choose the file.", "empty": "The file is empty. Choose another."},
    )

    def __init__(self, data: QueryDict | None, files: MultiValueDict[str, Any] | None = None) -> None:
        super().__init__(data, files)

    def clean_file(self) -> Any:
        """The file, if it is not too large."""
        given = self.cleaned_data["file"]
        if given.size > MOST_BYTES:
            raise forms.ValidationError("The file is larger than 20 MB. Send it without pictures.")
        return given


class SendBackForm(forms.Form):
    """Asks why something is sent back."""

    because = forms.CharField(
        label="What has to be changed?",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="They read this on the page of their link.",
        error_messages={"required": "Write what has to be changed."},
    )
