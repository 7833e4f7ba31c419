"""What an attacker knows of some populations, as sums over whole numbers."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

Rows = frozenset[int]
"""Numbers of rows: a set whose sum of counts means something."""

Whole = npt.NDArray[np.int64]
"""Whole numbers, one for each row."""

Flags = npt.NDArray[np.bool_]
"""Yes or no, one for each cell."""

WHOLE_AREA_COST = 1_000.0
"""Hiding a figure of the whole area costs more than any other way."""


@dataclass(frozen=True)
class System:
    """Counts that are never published themselves, and what is known of their sums.

    `name` says what is counted. `counts` are the true counts of the rows. `cells` are the sets of rows whose
    sums are published, and `costs` what it costs to hide each. `links` are pairs of sets whose sums are known
    to be equal. `blocks` numbers the table of each row: a change inside one block is looked for first.
    `guarded` are sets whose sum may not be known where it is small; the cells themselves are among them.
    `known` are cells that readers know from earlier releases whatever is hidden now, and `kept` cells that
    must be hidden however large they are.
    """

    name: str
    counts: Whole
    cells: tuple[Rows, ...]
    costs: npt.NDArray[np.float64]
    links: tuple[tuple[Rows, Rows], ...]
    blocks: Whole
    guarded: tuple[Rows, ...]
    known: frozenset[Rows] = frozenset()
    kept: frozenset[Rows] = frozenset()

    def without(self, blocks: Collection[int]) -> "System":
        """The same with no cell of these blocks published but those that are known."""
        rows = {row for row, block in enumerate(self.blocks) if block in blocks}
        stays = np.array([cell in self.known or not cell & rows for cell in self.cells], dtype=np.bool_)
        cells = tuple(cell for cell, is_shown in zip(self.cells, stays, strict=True) if is_shown)
        return replace(self, cells=cells, costs=self.costs[stays])

    @cached_property
    def cell_sums(self) -> csr_array:
        """One line a cell: 1 for each of its rows."""
        return indicators(self.cells, len(self.counts))

    @cached_property
    def cells_by_row(self) -> csr_array:
        """One line a row: 1 for each cell that has it."""
        return csr_array(self.cell_sums.T)

    @cached_property
    def link_sums(self) -> csr_array:
        """One line a link: 1 for the rows of one side, -1 for those of the other."""
        left = indicators([left for left, _ in self.links], len(self.counts))
        right = indicators([right for _, right in self.links], len(self.counts))
        return csr_array(left - right)

    @cached_property
    def values(self) -> Whole:
        """The sum of each cell."""
        return np.asarray(self.cell_sums @ self.counts, dtype=np.int64)

    @cached_property
    def is_known(self) -> Flags:
        """Which cells are known from earlier releases."""
        return np.array([cell in self.known for cell in self.cells], dtype=np.bool_)

    @cached_property
    def is_kept(self) -> Flags:
        """Which cells must be hidden whatever their size; one of 0 never is."""
        return np.array([cell in self.kept for cell in self.cells], dtype=np.bool_) & (self.values > 0)

    @cached_property
    def ties(self) -> Whole:
        """A number for each row, equal for rows that the same links have on the same side."""
        random = np.random.default_rng(0).integers(-(2**40), 2**40, self.link_sums.shape[0])
        return np.asarray(np.rint(self.link_sums.T @ random), dtype=np.int64)

    @cached_property
    def may_change(self) -> Flags:
        """Which rows could be other than they are: not those of nobody in a cell of 0, as 0 is shown."""
        of_empty = np.asarray(self.cell_sums[self.values == 0, :].sum(axis=0)).ravel() > 0
        return np.asarray((self.counts > 0) | ~of_empty)

    def value(self, rows: Rows) -> int:
        """The sum of some rows."""
        return int(self.counts[sorted(rows)].sum())


def indicators(sets: Sequence[Iterable[int]], width: int) -> csr_array:
    """A matrix with a line for each set: 1 where the set has the row."""
    columns = [sorted(members) for members in sets]
    starts = np.cumsum([0, *(len(members) for members in columns)])
    flat = np.array([row for members in columns for row in members], dtype=np.int64)
    return csr_array((np.ones(len(flat)), flat, starts), shape=(len(columns), width))
