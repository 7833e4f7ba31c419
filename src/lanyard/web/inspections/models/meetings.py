"""Meetings that the framework asks for, to be placed, held and followed up."""

from django.db import models

from lanyard.web.inspections.models.inspections import EVENT_ID, Inspection
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Person


class Meeting(Versioned):
    """One meeting. `number` tells several of one rule apart. Without `day` it is still to be placed."""

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="meetings")
    rule = models.CharField(max_length=EVENT_ID, blank=True)
    number = models.PositiveSmallIntegerField(default=1)
    title = models.CharField(max_length=200)
    mode = models.CharField(max_length=10)
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    earliest = models.DateField(null=True)
    latest = models.DateField(null=True)
    day = models.DateField(null=True, blank=True)
    starts = models.TimeField(null=True, blank=True)
    place = models.CharField("place or link", max_length=300, blank=True)
    agenda = models.TextField(blank=True)
    notes = models.TextField(blank=True)

    class Meta:
        ordering = ("day", "starts", "earliest", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["inspection", "rule", "number"],
                condition=~models.Q(rule=""),
                name="one_meeting_a_rule_and_number",
            ),
            models.CheckConstraint(
                condition=models.Q(starts=None) | models.Q(day__isnull=False), name="meeting_time_has_a_day"
            ),
        )

    def __str__(self) -> str:
        return self.title


class Attendee(models.Model):
    """Somebody who comes to a meeting. `name` is that of whoever has no account, or the role they come in."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="attendees")
    person = models.ForeignKey(Person, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=200, blank=True)
    role = models.CharField("what they are in the team", max_length=200, blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(person__isnull=False) | ~models.Q(name=""), name="attendee_has_a_name"
            ),
            models.UniqueConstraint(
                fields=["meeting", "person"],
                condition=models.Q(person__isnull=False),
                name="person_once_at_a_meeting",
            ),
        )

    def __str__(self) -> str:
        return self.person.name if self.person else self.name


class MeetingAction(models.Model):
    """Something agreed in a meeting."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="actions")
    text = models.CharField(max_length=500)
    owner = models.ForeignKey(Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    due = models.DateField(null=True, blank=True)
    done_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("due", "pk")

    def __str__(self) -> str:
        return self.text
