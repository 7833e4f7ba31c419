"""Days on which schools are closed, or the council does not work, beside weekends and bank holidays."""

from datetime import date
from typing import Self

from django.db import models

from lanyard.web.pages.versions import Versioned


class WhoIsOff(models.TextChoices):
    """Whose days off they are."""

    SCHOOLS = "schools", "Schools"
    COUNCIL = "council", "The council"


class AreaDaysOffQuerySet(models.QuerySet["AreaDaysOff"]):
    """Days off by what timelines ask for."""

    def of(self, who: WhoIsOff) -> Self:
        """Those of the schools, or of the council."""
        return self.filter(who=who)

    def between(self, first: date, last: date) -> Self:
        """Those that touch the days from one to another."""
        return self.filter(first__lte=last, last__gte=first)


class AreaDaysOff(Versioned):
    """Days off in a row, the first and the last included. Every school of the area counts as one."""

    name = models.CharField(max_length=100)
    first = models.DateField("first day")
    last = models.DateField("last day")
    who = models.CharField("who is off", max_length=10, choices=WhoIsOff)

    objects = AreaDaysOffQuerySet.as_manager()

    class Meta:
        ordering = ("first", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(last__gte=models.F("first")),
                name="days_off_end_after_they_begin",
                violation_error_message="The last day is before the first. Check both.",
            ),
            models.UniqueConstraint(
                fields=["name", "first", "last", "who"],
                name="days_off_once",
                violation_error_message="These days off are in the list already.",
            ),
        )

    def __str__(self) -> str:
        return self.name
