"""Draws: one row for each list that was to be frozen, and all that follows from it."""

from typing import Self
from uuid import uuid4

from django.db import models
from django.db.models import Q

from lanyard.core.draws.freezing import fingerprint
from lanyard.core.draws.record import FrozenRecord
from lanyard.core.draws.shapes import Shape, shapes
from lanyard.web.data.models import Snapshot
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.versions import Versioned

TITLE = 120
"""Characters of the longest title of a draw."""

BECAUSE = 300
"""Characters of the longest reason for which a list is set aside."""


def new_key() -> str:
    """A name for the folder of a list, which no other has."""
    return uuid4().hex


class DrawState(models.TextChoices):
    """How far a draw has got. Its list never changes once it is frozen."""

    FREEZING = "freezing", "Being frozen"
    REFUSED = "refused", "Could not be frozen"
    FROZEN = "frozen", "Frozen"
    DRAWN = "drawn", "Drawn"
    RETIRED = "retired", "Set aside"


class DrawQuerySet(models.QuerySet["Draw"]):
    """Draws by what pages ask for."""

    def with_list(self) -> Self:
        """Those whose list was frozen, whatever came of it."""
        return self.exclude(fingerprint="")

    def of(self, inspection: Inspection) -> Self:
        """Those made for an inspection, the newest first."""
        return self.filter(inspection=inspection).order_by("-pk")


class Draw(Versioned):
    """One list, frozen once for one draw.

    `key` names its folder in the store. `asked` is what was asked for (`shape`, `size`, `reserves`, `by`,
    `quotas`), `told` what the list's own record says once it is frozen, `refusals` why it could not be. With
    `private_erased_on` nobody can tell any more who is who.
    """

    title = models.CharField("what the draw is for", max_length=TITLE)
    key = models.CharField(max_length=32, default=new_key, unique=True, editable=False)
    inspection = models.ForeignKey(Inspection, on_delete=models.SET_NULL, null=True, related_name="draws")
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="draws")
    as_at = models.DateField("the day at which children are in scope")
    shape = models.CharField(max_length=20)
    asked = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=DrawState, default=DrawState.FREEZING)
    refusals = models.JSONField(default=list)
    told = models.JSONField(default=dict)
    fingerprint = models.CharField(max_length=64, blank=True)
    job = models.UUIDField(null=True)
    begun_at = models.DateTimeField(auto_now_add=True)
    frozen_at = models.DateTimeField(null=True)
    shown_at = models.DateTimeField("since when the verifier’s list may be had", null=True)
    drawn_at = models.DateTimeField(null=True)
    retired_at = models.DateTimeField(null=True)
    retired_because = models.CharField("why it is set aside", max_length=BECAUSE, blank=True)
    private_erased_on = models.DateField(null=True)

    objects = DrawQuerySet.as_manager()

    class Meta:
        ordering = ("-pk",)
        constraints = (
            models.CheckConstraint(
                condition=Q(state__in=(DrawState.FREEZING, DrawState.REFUSED), fingerprint="", frozen_at=None)
                | (
                    Q(
                        state__in=(DrawState.FROZEN, DrawState.DRAWN, DrawState.RETIRED),
                        frozen_at__isnull=False,
                    )
                    & ~Q(fingerprint="")
                ),
                name="a_list_has_its_fingerprint_once_frozen",
            ),
            models.CheckConstraint(
                condition=~Q(state=DrawState.DRAWN) | Q(drawn_at__isnull=False),
                name="a_draw_says_when_it_was_drawn",
            ),
            models.CheckConstraint(
                condition=~Q(state=DrawState.RETIRED) | Q(retired_at__isnull=False),
                name="a_list_set_aside_says_since_when",
            ),
        )

    def __str__(self) -> str:
        return f"Draw {self.pk}"

    @property
    def record(self) -> FrozenRecord:
        """What the frozen list says of itself. Only where it is frozen."""
        return FrozenRecord.model_validate(self.told)

    @property
    def shape_declared(self) -> Shape:
        """The shape as it is declared, before what was asked for changes its numbers."""
        return shapes()[self.shape]

    def keep(self, record: FrozenRecord) -> None:
        """Takes in what a list that has just been frozen says of itself."""
        self.told = record.model_dump(mode="json")
        self.fingerprint = fingerprint(record.terms)
