"""The statistical neighbours of areas: the ten areas most like each, as the department publishes them.

The published file has one row a neighbour, with its rank.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.datasets.benchmarks.opening import Head, texts
from lanyard.core.words.areas import areas

KIND = "neighbours"
TITLE = "Statistical neighbours"
HOW_MANY = 10
_AREA, _NEIGHBOUR, _RANK = "la_number", "neighbour_la_number", "rank"
_COLUMNS = frozenset({_AREA, _NEIGHBOUR, _RANK})


@dataclass(frozen=True)
class NeighbourFile:
    """One file of neighbours: the numbers of each area's, closest first."""

    head: Head
    by_area: Mapping[str, tuple[str, ...]]


def is_of_neighbours(head: Head) -> bool:
    """Whether a file holds the neighbours of areas."""
    return set(head.columns) >= _COLUMNS


def read_neighbours(head: Head) -> NeighbourFile:
    """The neighbours that a file gives; raises `UnreadableFile`."""
    rank = pl.col(_RANK).cast(pl.Int64, strict=False)
    rows = texts(head, _COLUMNS).filter(rank <= HOW_MANY, pl.col(_NEIGHBOUR).is_in(list(areas())))
    by_area = rows.sort(_AREA, rank).group_by(_AREA, maintain_order=True).agg(_NEIGHBOUR)
    return NeighbourFile(head, {area: tuple(found) for area, found in by_area.iter_rows()})


def newest(files: list[NeighbourFile]) -> tuple[Mapping[str, tuple[str, ...]], tuple[str, ...]]:
    """The neighbours of the file that was changed last, and notes on the others."""
    if not files:
        return {}, ()
    *older, last = sorted(files, key=lambda file: (file.head.path.stat().st_mtime_ns, file.head.path.name))
    name = last.head.path.name
    return last.by_area, tuple(
        f"{file.head.path.name} and {name} both hold statistical neighbours; the newer, {name}, serves."
        for file in older
    )
