"""Makes one joint distribution out of several published ones, by iterative proportional fitting."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lanyard.core.synth.chance import Numbers, Weights

ROUNDS = 60


@dataclass(frozen=True)
class Margin:
    """What some cells of the joint distribution add up to: `group` numbers every cell's group (same shape as
    the cells), `target` has the weight of each group."""

    group: Numbers
    target: Weights


def along(shape: tuple[int, ...], axes: tuple[int, ...], target: Weights) -> Margin:
    """The margin over some axes: `target` has their shape."""
    numbers = np.arange(target.size).reshape(target.shape)
    spread = numbers.reshape([size if axis in axes else 1 for axis, size in enumerate(shape)])
    return Margin(np.broadcast_to(spread, shape), target.ravel())


def rake(start: Weights, margins: Sequence[Margin], rounds: int = ROUNDS) -> Weights:
    """The distribution nearest to `start` that keeps the margins, the last one exactly; cells at 0 stay 0."""
    cells: Weights = start / start.sum()
    for _ in range(rounds):
        for margin in margins:
            cells = _fitted(cells, margin)
    return cells


def _fitted(cells: Weights, margin: Margin) -> Weights:
    sums = np.bincount(margin.group.ravel(), weights=cells.ravel(), minlength=margin.target.size)
    factors = np.divide(margin.target, sums, out=np.zeros_like(sums), where=sums > 0)
    fitted: Weights = cells * factors[margin.group]
    return fitted
