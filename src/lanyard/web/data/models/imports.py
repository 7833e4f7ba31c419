"""Imports: which files came in, from whom, and what became of them."""

from typing import Self
from uuid import uuid4

from django.conf import settings
from django.db import models

NAME = 200
"""Characters of the longest name of a file that is kept."""


def new_key() -> str:
    """A name for the folders of one import, which no other has."""
    return uuid4().hex


class ImportState(models.TextChoices):
    """How far an import is."""

    MAKING = "making", "Being read"
    MADE = "made", "Done"
    REFUSED = "refused", "Refused"
    CANCELLED = "cancelled", "Cancelled"


class ImportQuerySet(models.QuerySet["Import"]):
    """Imports by what pages ask for."""

    def made(self) -> Self:
        """Those of which a snapshot was made."""
        return self.filter(state=ImportState.MADE)

    def of_same(self, contents: str) -> Self:
        """Those of exactly the same files."""
        return self.filter(contents=contents)


class Import(models.Model):
    """Files that were brought in together, to make one snapshot of.

    `key` names its folders in the store. `contents` is one digest over the digests of its files, so that the
    same files are noticed again. `as_at` is the day of its lists. `goes_on_from` is the import whose files
    these are, or are some of. `job` is the work that makes its snapshot, forgotten sooner than the import.
    Its files are kept until the day they were erased, if they were.
    """

    key = models.CharField(max_length=32, default=new_key, unique=True, editable=False)
    begun_at = models.DateTimeField(auto_now_add=True)
    begun_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    as_at = models.DateField()
    contents = models.CharField(max_length=64)
    state = models.CharField(max_length=10, choices=ImportState, default=ImportState.MAKING)
    ended_at = models.DateTimeField(null=True)
    job = models.UUIDField(null=True)
    goes_on_from = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+")
    files_erased_on = models.DateField(null=True)

    objects = ImportQuerySet.as_manager()

    class Meta:
        ordering = ("-begun_at", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state=ImportState.MAKING, ended_at=None)
                | (~models.Q(state=ImportState.MAKING) & models.Q(ended_at__isnull=False)),
                name="an_import_ends_when_it_is_over",
            ),
        )

    def __str__(self) -> str:
        return f"Import {self.pk}"


class ImportedFile(models.Model):
    """One file of an import. What it is, is known once it has been read: `kind` is empty until then.

    `folder` is the folder in which it was sent, where it came as one of a folder or an archive.
    """

    brought_in = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="files")
    name = models.CharField(max_length=NAME)
    folder = models.CharField(max_length=NAME, blank=True)
    sha256 = models.CharField(max_length=64, db_index=True)
    size = models.PositiveBigIntegerField()
    kind = models.CharField(max_length=60, blank=True)
    year = models.PositiveSmallIntegerField(null=True)
    rows = models.PositiveBigIntegerField(null=True)
    is_used = models.BooleanField(default=False)

    class Meta:
        ordering = ("brought_in", "name")
        constraints = (
            models.UniqueConstraint(fields=["brought_in", "name"], name="one_file_of_a_name_an_import"),
        )

    def __str__(self) -> str:
        return self.name
