"""A day asked for in three inputs, as people write it: day, month and year."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

PARTS = ("day", "month", "year")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class DayInput(forms.Widget):
    """Three inputs, NAME-day, NAME-month and NAME-year. Shows again what was written."""

    def value_from_datadict(self, data: Mapping[str, Any], _files: object, name: str) -> list[str]:
        """What was written into the three inputs."""
        return [str(data.get(f"{name}-{part}", "")).strip() for part in PARTS]

    def value_omitted_from_data(self, data: Mapping[str, Any], _files: object, name: str) -> bool:
        """Whether the form was sent without any of the three."""
        return not any(f"{name}-{part}" in data for part in PARTS)

    def decompress(self, value: date | list[str] | None) -> list[str]:
        """What the three inputs show."""
        if isinstance(value, date):
            return [str(value.day), str(value.month), str(value.year)]
        return value or ["", "", ""]


class DayField(forms.Field):
    """A day. `noun` begins its errors: "The last day must be a real date". Gives a `date`, or None.

    The month may be written as a number or by its name.
    """

    widget = DayInput

    def __init__(self, *, noun: str = "The date", required: bool = True, **told: Any) -> None:
        super().__init__(required=required, **told)
        self.noun = noun

    def clean(self, value: list[str]) -> date | None:
        """The day that was written. Raises `ValidationError` in words that say what is missing or wrong."""
        missing = [part for part, written in zip(PARTS, value, strict=True) if not written]
        if len(missing) == len(PARTS):
            self._check_nothing()
            return None
        if missing:
            raise ValidationError(f"{self.noun} must include a {' and '.join(missing)}.", code="part")
        return self._real(value)

    def has_changed(self, initial: date | None, data: list[str] | None) -> bool:
        """Whether what was written differs from what was there."""
        return DayInput().decompress(initial) != (data or ["", "", ""])

    def _check_nothing(self) -> None:
        if self.required:
            raise ValidationError(f"Enter {self.noun[:1].lower()}{self.noun[1:]}.", code="required")

    def _real(self, value: list[str]) -> date:
        day, month, year = value
        try:
            if len(year) != 4:
                raise ValidationError(
                    f"The year of {self.noun[:1].lower()}{self.noun[1:]} must have four digits."
                )
            found = date(int(year), _month(month), int(day))
        except ValueError as error:
            raise ValidationError(f"{self.noun} must be a real date.", code="unreal") from error
        self.run_validators(found)
        return found


def _month(written: str) -> int:
    return int(written) if written.isdecimal() else _MONTHS.index(written[:3].lower()) + 1
