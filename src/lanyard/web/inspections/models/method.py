"""What groups of people say about how the inspection is done."""

from django.db import models

from lanyard.web.inspections.models.inspections import Inspection
from lanyard.web.inspections.models.meetings import Meeting
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Person


class MethodGroup(models.TextChoices):
    """Who said something about the method."""

    LEADERS = "leaders", "Leaders"
    FORUM = "forum", "Parent carer forum"
    YOUNG_PEOPLE = "young-people", "Children and young people"
    PARENTS = "parents", "Parents and carers"
    PRACTITIONERS = "practitioners", "Practitioners"
    INSPECTORS = "inspectors", "Inspectors, in answer"


class MethodNote(Versioned):
    """What a group said about how the inspection is done. It is about the method, and names no child."""

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="method_notes")
    group = models.CharField(max_length=15, choices=MethodGroup)
    said = models.TextField()
    day = models.DateField()
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.SET_NULL, related_name="method_notes"
    )
    for_shared_learning = models.BooleanField(default=True)
    for_inspectorates = models.BooleanField(default=False)
    raised_on = models.DateField(null=True)
    noted_at = models.DateTimeField(auto_now_add=True)
    noted_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ("-day", "-pk")

    def __str__(self) -> str:
        return f"what {self.get_group_display().lower()} said"
