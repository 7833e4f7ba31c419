"""What the pages of imports read."""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl
from django.db.models import Count, Exists, OuterRef, Sum

from lanyard.core.register.errors import RegisterError
from lanyard.core.register.snapshot import Snapshot as Folder
from lanyard.core.register.tables import CONFLICTS
from lanyard.core.returns.problems import count_errors
from lanyard.web.data import store
from lanyard.web.data.accepted.queries import with_accepted
from lanyard.web.data.desk_tables import problems_in
from lanyard.web.data.models import Import, ImportedFile, ImportQuerySet, Snapshot
from lanyard.web.jobs.models import Job
from lanyard.web.pages.lists import FrameRows


def imports_listed() -> ImportQuerySet:
    """Every import with how many files it has, their size, its snapshot, and whether work on it goes on.

    One query.
    """
    work = Job.objects.filter(pk=OuterRef("job"), finished_at=None)
    return Import.objects.select_related("begun_by", "snapshot").annotate(
        file_count=Count("files"), total_size=Sum("files__size"), goes_on=Exists(work)
    )


def earlier_of_same(brought_in: Import) -> Import | None:
    """The latest import before this one that brought in exactly the same files. One query."""
    same = Import.objects.of_same(brought_in.contents).filter(pk__lt=brought_in.pk)
    return same.order_by("-pk").first()


def seen_before(brought_in: Import) -> Mapping[str, Import]:
    """Of files of an import that came in before, by their SHA-256, the first import with them. One query."""
    digests = [file.sha256 for file in brought_in.files.all()]
    same = ImportedFile.objects.filter(sha256__in=digests, brought_in__pk__lt=brought_in.pk)
    earliest = same.select_related("brought_in").order_by("-brought_in__pk")
    return {file.sha256: file.brought_in for file in earliest}


def work_of(brought_in: Import) -> Job | None:
    """The work that makes its snapshot, while that is remembered. One query."""
    return Job.objects.filter(pk=brought_in.job).first() if brought_in.job else None


def problems_of(brought_in: Import) -> FrameRows:
    """The problems in the files of an import, see `desk_tables`, each with whether it has been accepted."""
    return FrameRows(with_accepted(problems_in(store.desk(brought_in.key))), "number")


def conflicts_of(snapshot: Snapshot) -> FrameRows:
    """What the returns of a snapshot disagree about: `conflicts` with the names of the children.

    None where the records of children have been erased.
    """
    try:
        folder = Folder.open(store.pack(snapshot.key) / "snapshot")
    except RegisterError:
        return FrameRows(_NO_CONFLICTS, "number")
    names = folder.table("children").select("child_id", "surname", "forename")
    told = folder.table("conflicts").join(names, on="child_id", how="left", maintain_order="left")
    return FrameRows(told.with_row_index("number", offset=1), "number")


_NAMES = {"surname": pl.String(), "forename": pl.String()}
_NO_CONFLICTS = pl.LazyFrame(schema={"number": pl.UInt32(), **CONFLICTS, **_NAMES})


@dataclass(frozen=True)
class Counted:
    """How many problems of each kind the returns of an import have; `by_file` those that are to be mended."""

    errors: int
    queries: int
    accepted: int
    conflicts: int
    to_review: int
    by_file: Mapping[str, int]


def counted(brought_in: Import) -> Counted:
    """The problems of an import, counted. One query."""
    problems = problems_of(brought_in).frame.select("file", "severity", "accepted").collect()
    errors = count_errors(problems)
    accepted = problems.filter("accepted").height
    to_mend = problems.filter(~pl.col("accepted")).group_by("file").len()
    tables = _sizes(brought_in.snapshot)
    return Counted(
        errors=errors,
        queries=problems.height - errors - accepted,
        accepted=accepted,
        conflicts=tables.get("conflicts", 0),
        to_review=tables.get("to_review", 0),
        by_file=dict(to_mend.iter_rows()),
    )


def _sizes(snapshot: Snapshot) -> Mapping[str, int]:
    """The rows of each table; nothing where the snapshot cannot be read."""
    try:
        record = Folder.open(store.pack(snapshot.key) / "snapshot").record
    except RegisterError:
        return {}
    return {name: seal.rows for name, seal in record.tables.items()}
