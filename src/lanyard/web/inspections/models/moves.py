"""Moves of dates: which date moved, which tasks moved with it, and who was told."""

from django.db import models

from lanyard.web.inspections.models.inspections import EVENT_ID, Inspection
from lanyard.web.inspections.models.tasks import Task
from lanyard.web.people.models import Person


class DateMove(models.Model):
    """One change of an event's date. `after` is None when a told date was taken back."""

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="date_moves")
    event = models.CharField(max_length=EVENT_ID)
    before = models.DateField(null=True)
    after = models.DateField(null=True)
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"{self.event} moved to {self.after}"


class MovedTask(models.Model):
    """A task whose due day moved."""

    move = models.ForeignKey(DateMove, on_delete=models.CASCADE, related_name="tasks")
    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="+")
    before = models.DateField(null=True)
    after = models.DateField(null=True)

    class Meta:
        ordering = ("after", "pk")

    def __str__(self) -> str:
        return f"task {self.task_id} moved to {self.after}"


class ToldPerson(models.Model):
    """Somebody who was written to about a move."""

    move = models.ForeignKey(DateMove, on_delete=models.CASCADE, related_name="told")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["move", "person"], name="told_once_of_a_move"),)

    def __str__(self) -> str:
        return f"person {self.person_id} told of move {self.move_id}"
