"""The tables of the data room, one file a subject. They hold no facts about children: those stay in files."""

from lanyard.web.data.models.accepted import AcceptedQuery, AcceptedQuerySet
from lanyard.web.data.models.catalogue import CatalogueEntry, CatalogueQuerySet
from lanyard.web.data.models.drills import Drill, DrillClock, DrillQuerySet
from lanyard.web.data.models.imports import Import, ImportedFile, ImportQuerySet, ImportState
from lanyard.web.data.models.providers import Part, PartQuerySet, PartState, PartWanted, PartWantedQuerySet
from lanyard.web.data.models.snapshots import Snapshot, SnapshotQuerySet, SnapshotState

__all__ = [
    "AcceptedQuery",
    "AcceptedQuerySet",
    "CatalogueEntry",
    "CatalogueQuerySet",
    "Drill",
    "DrillClock",
    "DrillQuerySet",
    "Import",
    "ImportQuerySet",
    "ImportState",
    "ImportedFile",
    "Part",
    "PartQuerySet",
    "PartState",
    "PartWanted",
    "PartWantedQuerySet",
    "Snapshot",
    "SnapshotQuerySet",
    "SnapshotState",
]
