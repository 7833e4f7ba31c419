"""Reads of the register: which snapshot, and the children in it."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl
from django.shortcuts import get_object_or_404

from lanyard.core.register.errors import RegisterError
from lanyard.core.register.snapshot import Snapshot as Tables
from lanyard.web.data import store
from lanyard.web.data.models import Snapshot
from lanyard.web.data.register.search_table import read_search_table
from lanyard.web.pages.lists import FrameRows


def snapshot_in_use() -> Snapshot | None:
    """The snapshot whose register is searched unless another is chosen. One query."""
    return Snapshot.objects.select_related("made_of").in_use()


def snapshot_chosen(pk: int) -> Snapshot:
    """The snapshot of a number; raises `Http404` where there is none. One query."""
    return get_object_or_404(Snapshot.objects.select_related("made_of"), pk=pk)


def children_of(snapshot: Snapshot) -> FrameRows:
    """The children of a snapshot as the list of the register takes them."""
    return FrameRows(read_search_table(store.desk(snapshot.key)), "place")


@dataclass(frozen=True)
class Found:
    """A child of a snapshot: its row of the register, and the tables in which all else stands."""

    child_id: int
    row: dict[str, object]
    tables: Tables
    desk: Path

    @property
    def identity(self) -> str:
        """By what the register knows the child."""
        return str(self.row["identity"])

    def rows(self, table: str) -> pl.LazyFrame:
        """The rows of a table that speak of the child."""
        return self.tables.table(table).filter(pl.col("child_id") == self.child_id)


def child_of(snapshot: Snapshot, child_id: int) -> Found | None:
    """A child of a snapshot by its number there; None where the snapshot has no such child, or is gone."""
    try:
        tables = Tables.open(store.pack(snapshot.key) / "snapshot")
    except RegisterError:
        return None
    rows = tables.table("children").filter(pl.col("child_id") == child_id).collect()
    return Found(child_id, rows.row(0, named=True), tables, store.desk(snapshot.key)) if rows.height else None
