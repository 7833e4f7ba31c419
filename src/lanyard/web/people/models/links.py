"""Signed links: ways in for people without accounts, one purpose and one person each."""

from typing import Self

from django.db import models

from lanyard.web.people.models.organisations import Organisation
from lanyard.web.people.models.persons import Person

DIGEST = 64
"""Characters of a SHA-256 in hexadecimal."""


class Closed(models.TextChoices):
    """Why a link was closed before its time."""

    WITHDRAWN = "withdrawn", "Withdrawn by whoever sent it"
    NOT_ME = "not-me", "It came to the wrong person"


class SignedLinkQuerySet(models.QuerySet["SignedLink"]):
    """Links by what pages ask for."""

    def made_by_person(self, person: int | None) -> Self:
        """Those that one person has made."""
        return self.filter(made_by=person) if person else self.none()


class SignedLink(models.Model):
    """A way in for one person and one purpose. The token itself is in the link alone; here is its SHA-256.

    `about` and `about_id` name the one thing the link opens. No `most_uses` means any number of uses.
    """

    digest = models.CharField(max_length=DIGEST, unique=True)
    purpose = models.CharField(max_length=60)
    for_name = models.CharField(max_length=200)
    for_email = models.EmailField()
    about = models.CharField(max_length=40)
    about_id = models.CharField(max_length=80)
    organisation = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+")
    made_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="links_made")
    made = models.DateTimeField(auto_now_add=True)
    expires = models.DateTimeField()
    most_uses = models.PositiveSmallIntegerField(null=True)
    uses = models.PositiveIntegerField(default=0)
    last_used = models.DateTimeField(null=True)
    closed = models.DateTimeField(null=True)
    closed_because = models.CharField(max_length=10, choices=Closed, blank=True)

    objects = SignedLinkQuerySet.as_manager()

    class Meta:
        ordering = ("-made", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(closed=None, closed_because="")
                | (models.Q(closed__isnull=False) & ~models.Q(closed_because="")),
                name="link_closed_with_its_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(most_uses=None) | models.Q(uses__lte=models.F("most_uses")),
                name="link_not_used_too_often",
            ),
        )

    def __str__(self) -> str:
        return f"signed link {self.pk} ({self.purpose})"
