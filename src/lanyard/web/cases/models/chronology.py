"""Chronologies: what happened in a child's life, who says so, and who was asked to tell."""

from typing import Self

from django.db import models

from lanyard.core.chronology.entries import LONGEST, LONGEST_SOURCE, Entry
from lanyard.core.words.rough_dates import Precision, RoughDate, of_precision
from lanyard.web.cases.models.asked import Asked, AskedQuerySet
from lanyard.web.cases.models.cases import Case
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Organisation, Person


class ChronologyAsk(Asked):
    """One organisation's part of a chronology: done once it says so, with entries or why it holds none."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="chronology_asks")
    done_at = models.DateTimeField(null=True)
    none_because = models.TextField(blank=True)

    objects = AskedQuerySet["ChronologyAsk"].as_manager()

    class Meta:
        ordering = ("case", "organisation__name", "pk")
        constraints = (
            models.UniqueConstraint(fields=["case", "organisation"], name="one_chronology_a_partner"),
        )

    def __str__(self) -> str:
        """How it is spoken of. It names nobody."""
        return f"part {self.pk} of a chronology"


class ChronologyQuerySet(models.QuerySet["ChronologyEntry"]):
    """Entries by what pages ask for."""

    def standing(self) -> Self:
        """Those that were not removed."""
        return self.filter(removed_at=None)


class ChronologyEntry(Versioned):
    """Something significant that happened. `first` and `precision` say when, as closely as it is known.

    `source` is what the text itself named as its source; `organisation` is who gave the entry. An entry that
    tells of the same event as another is `joined_to` it, and shown with it.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="chronology")
    first = models.DateField()
    precision = models.CharField(max_length=5, choices=[(each.value, each.value) for each in Precision])
    what = models.TextField("what happened", max_length=LONGEST)
    source = models.CharField(max_length=LONGEST_SOURCE, blank=True)
    organisation = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+")
    joined_to = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="joined")
    given_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    given_at = models.DateTimeField(auto_now_add=True)
    removed_at = models.DateTimeField(null=True)

    objects = ChronologyQuerySet.as_manager()

    class Meta:
        ordering = ("case", "first", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(joined_to=None) | ~models.Q(joined_to=models.F("pk")),
                name="an_entry_is_not_joined_to_itself",
            ),
        )

    def __str__(self) -> str:
        """How it is spoken of. It tells nothing of a child."""
        return f"entry {self.pk}"

    @property
    def when(self) -> RoughDate:
        """When it was, as closely as it is known."""
        return of_precision(self.first, Precision(self.precision))

    @property
    def entry(self) -> Entry:
        """The entry by itself."""
        return Entry(self.when, self.what, self.told_by)

    @property
    def told_by(self) -> str:
        """Who says so: what the text named, with the organisation that gave it."""
        organisation = str(self.organisation) if self.organisation else ""
        return (
            f"{self.source} ({organisation})" if self.source and organisation else self.source or organisation
        )


class ChronologyApart(models.Model):
    """Two entries that look alike, and tell of two events: somebody has looked, and keeps them apart."""

    one = models.ForeignKey(ChronologyEntry, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(ChronologyEntry, on_delete=models.CASCADE, related_name="+")
    decided_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    decided_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["one", "other"], name="two_entries_are_kept_apart_once"),
            models.CheckConstraint(
                condition=models.Q(one__lt=models.F("other")), name="the_older_of_two_entries_comes_first"
            ),
        )

    def __str__(self) -> str:
        return f"entries {self.one_id} and {self.other_id}"
