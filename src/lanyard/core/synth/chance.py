"""Drawing by lot, many at a time. Every subject draws from its own stream, so that adding a subject changes
nothing that others drew: same seed, same area."""

from dataclasses import dataclass
from typing import TypeAlias
from zlib import crc32

import numpy as np
import numpy.typing as npt

Weights: TypeAlias = npt.NDArray[np.float64]
Numbers: TypeAlias = npt.NDArray[np.int64]
Flags: TypeAlias = npt.NDArray[np.bool_]
Lot: TypeAlias = np.random.Generator


@dataclass(frozen=True)
class Chance:
    """All lots of one made-up area."""

    seed: int

    def of(self, subject: str) -> Lot:
        """The lots of one subject, from their start."""
        return np.random.default_rng(np.random.SeedSequence([self.seed, crc32(subject.encode())]))


def pick(lot: Lot, weights: Weights, count: int) -> Numbers:
    """`count` places in `weights`, each as often as its weight says."""
    bounds = np.cumsum(weights / weights.sum())
    return np.minimum(np.searchsorted(bounds, lot.random(count), side="right"), len(weights) - 1)


def pick_each(lot: Lot, weights: Weights, groups: Numbers) -> Numbers:
    """For each of `groups`, a row number of `weights`, a place in that row as often as its weight says."""
    bounds = np.cumsum(weights, axis=1)
    bounds /= bounds[:, -1:]
    drawn = lot.random(len(groups))
    picked: Numbers = np.empty(len(groups), dtype=np.int64)
    for group in np.unique(groups):
        own = groups == group
        picked[own] = np.searchsorted(bounds[group], drawn[own], side="right")
    return picked.clip(max=weights.shape[1] - 1)


def happens(lot: Lot, part: float | Weights, count: int) -> Flags:
    """`count` times whether something of that chance happens."""
    return lot.random(count) < part


def between(lot: Lot, first: Numbers | int, last: Numbers | int, count: int) -> Numbers:
    """`count` whole numbers from `first` to `last`, both included, all alike."""
    return lot.integers(first, np.maximum(first, last), count, endpoint=True)
