"""Finds witnesses that cost nothing: one person moved between two rows that readers cannot tell apart.

Two rows are alike to a reader who adds up what is shown where the same links and the same cells that are
shown have both. Looking them up is far quicker than solving for a witness, and finds most of them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import numpy as np
import numpy.typing as npt

from lanyard.core.datasets.disclosure.policy import Policy
from lanyard.core.datasets.disclosure.system import Flags, Rows, System, Whole

_MOST_TRIED = 24
"""How many pairs of rows are tried before it is left to the solver."""

_SEED = 20_260_101


@dataclass(frozen=True)
class Swaps:
    """The swaps that are possible in a system while some of its cells are hidden."""

    system: System
    policy: Policy
    hidden: Flags

    @cached_property
    def _is_shown(self) -> Flags:
        """Which cells readers know: shown, 0, or known from earlier releases."""
        return np.asarray(~self.hidden | (self.system.values == 0) | self.system.is_known)

    @cached_property
    def _look(self) -> npt.NDArray[np.int64]:
        """A number for each row, equal for rows that look alike."""
        random = np.random.default_rng(_SEED)
        links = random.integers(-(2**40), 2**40, self.system.link_sums.shape[0])
        cells = random.integers(-(2**40), 2**40, self.system.cell_sums.shape[0])
        found = self.system.link_sums.T @ links + self.system.cell_sums.T @ np.where(self._is_shown, cells, 0)
        return np.asarray(np.rint(found), dtype=np.int64)

    @cached_property
    def _alike(self) -> Mapping[int, Whole]:
        """The rows that look alike, by their number."""
        order = np.argsort(self._look, kind="stable")
        starts = np.flatnonzero(np.diff(self._look[order], prepend=np.nan))
        return {int(self._look[rows[0]]): rows for rows in np.split(order, starts[1:]) if len(rows)}

    def moving(self, guard: Rows) -> Whole | None:
        """A change that moves one person into or out of a guarded sum and hides nothing more, or None."""
        for gains, loses in islice(self._pairs(guard), _MOST_TRIED):
            if self._may_lose(gains, loses):
                change = np.zeros(len(self.system.counts), dtype=np.int64)
                change[gains], change[loses] = 1, -1
                return change
        return None

    def _pairs(self, guard: Rows) -> Iterator[tuple[int, int]]:
        """Rows that could gain and lose, one of them in the guarded sum."""
        may_sink = self.system.value(guard) > self.policy.hide_from
        for row in sorted(guard):
            for other in map(int, self._alike[int(self._look[row])]):
                if other in guard:
                    continue
                if self.system.counts[other]:
                    yield row, other
                if may_sink and self.system.counts[row]:
                    yield other, row

    def _may_lose(self, gains: int, loses: int) -> bool:
        """Whether no hidden cell sinks to 0 by the swap, and whether the two rows are alike indeed."""
        has_gains, has_loses = self._cells_of(gains), self._cells_of(loses)
        differ = np.setxor1d(has_gains, has_loses)
        sink = np.setdiff1d(has_loses, has_gains)
        return not self._is_shown[differ].any() and bool(np.all(self.system.values[sink] >= 2))

    def _cells_of(self, row: int) -> Whole:
        sums = self.system.cells_by_row
        return np.asarray(sums.indices[sums.indptr[row] : sums.indptr[row + 1]])
