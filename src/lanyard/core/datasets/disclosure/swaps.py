"""Finds witnesses that cost nothing, by looking them up: far quicker than solving for them.

One person moved between two rows that readers cannot tell apart: all links and all shown cells have both rows
or neither. Each row has a random number for every link and every shown cell that has it, and rows whose sums
are equal are alike.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import numpy as np
import numpy.typing as npt

from lanyard.core.datasets.disclosure.policy import Policy
from lanyard.core.datasets.disclosure.system import Flags, Rows, System, Whole

_MOST_TRIED = 40
"""How many swaps are tried before it is left to others."""

_SEED = 20_260_101

Moves = Mapping[int, int]
"""By how much each row changes."""


@dataclass(frozen=True)
class Swaps:
    """The swaps that show nothing while some cells of a system are hidden."""

    system: System
    policy: Policy
    hidden: Flags

    @cached_property
    def _is_shown(self) -> Flags:
        """Which cells readers know: shown, 0, or known from earlier releases."""
        return np.asarray(~self.hidden | (self.system.values == 0) | self.system.is_known)

    @cached_property
    def _look(self) -> npt.NDArray[np.int64]:
        """The number of each row, equal for rows that look alike."""
        random = np.random.default_rng(_SEED)
        links = random.integers(-(2**40), 2**40, self.system.link_sums.shape[0])
        cells = random.integers(-(2**40), 2**40, self.system.cell_sums.shape[0])
        found = self.system.link_sums.T @ links + self.system.cell_sums.T @ np.where(self._is_shown, cells, 0)
        return np.asarray(np.rint(found), dtype=np.int64)

    def moving(self, guard: Rows) -> Whole | None:
        """A change that moves a guarded sum by one person and hides nothing more, or None."""
        for moves in islice(self._candidates(guard), _MOST_TRIED):
            if self._is_free(moves) and self._moves_well(guard, moves):
                change = np.zeros(len(self.system.counts), dtype=np.int64)
                change[list(moves)] = list(moves.values())
                return change
        return None

    def _candidates(self, guard: Rows) -> Iterator[Moves]:
        for row in sorted(guard):
            for other in map(int, np.flatnonzero(self._look == self._look[row])):
                if other not in guard:
                    yield {row: 1, other: -1}
                    yield {row: -1, other: 1}

    def _is_free(self, moves: Moves) -> bool:
        """Whether there are people to move, nothing shown changes, and no hidden cell sinks to 0."""
        if any(self.system.counts[row] + by < 0 for row, by in moves.items()):
            return False
        cells: Counter[int] = Counter()
        for row, by in moves.items():
            for cell in self._cells_of(row):
                cells[cell] += by
        return all(
            not by or (not self._is_shown[cell] and self.system.values[cell] + by >= 1)
            for cell, by in cells.items()
        )

    def _cells_of(self, row: int) -> list[int]:
        sums = self.system.cells_by_row
        found: list[int] = sums.indices[sums.indptr[row] : sums.indptr[row + 1]].tolist()
        return found

    def _moves_well(self, guard: Rows, moves: Moves) -> bool:
        """Whether the guarded sum moves, and stays a number for which it would be hidden."""
        by = sum(change for row, change in moves.items() if row in guard)
        return by > 0 or (by < 0 and self.system.value(guard) + by >= self.policy.hide_from)
