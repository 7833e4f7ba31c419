"""Finds the cheapest single partner of a small number: the one cell to hide so that it cannot be worked out.

Most small numbers need one partner, and it can be looked up: one person moved between two rows of a table
that differ, to a reader, in one shown cell only. What needs more is left to the solver.
"""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from lanyard.core.datasets.disclosure.policy import Policy
from lanyard.core.datasets.disclosure.system import WHOLE_AREA_COST, Flags, Rows, System, Whole

_MOST_ROWS = 24
"""How many rows of a guarded sum are tried."""

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Found:
    """One person moved from one row to another, and what it costs to hide that."""

    cost: float
    gains: int
    loses: int


@dataclass(frozen=True)
class Partners:
    """The single partners that can be had while some cells of a system are hidden."""

    system: System
    policy: Policy
    hidden: Flags
    _tables: dict[tuple[int, int], "_Table"] = field(default_factory=dict)

    @cached_property
    def _is_fixed(self) -> Numbers:
        """Which cells nothing may change: 0, or known from earlier releases."""
        return np.asarray((self.system.values == 0) | self.system.is_known, dtype=np.float64)

    @cached_property
    def _is_shown(self) -> Numbers:
        return np.asarray(~self.hidden, dtype=np.float64)

    @cached_property
    def _is_one(self) -> Numbers:
        return np.asarray(self.system.values == 1, dtype=np.float64)

    def hiding_one(self, guard: Rows) -> Whole | None:
        """The cheapest move of one person into or out of a guarded sum that hides one cell, or None."""
        may_sink = self.system.value(guard) > self.policy.hide_from
        best: Found | None = None
        for row in sorted(guard)[:_MOST_ROWS]:
            if not self.system.may_change[row]:
                continue
            for found in self._of_row(row, guard, may_sink):
                if best is None or found.cost < best.cost:
                    best = found
        return self._change(best) if best else None

    def _change(self, found: Found) -> Whole:
        change = np.zeros(len(self.system.counts), dtype=np.int64)
        change[found.gains], change[found.loses] = 1, -1
        return change

    def _of_row(self, row: int, guard: Rows, may_sink: bool) -> list[Found]:  # noqa: FBT001
        table = self._table_of(row)
        own = self._cells_of(row)
        # Of each other row: what is hidden, and how many cells, by cells that have one of the two rows.
        apart = table.apart(self._is_shown * (1 - self._is_fixed), own)
        allowed = (apart == 1) & (table.apart(self._is_fixed, own) == 0)
        allowed &= ~np.isin(table.rows, list(guard))
        cost = table.apart(self._is_shown * self.system.costs, own)
        allowed &= cost < WHOLE_AREA_COST
        sinks_others = table.only_theirs(self._is_one, own)
        sinks_own = table.only_own(self._is_one, own)
        gained = allowed & (self.system.counts[table.rows] > 0) & (sinks_others == 0)
        lost = allowed & (sinks_own == 0) & (self.system.counts[row] > 0) & may_sink
        found = []
        if gained.any():
            place = int(np.argmin(np.where(gained, cost, np.inf)))
            found.append(Found(float(cost[place]), row, int(table.rows[place])))
        if lost.any():
            place = int(np.argmin(np.where(lost, cost, np.inf)))
            found.append(Found(float(cost[place]), int(table.rows[place]), row))
        return found

    def _cells_of(self, row: int) -> Numbers:
        own = np.zeros(len(self.system.cells))
        sums = self.system.cells_by_row
        own[sums.indices[sums.indptr[row] : sums.indptr[row + 1]]] = 1
        return own

    def _table_of(self, row: int) -> "_Table":
        """The rows of the same table that are tied to other tables as this row is."""
        key = int(self.system.blocks[row]), int(self.system.ties[row])
        if key not in self._tables:
            alike = (self.system.blocks == key[0]) & (self.system.ties == key[1]) & self.system.may_change
            rows = np.flatnonzero(alike)
            self._tables[key] = _Table(rows, csr_array(self.system.cells_by_row[rows, :]))
        return self._tables[key]


@dataclass(frozen=True)
class _Table:
    """Some rows, and the cells that have each. Cells are weighed, and `own` marks those of one row."""

    rows: Whole
    cells: csr_array

    def apart(self, weights: Numbers, own: Numbers) -> Numbers:
        """The weight of the cells that have one of the two rows alone, for each row beside the one."""
        both = self.cells @ (weights * own)
        return np.asarray(self.cells @ weights + weights @ own - 2 * both)

    def only_theirs(self, weights: Numbers, own: Numbers) -> Numbers:
        """The weight of the cells that have the other row alone."""
        return np.asarray(self.cells @ (weights * (1 - own)))

    def only_own(self, weights: Numbers, own: Numbers) -> Numbers:
        """The weight of the cells that have the one row alone."""
        return np.asarray(weights @ own - self.cells @ (weights * own))
