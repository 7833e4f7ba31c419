"""Rows put together so far, as arrays over all mentions."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from lanyard.core.register.linking.steps import CODE, NOT_YET, Step

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Weighed:
    """The weight in bits and the probability of each pair that was joined by weighing."""

    weight: Real
    probability: Real


@dataclass(frozen=True)
class Clusters:
    """For each mention the cluster it belongs to, named after its anchor: the first mention with a UPN, else
    the first; the code of the step that tied it to the anchor's others; weight and probability of that link,
    NaN where it was not weighed. `upn` is the number of its group of UPNs, -1 without one."""

    label: Whole
    upn: Whole
    step: Whole
    weight: Real
    probability: Real

    @classmethod
    def single(cls, upn: Whole) -> "Clusters":
        """Every mention on its own."""
        nothing = np.full(upn.size, np.nan)
        return cls(np.arange(upn.size), upn, np.full(upn.size, NOT_YET), nothing, nothing)

    @property
    def numbered(self) -> npt.NDArray[np.bool_]:
        """For each mention whether its cluster has a UPN."""
        return np.asarray(self.upn[self.label] >= 0)

    def joined(self, first: Whole, second: Whole, step: Step, weighed: Weighed | None = None) -> "Clusters":
        """With the clusters of each pair of labels put together; `weighed` belongs to the pairs."""
        if not first.size:
            return self
        label = self._anchors(together(first, second, self.label.size))[self.label]
        moved = label != self.label
        step_of = np.where(moved, CODE[step], self.step)
        if weighed is None:
            return Clusters(label, self.upn, step_of, self.weight, self.probability)
        return Clusters(
            label,
            self.upn,
            step_of,
            np.where(moved, self._best(first, second, weighed.weight), self.weight),
            np.where(moved, self._best(first, second, weighed.probability), self.probability),
        )

    def _anchors(self, component: Whole) -> Whole:
        """For each label the label of its component's anchor."""
        size = self.label.size
        rank = np.where(self.upn >= 0, 0, size) + np.arange(size)
        is_label = np.zeros(size, dtype=np.bool_)
        is_label[self.label] = True
        rank[~is_label] = 2 * size
        best = np.full(component.max() + 1, 2 * size)
        np.minimum.at(best, component, rank)
        return np.asarray(best[component] % size)

    def _best(self, first: Whole, second: Whole, values: Real) -> Real:
        """For each mention the largest value of a pair in which its cluster stands."""
        best = np.full(self.label.size, -np.inf)
        np.maximum.at(best, first, values)
        np.maximum.at(best, second, values)
        return np.asarray(best[self.label])


def together(first: Whole, second: Whole, size: int) -> Whole:
    """The component of each of so many nodes, when the pairs are joined."""
    pairs = coo_array((np.ones(first.size, dtype=np.int8), (first, second)), shape=(size, size))
    component: Whole = connected_components(pairs, directed=False)[1].astype(np.int64)
    return component
