"""Rehearsals: what is tried in one, and every mark of the clocks of its requests."""

from django.db import models

from lanyard.core.frameworks.request_clock import TRANSITIONS, Mark
from lanyard.web.inspections.models.inspections import Inspection
from lanyard.web.inspections.models.tasks import Task
from lanyard.web.people.models import Person


class Rehearsal(models.Model):
    """What an inspection that is only played has beside a real one. `ended` stops every clock."""

    inspection = models.OneToOneField(
        Inspection, on_delete=models.CASCADE, primary_key=True, related_name="rehearsal"
    )
    tries = models.TextField("what the rehearsal is to show", blank=True)
    started = models.DateTimeField()
    started_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    ended = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-started",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(ended=None) | models.Q(ended__gte=models.F("started")),
                name="rehearsal_ends_after_its_start",
            ),
        )

    def __str__(self) -> str:
        return f"rehearsal {self.pk}"


class ClockMark(models.Model):
    """Something that happened to a request of a rehearsal, and when."""

    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="clock_marks")
    mark = models.CharField(max_length=10, choices=[(mark.value, TRANSITIONS[mark].done) for mark in Mark])
    at = models.DateTimeField()
    by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"{self.mark} of task {self.task_id}"
