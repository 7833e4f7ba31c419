"""Cases: one row for each child whom inspectors chose, with no more about it than opening its file needs."""

from datetime import date
from typing import Self
from uuid import uuid4

from django.db import models

from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.versions import Versioned

NAME = 200
"""Characters of the longest name of a child or a setting."""


def new_key() -> str:
    """A name for what is kept of one case outside the database, which no other has."""
    return uuid4().hex


class Place(models.TextChoices):
    """What a child is among those whom inspectors chose."""

    CHOSEN = "chosen", "Chosen"
    RESERVE = "reserve", "In reserve"
    STOOD_DOWN = "stood-down", "Stood down"


class CaseQuerySet(models.QuerySet["Case"]):
    """Cases by what pages ask for."""

    def of(self, inspection: Inspection) -> Self:
        """Those of an inspection, in the inspectors' order."""
        return self.filter(inspection=inspection)

    def counting(self) -> Self:
        """Those of the chosen and the reserves: whoever was stood down is asked for nothing more."""
        return self.exclude(place=Place.STOOD_DOWN)


class Case(Versioned):
    """The case of one child. `number` is how everybody speaks of it who need not know whose it is.

    `unique_id` is the child's in the person-level lists, `pseudonym` its own in a draw; each is empty where
    it is not known. `key` names what is kept outside the database. `erase_after` is its own retention clock:
    none while the inspection is not over.
    """

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="cases")
    number = models.PositiveSmallIntegerField()
    place = models.CharField(max_length=10, choices=Place, default=Place.CHOSEN)
    key = models.CharField(max_length=32, default=new_key, unique=True, editable=False)
    name = models.CharField("the child’s name", max_length=NAME)
    born = models.DateField("date of birth")
    unique_id = models.CharField("Unique ID in the lists", max_length=40, blank=True)
    pseudonym = models.CharField(max_length=64, blank=True)
    setting = models.CharField("school or other setting", max_length=NAME, blank=True)
    has_plan = models.BooleanField("has an EHC plan", default=False)
    is_looked_after = models.BooleanField("is looked after", default=False)
    in_alternative_provision = models.BooleanField("is in alternative provision", default=False)
    opened_at = models.DateTimeField(auto_now_add=True)
    stood_down_because = models.CharField(max_length=40, blank=True)
    erase_after = models.DateField(null=True)

    objects = CaseQuerySet.as_manager()

    class Meta:
        ordering = ("inspection", "number")
        constraints = (
            models.UniqueConstraint(fields=["inspection", "number"], name="one_case_a_number"),
            models.UniqueConstraint(
                fields=["inspection", "unique_id"],
                condition=~models.Q(unique_id=""),
                name="one_case_a_child_of_an_inspection",
            ),
        )

    def __str__(self) -> str:
        """How the case is spoken of. It names nobody."""
        return f"Child {self.number}"

    def age_on(self, day: date) -> int:
        """The child's age in whole years on a day."""
        return day.year - self.born.year - ((day.month, day.day) < (self.born.month, self.born.day))
