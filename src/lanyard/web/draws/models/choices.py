"""What inspectors were sent and whom they chose. Rows are added, and nothing else (`guards.py`).

None of the rows here names anybody: who is who stands in `ToldApart`, which can be erased and never changed.
What a row refers to may be gone before it, so the database does not hold it to its inspection or draw.
"""

from typing import TYPE_CHECKING
from uuid import uuid4

from django.db import models

from lanyard.core.draws.replacing import IN_WORDS
from lanyard.web.audit.moments import moment_to_record
from lanyard.web.data.models import Snapshot
from lanyard.web.draws.models.draws import Draw
from lanyard.web.inspections.models import Inspection
from lanyard.web.people.models import Person

if TYPE_CHECKING:
    from django.db.models import ForeignKey

WORDS = 200
"""Characters of the name of a file, of an inspector, and of whom a list was sent to."""


class ToldApart(models.Model):
    """What a row tells of people: names, ids in a list, reasons. It comes before the row that seals it."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    inspection = models.ForeignKey(
        Inspection, on_delete=models.DO_NOTHING, db_constraint=False, related_name="+"
    )
    salt = models.CharField(max_length=64)
    content = models.JSONField()

    def __str__(self) -> str:
        return f"what is told apart under {self.pk}"


class _AddedOnce(models.Model):
    """A row about one inspection that is never changed, with the seal of what stands apart."""

    inspection = models.ForeignKey(
        Inspection, on_delete=models.DO_NOTHING, db_constraint=False, related_name="+"
    )
    apart = models.UUIDField(unique=True)
    seal_apart = models.CharField(max_length=64)
    added_at = models.DateTimeField(default=moment_to_record)
    added_by = models.ForeignKey(
        Person, on_delete=models.DO_NOTHING, db_constraint=False, null=True, related_name="+"
    )

    class Meta:
        abstract = True


class SentList(_AddedOnce):
    """A list as inspectors were sent it: a list drawn here, or a file known by its SHA-256.

    With `snapshot` the rows of the file are known to be children of that register, by their Unique ID.
    """

    draw: "ForeignKey[Draw | None]" = models.ForeignKey(
        Draw, on_delete=models.DO_NOTHING, db_constraint=False, null=True, related_name="+"
    )
    snapshot = models.ForeignKey(
        Snapshot, on_delete=models.DO_NOTHING, db_constraint=False, null=True, related_name="+"
    )
    file_name = models.CharField(max_length=WORDS, blank=True)
    file_bytes = models.PositiveBigIntegerField(null=True)
    sha256 = models.CharField(max_length=64)
    sent_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.file_name or f"The list of draw {self.draw_id}"


class Chooser(models.TextChoices):
    """In which role an inspector chose."""

    LEAD = "lead-inspector", "Lead inspector"
    HEALTH_LEAD = "health-lead", "Lead inspector for health"
    INSPECTOR = "inspector", "Inspector"


class ChoiceKind(models.TextChoices):
    """What a record is: a whole choice, or a change of the one before."""

    CHOICE = "choice", "Choice"
    SUBSTITUTION = "substitution", "Substitution"


class ChoiceRecord(_AddedOnce):
    """Whom inspectors chose, as it stands from one moment on. It follows the record before it.

    `children` are all who are chosen or in reserve, in order: `number`, `pseudonym`, `place`. A substitution
    says why (`because`) and by which pseudonyms (`out`, `into`). `quotas` is what was found at the time.
    `seal` is the SHA-256 of all that, and of the seal before.
    """

    number = models.PositiveIntegerField()
    follows = models.OneToOneField("self", on_delete=models.DO_NOTHING, null=True, related_name="followed_by")
    kind = models.CharField(max_length=15, choices=ChoiceKind)
    sent = models.ForeignKey(SentList, on_delete=models.DO_NOTHING, related_name="choices")
    chosen_at = models.DateTimeField()
    chooser = models.CharField(max_length=20, choices=Chooser)
    children = models.JSONField()
    because = models.CharField(
        max_length=20, blank=True, choices=[(each.value, words) for each, words in IN_WORDS.items()]
    )
    out = models.CharField(max_length=19, blank=True)
    into = models.CharField(max_length=19, blank=True)
    quotas = models.JSONField(default=list)
    seal = models.CharField(max_length=64)

    class Meta:
        ordering = ("inspection", "number")
        constraints = (
            models.UniqueConstraint(fields=["inspection", "number"], name="one_record_of_choice_a_number"),
        )

    def __str__(self) -> str:
        return f"record {self.number} of what inspectors chose"
