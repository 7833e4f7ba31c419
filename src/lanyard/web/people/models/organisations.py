"""The partnership and its organisations."""

from typing import Self

from django.db import models

from lanyard.core.words.areas import Area, area
from lanyard.web.access.permissions import Permission
from lanyard.web.access.roles import KIND_WORDS, OrganisationKind
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.versions import Versioned


class Partnership(Versioned):
    """The local area partnership whose installation this is: one row. An installation serves one area.

    Its contact is whom people ask when they are stuck.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    area_number = models.CharField(max_length=3)
    founded = models.DateTimeField(auto_now_add=True)
    contact = models.CharField("who to ask for help", max_length=200, blank=True)
    email = models.EmailField("email address for help", blank=True)
    phone = models.CharField("phone number for help", max_length=30, blank=True)

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="one_partnership"),)

    def __str__(self) -> str:
        return f"{self.area.name.removesuffix(' area')} local area partnership"

    @property
    def area(self) -> Area:
        """The local authority area, from the published list. Raises `UnknownAreaError`."""
        return area(self.area_number)


class OrganisationQuerySet(models.QuerySet["Organisation"]):
    """Organisations by what pages ask for."""

    def open(self) -> Self:
        """Those that have not been closed."""
        return self.filter(closed_on=None)

    def within(self, visitor: Visitor, permission: Permission) -> Self:
        """Those to which the visitor's right reaches."""
        reach = visitor.reach(permission)
        return self if reach.everything else self.filter(pk__in=reach.organisations)


class Organisation(Versioned):
    """A council, board, forum, setting, provider or other body of the partnership. Closed, never deleted."""

    name = models.CharField(max_length=200, unique=True)
    kind = models.CharField(
        max_length=20, choices=[(kind.value, words) for kind, words in KIND_WORDS.items()]
    )
    urn = models.CharField("unique reference number (URN)", max_length=6, blank=True)
    email = models.EmailField("shared email address", blank=True)
    phone = models.CharField("phone number", max_length=30, blank=True)
    closed_on = models.DateField(null=True, blank=True)

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    @property
    def kind_of(self) -> OrganisationKind:
        """The kind as an enum."""
        return OrganisationKind(self.kind)
