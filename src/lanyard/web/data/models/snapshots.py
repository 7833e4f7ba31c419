"""Snapshots: the frozen registers, of which one at a time is the one in use."""

from typing import Self

from django.db import models
from django.db.models import Q

from lanyard.web.data.models.imports import Import
from lanyard.web.pages.versions import Versioned


class SnapshotState(models.TextChoices):
    """What a snapshot is for. Its data never change."""

    DRAFT = "draft", "Not in use yet"
    IN_USE = "in-use", "In use"
    RETIRED = "retired", "Retired"


class SnapshotQuerySet(models.QuerySet["Snapshot"]):
    """Snapshots by what pages ask for."""

    def in_use(self) -> "Snapshot | None":
        """The one whose figures everybody sees; None where there is none."""
        return self.filter(state=SnapshotState.IN_USE).first()

    def ever_in_use(self) -> Self:
        """Those whose figures others have seen, the oldest first: they can never be unseen."""
        return self.filter(used_from__isnull=False).order_by("used_from", "pk")


class Snapshot(Versioned):
    """What was made of an import: the register in its folder, and counts of it that name nobody.

    `sha256` is that of its tables. `after` names the snapshots that others had seen when its figures were
    made fit to share: small numbers are protected together with theirs, and with no others. When the records
    of children were erased from it, its shareable figures stay: later ones are protected together with them.
    """

    made_of = models.OneToOneField(Import, on_delete=models.PROTECT, related_name="snapshot")
    sha256 = models.CharField(max_length=64)
    area = models.CharField(max_length=10, blank=True)
    children = models.PositiveBigIntegerField()
    errors = models.PositiveBigIntegerField()
    queries = models.PositiveBigIntegerField()
    made_at = models.DateTimeField()
    after = models.JSONField(default=list)
    state = models.CharField(max_length=10, choices=SnapshotState, default=SnapshotState.DRAFT)
    used_from = models.DateTimeField(null=True)
    retired_at = models.DateTimeField(null=True)
    records_erased_on = models.DateField(null=True)

    objects = SnapshotQuerySet.as_manager()

    class Meta:
        ordering = ("-made_at", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=["state"], condition=Q(state=SnapshotState.IN_USE), name="one_snapshot_in_use"
            ),
            models.CheckConstraint(
                condition=~Q(state=SnapshotState.IN_USE) | Q(used_from__isnull=False),
                name="a_snapshot_in_use_says_since_when",
            ),
            models.CheckConstraint(
                condition=Q(state=SnapshotState.RETIRED, retired_at__isnull=False)
                | (~Q(state=SnapshotState.RETIRED) & Q(retired_at=None)),
                name="a_retired_snapshot_says_since_when",
            ),
        )

    def __str__(self) -> str:
        return f"Snapshot {self.pk}"

    @property
    def key(self) -> str:
        """The name of its folders in the store."""
        return self.made_of.key
