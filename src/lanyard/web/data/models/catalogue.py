"""The catalogue: who owns what inspectors ask for, where it sits, and how long it takes to get it out."""

from typing import Self

from django.db import models

from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Organisation, Person

ITEM = 60
"""Characters of the longest name of an item, see `catalogue.items`."""


class CatalogueQuerySet(models.QuerySet["CatalogueEntry"]):
    """Entries by what pages ask for."""

    def of_person(self, person: int | None) -> Self:
        """Those that somebody owns or stands in for."""
        return self.filter(models.Q(owner=person) | models.Q(deputy=person)) if person else self.none()


class CatalogueEntry(Versioned):
    """What is known of one item, a data set or a list, whichever request of whichever rules asks for it.

    An item that nobody has said anything about has no entry yet, and begins as an empty one.
    `minutes_claimed` are working minutes, as its owner says them. A sign-off is of one extract, by the digest
    of the files that it is made of: with other files it has lapsed.
    """

    item = models.CharField(max_length=ITEM, primary_key=True)
    owner = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="entries_owned"
    )
    deputy = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="entries_stood_in_for"
    )
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="catalogue_entries"
    )
    source_system = models.CharField(max_length=200, blank=True)
    where = models.TextField("where it sits", blank=True)
    steps = models.TextField("how it is extracted", blank=True)
    minutes_claimed = models.PositiveIntegerField(null=True, blank=True)
    signed_off_extract = models.CharField(max_length=64, blank=True)
    signed_off_at = models.DateTimeField(null=True)
    signed_off_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        ordering = ("item",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(signed_off_extract="", signed_off_at=None)
                | (~models.Q(signed_off_extract="") & models.Q(signed_off_at__isnull=False)),
                name="a_signed_off_entry_says_when",
            ),
        )

    def __str__(self) -> str:
        return f"The entry of {self.item}"

    @classmethod
    def as_saved(cls, pk: int | str) -> Self:
        """The entry as it stands in the database, or an empty one that is not there yet."""
        try:
            return super().as_saved(pk)
        except cls.DoesNotExist:
            return cls(item=str(pk))

    @classmethod
    def held_for_change(cls, pk: int | str, version: int) -> Self:
        """The entry, locked until the transaction ends; one that is not there yet is made."""
        cls.objects.get_or_create(pk=pk)
        return super().held_for_change(pk, version)
