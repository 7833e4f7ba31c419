"""The team: who fills which role of the framework, on the partnership's side and the inspectorates'."""

from django.db import models

from lanyard.web.inspections.models.inspections import EVENT_ID, Inspection
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Person


class TeamMember(Versioned):
    """Somebody in a role. Without an account (`person`), the name and contact stand here: inspectors' do."""

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="team")
    role = models.CharField(max_length=EVENT_ID)
    person = models.ForeignKey(Person, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=200, blank=True)
    organisation = models.CharField(max_length=200, blank=True)
    email = models.EmailField("email address", blank=True)
    phone = models.CharField("phone number", max_length=30, blank=True)
    is_deputy = models.BooleanField(default=False)

    class Meta:
        ordering = ("role", "is_deputy", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(person__isnull=False) | ~models.Q(name=""), name="team_member_has_a_name"
            ),
            models.UniqueConstraint(
                fields=["inspection", "role", "person"],
                condition=models.Q(person__isnull=False),
                name="person_once_in_a_role",
            ),
        )

    def __str__(self) -> str:
        return self.person.name if self.person else self.name
