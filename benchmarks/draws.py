"""Freezing and drawing lists of 62,500 and 250,000 children: seconds, and how they grow with the number."""

from datetime import date
from itertools import count
from pathlib import Path

import numpy as np
import polars as pl

from benchmarks.measure import seconds
from lanyard.core.draws.entries import SCHEMA, Entries
from lanyard.core.draws.folder import freeze, open_list
from lanyard.core.draws.running import run_draw
from lanyard.core.draws.seeds import Contribution
from lanyard.core.draws.shapes import shapes

FEWER, MORE = 62_500, 250_000
_DAY = date(2026, 11, 20)
ROUNDS = 3
_number = count()


def children(number: int) -> Entries:
    """So many children with characteristics at random."""
    random = np.random.default_rng(1)
    rows = pl.DataFrame(
        {
            "source_id": [f"child {n}" for n in range(number)],
            "has_plan": random.random(number) < 0.3,
            "age": random.integers(0, 26, number),
            "looked_after": random.random(number) < 0.05,
            "alternative_provision": random.random(number) < 0.03,
            "need": random.choice(["ASD", "SEMH", "SLCN", "MLD", "SPLD", "SLD", "HI", "PD", "OTH"], number),
            "setting_type": random.choice(["Primary", "Secondary", "Special", "FE college"], number),
            "setting": [None] * number,
        }
    )
    typed = rows.select(pl.col(name).cast(dtype) for name, dtype in SCHEMA.items())
    return Entries(typed, "made up")


def _freeze_and_draw(entries: Entries, shape: str, folder: Path) -> None:
    number = next(_number)
    place = folder / str(number)
    freeze(entries, shapes()[shape], place)
    run_draw(open_list(place), [Contribution(party=f"{n}", seed=f"{number} {n}") for n in range(3)], _DAY)


def run(folder: Path) -> None:
    """Prints seconds and growth of each shape; four times the children may take five times as long."""
    fewer, more = children(FEWER), children(MORE)
    for shape in ("six-plus-four", "hundred", "plain", "stratified"):
        little, much = (_least_seconds(entries, shape, folder) for entries in (fewer, more))
        growth = much / little
        met = "met" if growth <= 5 else "NOT MET"
        print(f"Draw {shape} of {MORE:,}: {much:.2f} s; {growth:.1f} times {FEWER:,} (goal 5, {met})")


def _least_seconds(entries: Entries, shape: str, folder: Path) -> float:
    return min(seconds(lambda: _freeze_and_draw(entries, shape, folder)) for _ in range(ROUNDS))
