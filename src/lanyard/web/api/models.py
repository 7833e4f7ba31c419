"""The table of tokens."""

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models.functions import Lower

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.people.models import Person


class ApiTokenQuerySet(models.QuerySet["ApiToken"]):
    """Tokens by what pages and machines ask for."""

    def within(self, visitor: Visitor, permission: Permission) -> Self:
        """Those to which the visitor's right reaches: never more than their own."""
        reach = visitor.reach(permission)
        return self.filter(person=visitor.person) if reach and visitor.is_known else self.none()

    def working(self, at: datetime) -> Self:
        """Those that open something at a moment: neither revoked nor expired, of people who can come in."""
        return self.filter(revoked=None, expires__gt=at, person__is_active=True)


class ApiToken(models.Model):
    """A secret by which a program acts for one person, with some of their rights. Here is its SHA-256 only.

    `beginning` are its first characters, by which people know it again. `scopes` names permissions.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=100)
    digest = models.CharField(max_length=64, unique=True)
    beginning = models.CharField(max_length=20)
    scopes = models.JSONField(default=list)
    made = models.DateTimeField()
    expires = models.DateTimeField()
    last_used = models.DateTimeField(null=True)
    revoked = models.DateTimeField(null=True)

    objects = ApiTokenQuerySet.as_manager()

    class Meta:
        ordering = ("-made", "-pk")
        constraints = (
            models.UniqueConstraint(
                "person",
                Lower("name"),
                condition=models.Q(revoked=None),
                name="one_api_token_of_a_name",
            ),
        )

    def __str__(self) -> str:
        return self.name
