"""Drills: timed rehearsals of getting data sets and lists out, with a clock for each."""

from typing import Self

from django.db import models

from lanyard.core.frameworks.request_clock import Times
from lanyard.web.data.models.catalogue import ITEM
from lanyard.web.people.models import Person


class DrillQuerySet(models.QuerySet["Drill"]):
    """Drills by what pages ask for."""

    def running(self) -> Self:
        """Those that have not ended."""
        return self.filter(ended_at=None)


class Drill(models.Model):
    """One drill. `tries` says what it is to show. Once it has ended its clocks stand still."""

    tries = models.TextField("what the drill is to show", blank=True)
    started_at = models.DateTimeField()
    started_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    ended_at = models.DateTimeField(null=True)

    objects = DrillQuerySet.as_manager()

    class Meta:
        ordering = ("-started_at", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(ended_at=None) | models.Q(ended_at__gte=models.F("started_at")),
                name="drill_ends_after_its_start",
            ),
        )

    def __str__(self) -> str:
        return f"Drill {self.pk}"


class DrillClock(models.Model):
    """One item in a drill: when it was asked for, its owner told, answered, and the answer accepted.

    `said` is what the owner wrote with the answer.
    """

    drill = models.ForeignKey(Drill, on_delete=models.CASCADE, related_name="clocks")
    item = models.CharField(max_length=ITEM)
    owner = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="drilled")
    asked_at = models.DateTimeField()
    told_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    accepted_at = models.DateTimeField(null=True)
    said = models.TextField("what its owner says", blank=True)

    class Meta:
        ordering = ("drill", "pk")
        constraints = (models.UniqueConstraint(fields=["drill", "item"], name="one_clock_an_item_a_drill"),)

    def __str__(self) -> str:
        return f"{self.item} in {self.drill}"

    @property
    def times(self) -> Times:
        """The moments of its clock."""
        return Times(self.asked_at, self.told_at, self.answered_at, self.accepted_at)
