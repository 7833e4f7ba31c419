"""The form that asks for a picture."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict


class PictureForm(forms.Form):
    """Asks for a picture, and what it shows for those who cannot see it."""

    file = forms.FileField(
        label="The picture",
        help_text="A JPEG or PNG file. Where and when it was taken is removed from it.",
        error_messages={"required": "Choose the picture.", "empty": "The file is empty. Choose another."},
    )
    shows = forms.CharField(
        label="What does it show?",
        max_length=200,
        help_text="For those who cannot see it. For example, a drawing of a train with many wheels.",
        error_messages={"required": "Say what the picture shows."},
    )

    def __init__(self, data: QueryDict | None, files: MultiValueDict[str, Any] | None = None) -> None:
        super().__init__(data, files)
