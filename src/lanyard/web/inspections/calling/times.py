"""A time of day as people write it: 9am, 9:15am, 14.30."""

from datetime import time

from django import forms

from lanyard.core.words.dates_in_words import time_in_words

_FORMATS = ("%H:%M", "%H.%M", "%I:%M%p", "%I.%M%p", "%I%p")
_NAMED = {"midday": "12pm", "noon": "12pm", "midnight": "12am"}


class TimeOfDayField(forms.TimeField):
    """A time of day; gives a `time`, or None."""

    widget = forms.TextInput

    def __init__(self, *, label: str, required: bool = True) -> None:
        unreal = "Enter the time like 9:15am or 14:30."
        super().__init__(
            label=label, required=required, input_formats=_FORMATS, error_messages={"invalid": unreal}
        )

    def to_python(self, value: str | time | None) -> time | None:
        """The time that was written, with or without spaces and dots of am and pm."""
        if isinstance(value, str):
            value = value.lower().replace(" ", "").replace("a.m.", "am").replace("p.m.", "pm")
            value = _NAMED.get(value, value)
        return super().to_python(value)

    def prepare_value(self, value: object) -> object:
        """The time as its input shows it again: 9:15am; what was written wrongly, as it was written."""
        return time_in_words(value) if isinstance(value, time) else value
