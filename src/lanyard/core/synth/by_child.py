"""Lots that hang on the child alone: the same child draws the same in whatever return it stands, and whoever
else stands there."""

from zlib import crc32

import numpy as np
import numpy.typing as npt
import polars as pl

from lanyard.core.synth.calibration import Grid, Shares
from lanyard.core.synth.chance import Chance, Flags, Numbers, Weights
from lanyard.core.synth.ethnicity import rows_of

_SPREAD = 0xD1B54A32D192ED03
"""An odd number of 64 bits, so that no two seeds below 2 to the 64th give the same lots."""

_STEP, _FIRST, _SECOND = (
    np.array([number], dtype=np.uint64)
    for number in (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
)
_PARTS = float(2**53)


def lots_of(chance: Chance, subject: str, children: pl.Series) -> Weights:
    """A number from 0 up to 1 for each child, by its number; another for every subject and seed."""
    number = (chance.seed * _SPREAD + crc32(subject.encode())) % 2**64
    key = np.array([number], dtype=np.uint64)
    mixed = _mixed(_mixed(children.to_numpy().astype(np.uint64) * _STEP + key) + key)
    return (mixed >> np.uint64(11)) / _PARTS


def picks_of(chance: Chance, subject: str, children: pl.Series, count: int) -> Numbers:
    """A place from 0 up to `count` for each child, all alike."""
    return np.floor(lots_of(chance, subject, children) * count).astype(np.int64)


def happens_to(chance: Chance, subject: str, children: pl.Series, part: float | Weights) -> Flags:
    """Whether something of that chance happens to each child."""
    return lots_of(chance, subject, children) < part


def falls_of(chance: Chance, subject: str, children: pl.Series, shares: Shares) -> pl.Series:
    """One of the labels for each child, each as often as its weight says."""
    lots = lots_of(chance, subject, children)
    places = np.searchsorted(np.cumsum(shares.weights)[:-1], lots, side="right")
    return pl.Series(shares.labels, dtype=pl.String).gather(places)


def falls_by(chance: Chance, subject: str, children: pl.Series, grid: Grid, groups: pl.Series) -> pl.Series:
    """The same by the shares of the group of each child."""
    lots = lots_of(chance, subject, children)
    bounds = np.cumsum(grid.weights, axis=1)[rows_of(grid, groups)]
    places = (bounds[:, :-1] <= lots[:, None]).sum(axis=1)
    return pl.Series(grid.labels, dtype=pl.String).gather(places)


def _mixed(state: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """The finishing steps of the SplitMix64 generator (Steele, Lea and Flood, 2014)."""
    state = (state ^ (state >> np.uint64(30))) * _FIRST
    state = (state ^ (state >> np.uint64(27))) * _SECOND
    return state ^ (state >> np.uint64(31))
