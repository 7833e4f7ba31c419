"""The rows of the page on which calls are entered: who rang whom, offered as the first day usually goes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils import timezone

from lanyard.core.words.dates_in_words import time_in_words
from lanyard.core.words.phrases import curled, lower_first
from lanyard.web.inspections.actions.calls import SaidCall
from lanyard.web.inspections.calling.times import TimeOfDayField
from lanyard.web.inspections.models.inspections import Called, Caller
from lanyard.web.pages.fields import Look

PARTS = ("caller", "called", "at", "name", "phone", "email")
"""What is asked of a call. The first two only where they are not plain."""


@dataclass(frozen=True)
class CallRow:
    """One row: who usually rings whom, or nobody yet; then the row asks."""

    id: str
    title: str
    caller: Caller | None = None
    called: Called | None = None

    def fields(self) -> dict[str, forms.Field]:
        """The fields of the row by their names in the form."""
        asked: dict[str, forms.Field] = {
            "at": TimeOfDayField(label="Time of the call", required=False),
            "name": forms.CharField(label="Inspector’s name", max_length=200, required=False),
            "phone": forms.CharField(label="Inspector’s phone number", max_length=30, required=False),
            "email": forms.EmailField(label="Inspector’s email address", required=False),
        }
        if self.caller is None:
            asked = {"caller": _who("Who rang?", Caller), "called": _who("Who was rung?", Called), **asked}
        return {self.named(part): field for part, field in asked.items()}

    def looks(self) -> dict[str, Look]:
        """How its fields look."""
        return {
            self.named("at"): Look(hint="For example, 9:15am", width=10),
            self.named("phone"): Look(width=20),
        }

    def bound(self, form: forms.BaseForm) -> list[BoundField]:
        """Its fields in a form."""
        return [form[self.named(part)] for part in PARTS if self.named(part) in form.fields]

    def is_filled(self, values: Mapping[str, Any]) -> bool:
        """Whether anything was entered."""
        return any(values.get(self.named(part)) for part in PARTS)

    def missing(self, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """What a row that was begun still lacks: field and words."""
        if self.caller is None:
            for part, words in (("caller", "Choose who rang."), ("called", "Choose who was rung.")):
                if not values.get(self.named(part)):
                    yield self.named(part), words
        if not values.get(self.named("at")):
            yield self.named("at"), f"Enter the time of this call: {lower_first(self.title)}."

    def said(self, values: Mapping[str, Any], day: date) -> SaidCall:
        """The call as it was entered, on the day it came."""
        at = datetime.combine(day, values[self.named("at")])
        return SaidCall(
            caller=self.caller or values[self.named("caller")],
            called=self.called or values[self.named("called")],
            at=timezone.make_aware(at),
            caller_name=values.get(self.named("name"), ""),
            phone=values.get(self.named("phone"), ""),
            email=values.get(self.named("email"), ""),
        )

    def named(self, part: str) -> str:
        """The name of one of its fields in the form."""
        return f"{self.id}_{part}"


def call_in_words(call: SaidCall) -> tuple[str, str]:
    """A call as a question and its answer: who rang whom; when, and who the inspector was."""
    at = time_in_words(timezone.localtime(call.at).time())
    said = (at, call.caller_name, call.phone, call.email)
    return who_rang(call.caller, call.called), ", ".join(each for each in said if each)


def who_rang(caller: str, called: str) -> str:
    """Who rang whom: "Lead inspector rang the director of children’s services"."""
    whom = lower_first(curled(str(Called(called).label)))
    return f"{Caller(caller).label} rang {whom if called == Called.OTHER else f'the {whom}'}"


def _who(label: str, among: type[Caller] | type[Called]) -> forms.ChoiceField:
    choices = [("", "Choose"), *((value, curled(str(words))) for value, words in among.choices)]
    return forms.ChoiceField(label=label, choices=choices, required=False)


CALL_ROWS = (
    CallRow(
        "dcs", "Lead inspector rang the director of children’s services", Caller.LEAD_INSPECTOR, Called.DCS
    ),
    CallRow("icb", "Lead inspector for health rang the ICB lead", Caller.HEALTH_LEAD, Called.ICB_LEAD),
    CallRow(
        "lano",
        "Lead inspector rang the nominated officer (LANO) that afternoon",
        Caller.LEAD_INSPECTOR,
        Called.LANO,
    ),
    CallRow("forum", "Lead inspector rang the parent carer forum", Caller.LEAD_INSPECTOR, Called.FORUM),
    CallRow("fifth", "Another call"),
    CallRow("sixth", "One more call"),
)
"""The four that usually come on the first day, and room for others. Any can stay empty."""

MOST_ROWS = 40
"""More calls than a first day can hold."""


def call_rows(wanted: int) -> tuple[CallRow, ...]:
    """The usual rows, and as many more as are wanted."""
    more = range(len(CALL_ROWS) + 1, min(wanted, MOST_ROWS) + 1)
    return (*CALL_ROWS, *(CallRow(f"call{number}", f"Call {number}") for number in more))
