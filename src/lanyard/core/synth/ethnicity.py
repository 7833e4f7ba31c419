"""Ethnicity of made-up children, as main codes."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.calibration import Grid
from lanyard.core.synth.chance import Lot, Numbers, happens, pick_each

UNCLASSIFIED, REFUSED, NOT_OBTAINED = "UNCL", "REFU", "NOBT"
REFUSALS = 0.35
"""Share of unclassified ethnicity that was refused, the rest not yet obtained; plausible, not official."""


def ethnicity_by_need(lot: Lot, needs: pl.Series) -> pl.Series:
    """Ethnicity of children whose primary needs these are."""
    return _drawn(lot, calibration.grid("needs", "ethnicity_by_need"), needs)


def ethnicity_by_outcome(lot: Lot, outcomes: pl.Series) -> pl.Series:
    """Ethnicity of children whose requests ended so (Y, N, A or W)."""
    return _drawn(lot, calibration.grid("requests", "ethnicity_by_outcome"), outcomes)


def rows_of(grid: Grid, names: pl.Series) -> Numbers:
    """The row of the grid for each name."""
    places = {name: place for place, name in enumerate(grid.groups)}
    return names.replace_strict(places, return_dtype=pl.Int64).to_numpy()


def _drawn(lot: Lot, grid: Grid, names: pl.Series) -> pl.Series:
    drawn = np.array(grid.labels)[pick_each(lot, grid.weights, rows_of(grid, names))]
    refused = happens(lot, REFUSALS, len(drawn))
    unclassified = np.where(refused, REFUSED, NOT_OBTAINED)
    return pl.Series(np.where(drawn == UNCLASSIFIED, unclassified, drawn).tolist(), dtype=pl.String)
