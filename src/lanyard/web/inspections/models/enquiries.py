"""Queries and lines of enquiry: what inspectors may follow, against which criterion, and what answered it."""

from typing import Self

from django.db import models

from lanyard.web.inspections.models.inspections import EVENT_ID, Inspection
from lanyard.web.inspections.models.meetings import Meeting
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Person


class EnquiryState(models.TextChoices):
    """How far a query is. One that inspectors follow is a line of enquiry."""

    QUERY = "query", "Query"
    LINE = "line", "Line of enquiry"
    ANSWERED = "answered", "Answered"
    DROPPED = "dropped", "Not followed"


OPEN = (EnquiryState.QUERY, EnquiryState.LINE)
"""What still waits for an answer."""


class EnquiryQuerySet(models.QuerySet["Enquiry"]):
    """Queries by what pages ask for."""

    def open(self) -> Self:
        """Those that still wait for an answer."""
        return self.filter(state__in=OPEN)

    def noted_by_person(self, person: int | None) -> Self:
        """Those that somebody has noted."""
        return self.filter(noted_by=person) if person else self.none()


class Enquiry(Versioned):
    """A query noted against a criterion, perhaps followed as a line of enquiry. It names no child.

    `criterion` is its id in the inspection's own rules, empty where it is about none. `came_from` names a
    declared origin (`enquiries/origins.py`), `reference` the case, survey, document or data set there.
    """

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="enquiries")
    title = models.CharField("what is asked", max_length=200)
    why = models.TextField(blank=True)
    criterion = models.CharField(max_length=EVENT_ID, blank=True)
    came_from = models.CharField(max_length=40)
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.SET_NULL, related_name="enquiries"
    )
    reference = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=10, choices=EnquiryState, default=EnquiryState.QUERY)
    people = models.ManyToManyField(Person, related_name="+", blank=True)
    visits = models.TextField("visits that follow it", blank=True)
    evidence = models.TextField("evidence that speaks to it", blank=True)
    answer = models.TextField("what answered it", blank=True)
    dropped_because = models.TextField(blank=True)
    noted_at = models.DateTimeField(auto_now_add=True)
    noted_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    objects = EnquiryQuerySet.as_manager()

    class Meta:
        ordering = ("-noted_at", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=~models.Q(state="answered") | ~models.Q(answer=""), name="answered_enquiry_says_how"
            ),
            models.CheckConstraint(
                condition=~models.Q(state="dropped") | ~models.Q(dropped_because=""),
                name="dropped_enquiry_says_why",
            ),
        )

    def __str__(self) -> str:
        return self.title


class EnquiryNote(models.Model):
    """A note on the way from query to answer."""

    enquiry = models.ForeignKey(Enquiry, on_delete=models.CASCADE, related_name="notes")
    person = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    text = models.TextField()

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"note on {self.enquiry_id}"
