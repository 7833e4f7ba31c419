"""The tables of the data room, one file a subject. They hold no facts about children: those stay in files."""

from lanyard.web.data.models.accepted import AcceptedQuery, AcceptedQuerySet
from lanyard.web.data.models.imports import Import, ImportedFile, ImportQuerySet, ImportState
from lanyard.web.data.models.snapshots import Snapshot, SnapshotQuerySet, SnapshotState

__all__ = [
    "AcceptedQuery",
    "AcceptedQuerySet",
    "Import",
    "ImportQuerySet",
    "ImportState",
    "ImportedFile",
    "Snapshot",
    "SnapshotQuerySet",
    "SnapshotState",
]
