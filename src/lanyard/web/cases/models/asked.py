"""What may be asked of somebody outside: one organisation, somebody there, and the link they were sent."""

from typing import Self, TypeVar

from django.db import models

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models.cases import Place
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Organisation

CONTACT_NAME = 200

AnyAsked = TypeVar("AnyAsked", bound="Asked")


class AskedQuerySet(models.QuerySet[AnyAsked]):
    """What is asked for, by what pages ask."""

    def wanted(self) -> Self:
        """What is about a child who was not stood down."""
        return self.exclude(case__place=Place.STOOD_DOWN)

    def within(self, visitor: Visitor, permission: Permission) -> Self:
        """What is asked of organisations to which the visitor's right reaches."""
        reach = visitor.reach(permission)
        return self if reach.everything else self.filter(organisation__in=reach.organisations)


class Asked(Versioned):
    """Something that one organisation gives, and who there was sent the link to it."""

    organisation = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+")
    contact_name = models.CharField(max_length=CONTACT_NAME, blank=True)
    contact_email = models.EmailField(blank=True)
    asked_at = models.DateTimeField(null=True)
    reminders = models.PositiveSmallIntegerField(default=0)

    class Meta:
        abstract = True

    @property
    def of_whom(self) -> str:
        """Who gives it: an organisation, or nobody yet."""
        return str(self.organisation) if self.organisation else ""
