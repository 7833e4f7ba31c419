"""Puts together the files of one published table: years beside years, and of two copies the newer.

A copy is newer when its last year is later, else when its file was changed later, else when its name comes
later. For a year that several copies have, the newest serves alone, so that no two releases are mixed within
a year.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from lanyard.core.datasets.benchmarks.reading import Copy


@dataclass(frozen=True)
class Joined:
    """The rows of a table from all its files, and notes on copies that were set aside."""

    rows: pl.DataFrame
    notes: tuple[str, ...]


def joined(copies: Sequence[Copy]) -> Joined:
    """The rows of all files of one table; of each year those of the newest file that has it."""
    newest, *older = sorted(copies, key=_age, reverse=True)
    kept, notes, served = [newest.rows], [], set(newest.years)
    for copy in older:
        overlap = copy.years & served
        if overlap:
            notes.append(_set_aside(copy, newest, sorted(overlap)))
        kept.append(copy.rows.filter(~pl.col("year").is_in(sorted(served))))
        served |= copy.years
    return Joined(pl.concat(kept, how="diagonal"), tuple(notes))


def _age(copy: Copy) -> tuple[int, int, str]:
    return max(copy.years, default=0), copy.head.path.stat().st_mtime_ns, copy.head.path.name


def _set_aside(copy: Copy, newest: Copy, years: list[int]) -> str:
    old, new, title = copy.head.path.name, newest.head.path.name, copy.table.title
    if copy.rows.equals(newest.rows, null_equal=True):
        return f"{old} holds the same as {new} ({title}); it is read once."
    span = str(years[0]) if len(years) == 1 else f"{years[0]} to {years[-1]}"
    return f"{old} and {new} are two copies of one table ({title}); for {span} the newer, {new}, serves."
