"""The form by which returns come in."""

from collections.abc import Mapping, Sequence

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict

from lanyard.web.pages.days import DayField

File = UploadedFile[bytes]


class SeveralFilesInput(forms.ClearableFileInput):
    """A control for choosing several files at once."""

    allow_multiple_selected = True

    def value_from_datadict(
        self, _data: Mapping[str, object], files: MultiValueDict[str, File], name: str
    ) -> list[File]:
        """Every file that was sent."""
        return files.getlist(name) if files else []


class SeveralFilesField(forms.FileField):
    """Several files; its value is a list. That one is empty is for the act to say, which knows its name."""

    widget = SeveralFilesInput

    def clean(self, data: Sequence[File], _initial: object = None) -> list[File]:
        """Every file that was sent. Raises `ValidationError` where there is none."""
        if not data:
            raise forms.ValidationError("Choose the files of your returns.")
        return list(data)


class BringInForm(forms.Form):
    """Which files, and the day of the lists that are made of them."""

    returns = SeveralFilesField(
        label="Files",
        help_text=(
            "Every return you hold: SEN2, school census, children looked after and so on, as XML, CSV, Excel "
            "or OpenDocument. They are known by what is in them, whatever they are called."
        ),
    )
    as_at = DayField(
        noun="The day of the lists",
        label="Day of the lists",
        help_text="Lists and ages count as at this day. For example, 12 6 2026.",
    )
