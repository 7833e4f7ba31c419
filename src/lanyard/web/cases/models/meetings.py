"""Meetings that a chosen child needs: what stands about each before it has a place in the timetable."""

from django.db import models

from lanyard.web.cases.models.cases import NAME, Case
from lanyard.web.cases.taking_part import Manner, Platform
from lanyard.web.pages.versions import Versioned

NOTE = 500
"""Characters of what is to be heeded when a meeting is placed."""


class MeetingKind(models.TextChoices):
    """The meetings about each child, by the ids that frameworks give them."""

    FAMILY = "family_tracking", "Family call"
    PRACTITIONERS = "practitioner_tracking", "Meeting of practitioners"


class MeetingState(models.TextChoices):
    """Whether a meeting is still to be held."""

    OPEN = "open", "Being prepared"
    CLOSED = "closed", "Closed"


class Service(models.TextChoices):
    """Which side of a child's support somebody stands for."""

    FAMILY = "family", "Family"
    EDUCATION = "education", "Education"
    HEALTH = "health", "Health"
    CARE = "care", "Social care"
    OTHER = "other", "Another service"


class Coming(models.TextChoices):
    """Whether somebody comes."""

    NOT_ASKED = "not-asked", "Not asked yet"
    ASKED = "asked", "Asked, no answer yet"
    YES = "yes", "Comes"
    DROPS_IN = "drops-in", "Drops in for a part"
    NO = "no", "Cannot come"


class CaseMeeting(Versioned):
    """One meeting about a child: with whom of the inspectors, how, and what is to be heeded.

    `without` holds the services that do not support the child, so that nobody of them is missed.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="meetings")
    kind = models.CharField(max_length=30, choices=MeetingKind)
    state = models.CharField(max_length=10, choices=MeetingState, default=MeetingState.OPEN)
    closed_at = models.DateTimeField(null=True)
    inspector = models.CharField("named inspector", max_length=NAME, blank=True)
    manner = models.CharField("how it is held", max_length=10, choices=Manner, blank=True)
    platform = models.CharField("platform", max_length=10, choices=Platform, blank=True)
    place = models.CharField("place", max_length=NAME, blank=True)
    interpreter = models.CharField("interpreter", max_length=NAME, blank=True)
    access_needs = models.CharField("access needs", max_length=NOTE, blank=True)
    not_at = models.CharField("times that do not suit", max_length=NOTE, blank=True)
    without = models.JSONField(default=list)

    class Meta:
        ordering = ("case", "kind")
        constraints = (models.UniqueConstraint(fields=["case", "kind"], name="one_meeting_of_a_kind_a_case"),)

    def __str__(self) -> str:
        return self.get_kind_display()

    @property
    def is_open(self) -> bool:
        """Whether it is still to be held."""
        return self.state == MeetingState.OPEN


class CaseAttendee(Versioned):
    """Somebody who belongs in a meeting about a child: family, a supporter, a practitioner.

    `until` is the last day on which a practitioner supported the child; none while they still do.
    """

    meeting = models.ForeignKey(CaseMeeting, on_delete=models.CASCADE, related_name="attendees")
    name = models.CharField("name", max_length=NAME)
    service = models.CharField("which side they stand for", max_length=10, choices=Service)
    job = models.CharField("job, or relation to the child", max_length=NAME, blank=True)
    organisation = models.CharField("organisation", max_length=NAME, blank=True)
    until = models.DateField("last day of their support", null=True, blank=True)
    coming = models.CharField(max_length=10, choices=Coming, default=Coming.NOT_ASKED)

    class Meta:
        ordering = ("meeting", "service", "name")

    def __str__(self) -> str:
        return self.name
