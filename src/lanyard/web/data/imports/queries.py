"""What the pages of imports read."""

import polars as pl
from django.db.models import Count, Sum

from lanyard.web.data import store
from lanyard.web.data.desk_tables import PROBLEMS
from lanyard.web.data.models import Import, ImportQuerySet
from lanyard.web.pages.lists import FrameRows


def imports_listed() -> ImportQuerySet:
    """Every import with how many files it has, their size, and its snapshot. One query."""
    return Import.objects.select_related("begun_by", "snapshot").annotate(
        file_count=Count("files"), total_size=Sum("files__size")
    )


def earlier_of_same(brought_in: Import) -> Import | None:
    """The latest import before this one that brought in exactly the same files. One query."""
    same = Import.objects.of_same(brought_in.contents).filter(pk__lt=brought_in.pk)
    return same.order_by("-pk").first()


def problems_of(brought_in: Import) -> FrameRows:
    """The problems in the files of an import, see `desk_tables`; none where none were written."""
    path = store.desk(brought_in.key) / PROBLEMS
    return FrameRows(pl.scan_parquet(path, glob=False), "number")
