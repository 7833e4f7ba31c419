"""Whole England made up: each of today's areas with its share of the children, written area by area, several
at a time. An area is gone from memory once its files are written."""

import os
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.errors import CannotWrite, ImpossibleArea
from lanyard.core.synth.shapes import DEFAULT_SHAPES
from lanyard.core.synth.writing import write_area
from lanyard.core.words.areas import Area, current_areas
from lanyard.core.words.progress import Progress, silent

MOST_WORKERS = 8
"""No more areas at a time than this: memory grows with each."""

SEEDS_APART = 1_000
"""Between the seeds of two countries: each area's own is the country's, times this, and the area's number."""

UNCOUNTED_PEOPLE = 64_000
"""People to 25 of an area without a figure: the two that Cumbria was parted into, half of it each."""


def areas_of_england(children: int, *, seed: int = 1, year: int = 2026) -> tuple[MadeUpArea, ...]:
    """Today's areas with so many children with SEND together, in proportion to their people to 25; the
    largest first, so that memory is at its highest at once. No two share a UPN, a ULN or a URN. Raises
    `ImpossibleArea` for fewer children than areas."""
    known = list(current_areas())
    if children < len(known):
        raise ImpossibleArea(
            f"England's {len(known)} areas cannot share {children} children.", f"Give at least {len(known)}."
        )
    shares = _shares([_people(area) for area in known], children)
    made = [
        MadeUpArea(area.number, share, seed * SEEDS_APART + int(area.number), year, place)
        for place, (area, share) in enumerate(zip(known, shares, strict=True), 1)
    ]
    return tuple(sorted(made, key=lambda area: (-area.children, area.area)))


def write_areas(
    out: Path,
    areas: Sequence[MadeUpArea],
    *,
    shapes: Sequence[str] = DEFAULT_SHAPES,
    workers: int | None = None,
    progress: Progress = silent,
) -> tuple[Path, ...]:
    """Writes each area into a folder of its own below `out`, called by its number; gives all files' paths.

    `workers` areas are written at a time, by default one for each processor. Progress counts the children of
    the areas that are whole. Raises what `write_area` raises; areas that were whole by then stay.
    """
    children = sum(area.children for area in areas)
    progress("writing areas", 0, children)
    written: list[Path] = []
    done = 0
    with _pool(workers) as pool:
        waiting = {pool.submit(_write, out, area, tuple(shapes)): area for area in areas}
        for finished in as_completed(waiting):
            written.extend(_files(finished, pool, out))
            done += waiting[finished].children
            progress("writing areas", done, children)
    return tuple(sorted(written))


def _pool(workers: int | None) -> ProcessPoolExecutor:
    """Fresh processes: one that was forked could wait for a thread that it does not have."""
    most = min(workers or os.cpu_count() or 1, MOST_WORKERS)
    return ProcessPoolExecutor(most, get_context("spawn"))


def _write(out: Path, area: MadeUpArea, shapes: tuple[str, ...]) -> tuple[Path, ...]:
    return write_area(out / area.area, area, shapes=shapes)


def _files(finished: "Future[tuple[Path, ...]]", pool: ProcessPoolExecutor, out: Path) -> tuple[Path, ...]:
    try:
        return finished.result()
    except BrokenProcessPool as broken:
        raise CannotWrite(
            f"A process that wrote areas into {out} was ended from outside, most likely for want of memory.",
            "Ask for fewer children, or write single areas with --area.",
        ) from broken
    except Exception:
        pool.shutdown(wait=False, cancel_futures=True)
        raise


def _people(area: Area) -> int:
    return area.population_0_25 or UNCOUNTED_PEOPLE


def _shares(people: Sequence[int], children: int) -> list[int]:
    """Whole children in proportion to people, one at least; those left over go where most was cut off."""
    exact = np.array(people) / sum(people) * (children - len(people))
    shares = 1 + np.floor(exact).astype(np.int64)
    left = children - int(shares.sum())
    shares[np.argsort(np.floor(exact) - exact, kind="stable")[:left]] += 1
    return [int(share) for share in shares]
