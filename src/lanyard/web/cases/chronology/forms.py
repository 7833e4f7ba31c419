"""The forms of chronologies. They ask; the actions decide."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from lanyard.core.chronology.entries import LONGEST, LONGEST_SOURCE, Entry
from lanyard.core.words.plain_text import plain
from lanyard.core.words.rough_dates import RoughDate, RoughDateError, read_rough_date
from lanyard.web.cases.models import ChronologyEntry
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.people.models import Organisation

_WHEN = "For example, 12 March 2025, 12/3/2025, March 2025, spring term 2025 or 2025."
_NO_DATE = {"required": "Say when it was."}
MOST_BYTES = 5_000_000


class RoughDateField(forms.CharField):
    """A date as far as it is known. Gives a `RoughDate`."""

    def clean(self, value: str) -> RoughDate:
        """The date. Raises `ValidationError` in words that say how to write it."""
        try:
            return read_rough_date(super().clean(value))
        except RoughDateError as refusal:
            raise forms.ValidationError(str(refusal)) from refusal


class EntryForm(forms.Form):
    """Asks what happened, when, and who says so."""

    when = RoughDateField(label="When was it?", help_text=_WHEN, error_messages=_NO_DATE)
    what = forms.CharField(
        label="What happened?",
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Say what happened."},
    )
    source = forms.CharField(
        label="Who says so?",
        required=False,
        max_length=LONGEST_SOURCE,
        help_text="For example, the annual review, or a social worker’s notes.",
    )
    organisation = forms.ModelChoiceField(
        Organisation.objects.none(),
        label="From which organisation?",
        required=False,
        empty_label="None",
    )

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data)
        open_ones = Organisation.objects.open().order_by("name", "pk")
        self.fields["organisation"].queryset = open_ones  # type: ignore[attr-defined]

    @property
    def entry(self) -> Entry:
        """What was entered."""
        return _entry(self.cleaned_data)

    @property
    def organisation_id(self) -> int | None:
        """The organisation, if one was chosen."""
        chosen = self.cleaned_data["organisation"]
        return chosen.pk if chosen else None


class ChangeEntryForm(ChangingForm[ChronologyEntry]):
    """Asks about an entry again."""

    when = RoughDateField(label="When was it?", help_text=_WHEN, error_messages=_NO_DATE)
    field_order = ("when", "what", "source")

    def __init__(self, data: QueryDict | None = None, *, instance: ChronologyEntry) -> None:
        super().__init__(data, instance=instance)
        self.initial["when"] = instance.when.words

    class Meta:
        model = ChronologyEntry
        fields = ("what", "source")
        widgets = {"what": forms.Textarea(attrs={"rows": 4})}
        labels = {"what": "What happened?", "source": "Who says so?"}

    @property
    def entry(self) -> Entry:
        """What was entered."""
        return _entry(self.cleaned_data)


class PasteForm(forms.Form):
    """Asks for lines, or for a file of them."""

    text = forms.CharField(
        label="Paste lines",
        required=False,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text="Begin each line with its date: 12 March 2025: Annual review. "
        "A line that begins with a space goes on from the one before.",
    )
    file = forms.FileField(
        label="Or choose a file",
        required=False,
        help_text="CSV, Excel (XLSX) or ODS with the columns Date and What happened; "
        "or the form in Word or ODT.",
        error_messages={"empty": "The file is empty. Choose another."},
    )

    def __init__(self, data: QueryDict | None, files: MultiValueDict[str, Any] | None = None) -> None:
        super().__init__(data, files)

    def clean(self) -> dict[str, Any]:
        """One of the two. Raises `ValidationError` for both, neither, or a file that is too large."""
        said = self.cleaned_data
        if bool(said.get("text")) == bool(said.get("file")) and not self.errors:
            raise forms.ValidationError("Paste lines, or choose a file: one of the two.")
        if said.get("file") and said["file"].size > MOST_BYTES:
            self.add_error("file", "The file is larger than 5 MB. Send only the dates and what happened.")
        return said


class TakeForm(forms.Form):
    """The lines that were shown, to be taken."""

    text = forms.CharField(widget=forms.HiddenInput, max_length=2_500_000, strip=False)


class DoneForm(forms.Form):
    """Asks why an organisation holds nothing, if it does not."""

    because = forms.CharField(
        label="If you hold nothing: why?",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="For example, the child has never been known to us.",
    )


def _entry(said: dict[str, Any]) -> Entry:
    lines = [line.strip() for line in plain(said["what"]).split("\n") if line.strip()]
    return Entry(said["when"], "\n".join(lines), said["source"].strip())
