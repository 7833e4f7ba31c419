"""Queries and lines of enquiry, and what people say about the inspection's method."""

from django.db import models

from lanyard.web.inspections.models.inspections import EVENT_ID, Inspection
from lanyard.web.inspections.models.meetings import Meeting
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Person


class EnquiryState(models.TextChoices):
    """How far a query is. A query that inspectors follow becomes a line of enquiry."""

    QUERY = "query", "Query"
    LINE = "line", "Line of enquiry"
    ANSWERED = "answered", "Answered"
    DROPPED = "dropped", "Not followed"


class CameFrom(models.TextChoices):
    """Where a query arose."""

    MEETING = "meeting", "A meeting"
    CASE = "case", "A child's case"
    SURVEY = "survey", "A survey"
    DOCUMENT = "document", "A document"
    DATA = "data", "The data"
    OTHER = "other", "Something else"


class Enquiry(Versioned):
    """A query noted against a criterion, perhaps followed as a line of enquiry. Holds no child's name."""

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="enquiries")
    title = models.CharField(max_length=200)
    why = models.TextField(blank=True)
    criterion = models.CharField(max_length=EVENT_ID, blank=True)
    came_from = models.CharField(max_length=10, choices=CameFrom)
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.SET_NULL, related_name="enquiries"
    )
    state = models.CharField(max_length=10, choices=EnquiryState, default=EnquiryState.QUERY)
    people = models.ManyToManyField(Person, related_name="enquiries", blank=True)
    visits = models.TextField("visits that follow it", blank=True)
    evidence = models.TextField("evidence that speaks to it", blank=True)
    answer = models.TextField("what answered it", blank=True)
    noted_at = models.DateTimeField(auto_now_add=True)
    noted_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ("-noted_at", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=~models.Q(state="answered") | ~models.Q(answer=""), name="answered_enquiry_says_how"
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


class Group(models.TextChoices):
    """Who said something about the method."""

    LEADERS = "leaders", "Leaders"
    FORUM = "forum", "Parent carer forum"
    YOUNG_PEOPLE = "young-people", "Children and young people"
    PARENTS = "parents", "Parents and carers"
    PRACTITIONERS = "practitioners", "Practitioners"


class MethodNote(models.Model):
    """What a group said about how the inspection is done, for shared learning. No names."""

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="method_notes")
    group = models.CharField(max_length=15, choices=Group)
    about = models.CharField(max_length=200)
    text = models.TextField()
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.SET_NULL, related_name="method_notes"
    )
    at = models.DateTimeField(auto_now_add=True)
    noted_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    fed_back = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return self.about
