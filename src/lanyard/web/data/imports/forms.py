"""The form by which returns come in."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict

from lanyard.core.files.unpacking import is_hidden
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
    """Several files; its value is a list. That one is empty, or none was sent, is for the act to say."""

    widget = SeveralFilesInput

    def clean(self, data: Sequence[File], _initial: object = None) -> list[File]:
        """Every file that was sent."""
        return list(data or ())


class FolderField(SeveralFilesField):
    """The files of a folder; its value is a list, without those that computers keep there for themselves.

    Phones know no folders: they offer files.
    """

    def widget_attrs(self, _widget: forms.Widget) -> dict[str, str]:
        """The attribute by which browsers know that a folder is wanted, whether or not scripts run."""
        return {"webkitdirectory": ""}

    def clean(self, data: Sequence[File], initial: object = None) -> list[File]:
        """Every file that somebody put there."""
        return [file for file in super().clean(data, initial) if not is_hidden(file.name or "")]


class BringInForm(forms.Form):
    """Which files, and the day of the lists that are made of them."""

    returns = SeveralFilesField(
        label="Files",
        help_text=(
            "Every return you hold: SEN2, school census, children looked after and so on, as XML, CSV, Excel "
            "or OpenDocument. They are known by what is in them, whatever they are called. Zip archives are "
            "opened."
        ),
    )
    folder = FolderField(
        label="Or a whole folder",
        help_text="Everything in it comes in, also from folders within it. On a phone, choose files instead.",
        required=False,
    )
    inbox = forms.MultipleChoiceField(
        label="Files on the server",
        help_text="They are copied. What lies there stays as it is.",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    parts = forms.MultipleChoiceField(
        label="Lists that providers have sent",
        help_text="The latest version of each that you have accepted.",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    as_at = DayField(
        noun="The day of the lists",
        label="Day of the lists",
        help_text="Lists and ages count as at this day. For example, 12 6 2026.",
    )

    marks_optional = False

    def __init__(
        self, *args: Any, inbox: Sequence[str] = (), parts: Sequence[tuple[str, str]] = (), **kwargs: Any
    ) -> None:
        """`inbox` names files on the server; `parts` are ids of providers' lists with their titles."""
        super().__init__(*args, **kwargs)
        self._offer("inbox", [(name, name) for name in inbox])
        self._offer("parts", parts)

    def _offer(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        if choices:
            self.fields[name].choices = choices  # type: ignore[attr-defined]
        else:
            del self.fields[name]
