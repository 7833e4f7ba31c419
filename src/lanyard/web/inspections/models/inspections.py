"""Inspections: one row each, with the rules they run under as they stood when the call came."""

from datetime import date
from functools import cached_property
from typing import Self

from django.db import models

from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.declare import Inspection as Kind
from lanyard.core.frameworks.known import Known
from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.working_days import Calendar
from lanyard.web.pages.versions import Versioned

EVENT_ID = 60
"""Characters of the longest id of an event or rule."""


class InspectionQuerySet(models.QuerySet["Inspection"]):
    """Inspections by what pages ask for."""

    def running(self) -> Self:
        """Those that have not ended."""
        return self.filter(ended_on=None)

    def real(self) -> Self:
        """Those that are no rehearsal."""
        return self.exclude(kind=Kind.REHEARSAL)

    def played(self) -> Self:
        """Rehearsals alone."""
        return self.filter(kind=Kind.REHEARSAL)


class Inspection(Versioned):
    """One inspection, or one rehearsal of one, from the call on.

    `rules` is the framework as it stood at the call, so that no later change of a file moves a date here.
    So are `days_off`: a list of days as yyyy-mm-dd.
    """

    kind = models.CharField(max_length=20, choices=[(kind.value, kind.value) for kind in Kind])
    framework = models.CharField(max_length=EVENT_ID)
    rules = models.JSONField()
    notified = models.DateField("day of the call")
    entered = models.DateTimeField(auto_now_add=True)
    ended_on = models.DateField(null=True)
    moves = models.PositiveIntegerField("how often dates have moved", default=0)
    days_off = models.JSONField("council's days off that its rules heed, as at the call", default=list)

    objects = InspectionQuerySet.as_manager()

    class Meta:
        ordering = ("-notified", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(ended_on=None) | models.Q(ended_on__gte=models.F("notified")),
                name="inspection_ends_after_the_call",
            ),
        )

    def __str__(self) -> str:
        return f"{self.rules_of.title} (call of {date_in_words(self.notified)})"

    @property
    def is_rehearsal(self) -> bool:
        """Whether it is only played."""
        return self.kind == Kind.REHEARSAL

    @cached_property
    def rules_of(self) -> Framework:
        """The framework as it stood at the call."""
        return Framework.model_validate(self.rules)

    def timeline(self) -> Timeline:
        """Every date as far as it is known. One query, unless `told` was fetched before."""
        told = {told.event: told.day for told in self.told.all()}
        return Timeline(self.rules_of, Known(self.notified, told, calendar=self.calendar))

    @property
    def calendar(self) -> Calendar:
        """On which days the area works, as it was known at the call."""
        return Calendar(extra=frozenset(date.fromisoformat(day) for day in self.days_off))


class ToldDate(models.Model):
    """A date that somebody gave for an event, in place of the one its rule gives."""

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="told")
    event = models.CharField(max_length=EVENT_ID)
    day = models.DateField()

    class Meta:
        ordering = ("inspection", "day")
        constraints = (
            models.UniqueConstraint(fields=["inspection", "event"], name="one_told_date_an_event"),
        )

    def __str__(self) -> str:
        return f"{self.event} on {self.day}"


class Caller(models.TextChoices):
    """Who rang."""

    LEAD_INSPECTOR = "lead-inspector", "Lead inspector"
    HEALTH_LEAD = "health-lead", "Lead inspector for health"
    OTHER = "other", "Somebody else"


class Called(models.TextChoices):
    """Who was rung."""

    DCS = "dcs", "Director of children's services"
    ICB_LEAD = "icb-lead", "ICB lead for SEND"
    LANO = "lano", "Nominated officer (LANO)"
    FORUM = "forum", "Parent carer forum"
    OTHER = "other", "Somebody else"


class CallMade(Versioned):
    """One call: who rang whom, and when. Name, phone and email are those of whoever rang."""

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="calls")
    caller = models.CharField(max_length=20, choices=Caller)
    called = models.CharField(max_length=20, choices=Called)
    at = models.DateTimeField()
    caller_name = models.CharField(max_length=200, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    email = models.EmailField(blank=True)

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"{self.get_caller_display()} rang {self.get_called_display()}"
