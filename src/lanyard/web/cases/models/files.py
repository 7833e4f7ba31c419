"""Files of cases: what they are called and of what kind, who gave them, and of which time they speak."""

from django.db import models

from lanyard.core.files.kinds import KINDS, Declared, Kind
from lanyard.web.cases.models.cases import Case, new_key
from lanyard.web.people.models import Organisation, Person

SHOWN_NAME = 200
"""Characters of the longest name that is shown."""


class Scan(models.TextChoices):
    """What looking for viruses came to. A file in which one was found is never kept."""

    CLEAN = "clean", "Scanned: nothing was found"
    NONE = "none", "Not scanned: no scanner is set up"


class CaseFile(models.Model):
    """One file of a case, as it lies in the store under `key` and the SHA-256 of its content.

    `kind` is what its content is. `name` is what it was called, and may name the child: it is shown only on
    pages that do so too. `from_day` and `to_day` are the time that it covers, as whoever gave it says.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="files")
    key = models.CharField(max_length=32, default=new_key, unique=True, editable=False)
    sha256 = models.CharField(max_length=64, db_index=True)
    size = models.PositiveBigIntegerField()
    kind = models.CharField(max_length=10, choices=[(kind.value, KINDS[kind].words) for kind in Kind])
    name = models.CharField(max_length=SHOWN_NAME)
    scan = models.CharField(max_length=10, choices=Scan)
    given_at = models.DateTimeField(auto_now_add=True)
    given_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    given_for = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+")
    from_day = models.DateField(null=True)
    to_day = models.DateField(null=True)

    class Meta:
        ordering = ("case", "given_at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(from_day=None)
                | models.Q(to_day=None)
                | models.Q(to_day__gte=models.F("from_day")),
                name="a_file_covers_a_time_that_ends_after_it_begins",
            ),
        )

    def __str__(self) -> str:
        """How the file is spoken of. It names nobody."""
        return f"file {self.pk}"

    @property
    def declared(self) -> Declared:
        """What is declared of its kind."""
        return KINDS[Kind(self.kind)]
