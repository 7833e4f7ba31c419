"""The questions of the entry of a call."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.errors import ImpossibleDateError
from lanyard.core.words.dates_in_words import date_in_words, weekday_and_date
from lanyard.core.words.phrases import curled
from lanyard.core.words.working_days import is_working_day
from lanyard.web.data.rulebook import Rulebook, rulebook
from lanyard.web.inspections.actions.calls import OLD, SaidCall, check_alone
from lanyard.web.inspections.calling.offers import (
    about,
    offered,
    timeline_of,
    usual_rules,
    usual_visit,
    visit_of,
)
from lanyard.web.inspections.calling.rows import CallRow, call_in_words, call_rows
from lanyard.web.pages.days import DayField
from lanyard.web.pages.field_words import NOT_GIVEN
from lanyard.web.pages.fields import Look
from lanyard.web.pages.offers import offer
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.steps import Answers, StepForm

_LONGEST_COUNT = 4


class DayForm(StepForm):
    """On which day the call came."""

    notified = DayField(
        noun="The day of the call", label="Day of the call", help_text="Working day 1 is the day of the call."
    )

    def prepare(self) -> None:
        """Offers today, when calls can come."""
        today = timezone.localdate()
        if is_working_day(today):
            self.initial.setdefault("notified", today)

    def clean_notified(self) -> date:
        """A working day that is not still to come."""
        day: date = self.cleaned_data["notified"]
        if day > timezone.localdate():
            raise ValidationError(
                f"{date_in_words(day)} is still to come. Enter the day on which the call came."
            )
        if not is_working_day(day):
            raise ValidationError(
                f"The call cannot have come on {weekday_and_date(day)}, a day off. Check the date."
            )
        return day


def is_old(answers: Answers) -> bool:
    """Whether the call is so long ago that the year may be a slip."""
    notified: date = answers["notified"]
    return timezone.localdate() - notified > OLD


class OldForm(StepForm):
    """Whether a call of long ago is meant."""

    old_is_right = forms.BooleanField(
        label="The date is right",
        error_messages={"required": "Confirm that the date is right, or go back and change it."},
    )

    def prepare(self) -> None:
        """Says which date it is."""
        day = self.answers.get("notified")
        if day:
            self.fields["old_is_right"].label = f"The call came on {weekday_and_date(day)}"


class RulesForm(StepForm):
    """Under which rules the call came."""

    framework = forms.ChoiceField(label="Rules", widget=forms.RadioSelect)

    def prepare(self) -> None:
        """Offers the rules in force on the day first."""
        day = self.answers.get("notified")
        if day is None:
            return
        self.book: Rulebook = rulebook()
        choices = offered(self.book, day)
        offer(self, "framework", [(each.id, curled(each.title)) for each in choices])
        self.initial.setdefault("framework", usual_rules(self.book, day))
        self.looks = {"framework": Look(hints={each.id: about(each) for each in choices})}

    def clean(self) -> dict[str, Any]:
        """Adds the rules themselves as `rules`; refuses them while another inspection runs."""
        chosen = self.book.frameworks.get(self.cleaned_data.get("framework", ""))
        if chosen:
            self._check_alone(chosen)
            self.cleaned_data["rules"] = chosen
        return self.cleaned_data

    def _check_alone(self, framework: Framework) -> None:
        try:
            check_alone(framework)
        except RefusedError as refusal:
            self.add_error("framework", str(refusal))


MORE = "more"
"""The name of the button that asks for room for one call more, and changes nothing else."""


class CallsForm(StepForm):
    """Who rang whom. There is room for one call more whenever it is asked for."""

    rows_asked = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def prepare(self) -> None:
        """Has the fields of every row."""
        self.wants_more = MORE in self.data
        self.call_rows = call_rows(self._rows_before() + int(self.wants_more))
        self.looks: dict[str, Look] = {}
        for row in self.call_rows:
            self.fields.update(row.fields())
            self.looks.update(row.looks())

    def full_clean(self) -> None:
        """Nothing is wrong yet with a page that was only sent for more room."""
        super().full_clean()
        if self.wants_more:
            self.errors.clear()

    def is_valid(self) -> bool:
        """A page that was only sent for more room is shown again."""
        return not self.wants_more and super().is_valid()

    def clean(self) -> dict[str, Any]:
        """Adds the calls that were entered as `calls`."""
        self.cleaned_data["rows_asked"] = len(self.call_rows)
        filled = [row for row in self.call_rows if row.is_filled(self.cleaned_data)]
        for row in filled:
            for name, words in row.missing(self.cleaned_data):
                if name not in self.errors:
                    self.add_error(name, words)
        if not self.errors:
            day = self.answers["notified"]
            self.cleaned_data["calls"] = [row.said(self.cleaned_data, day) for row in filled]
        return self.cleaned_data

    def rows(self) -> list[tuple[str, str]]:
        """One row a call."""
        calls: list[SaidCall] = self.cleaned_data["calls"]
        return [call_in_words(call) for call in calls] or [("Calls", NOT_GIVEN)]

    def by_row(self) -> Iterator[tuple[CallRow, list[forms.BoundField]]]:
        """Each row with its fields, for the page."""
        return ((row, row.bound(self)) for row in self.call_rows)

    def _rows_before(self) -> int:
        """How many rows there were on the page that was sent, or when the calls were entered."""
        said = str(self.data.get("rows_asked") or self.initial.get("rows_asked") or "")
        return int(said) if said.isdecimal() and len(said) < _LONGEST_COUNT else 0


def has_visit(answers: Answers) -> bool:
    """Whether the rules have a visit or meeting of which the inspectors can have given the day."""
    return visit_of(answers["rules"]) is not None


class VisitForm(StepForm):
    """When the inspectors come, if they have said so."""

    visit = DayField(noun="The day", label="The day", required=False)

    def prepare(self) -> None:
        """Says what the day is of, and which it is by the rules."""
        framework: Framework | None = self.answers.get("rules")
        event = visit_of(framework) if framework else None
        if framework is None or event is None:
            return
        usual = usual_visit(framework, self.answers["notified"])
        self.fields["visit"].label = curled(event.title)
        self.fields["visit"].help_text = (
            f"By the rules it is {weekday_and_date(usual)}. Leave this empty unless they said another day."
            if usual
            else "The rules do not say when. You can enter it later, once the inspectors have."
        )

    def clean_visit(self) -> date | None:
        """A day that can be, after the call."""
        day: date | None = self.cleaned_data["visit"]
        try:
            timeline_of(self.answers["rules"], self.answers["notified"], day)
        except ImpossibleDateError as error:
            raise ValidationError(curled(str(error))) from error
        return day

    def rows(self) -> list[tuple[str, str]]:
        """The day that was given; else that it follows from the rules."""
        given = self.cleaned_data.get("visit")
        label = str(self.fields["visit"].label)
        return [(label, date_in_words(given) if given else "Not told yet: by the rules")]
