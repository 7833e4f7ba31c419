"""Looks for a witness: other counts that agree with all that is shown, at the least cost of hiding more."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csc_array, csr_array, eye_array, hstack, vstack

from lanyard.core.datasets.disclosure.system import Flags, Rows, System, Whole, indicators

Numbers = npt.NDArray[np.float64]

_COST_OF_MOVING_ONE = 1e-4
"""Of two ways that hide the same, the one that moves fewer people wins, but for rows wished to move."""

_NEAR_ENOUGH = 0.1
"""By how much, as a share, a change in whole numbers may cost more than the cheapest."""

_MOST_WISHED = 3.0
"""How far a row is moved at most for a wish."""


@dataclass(frozen=True)
class Span:
    """By how much a guarded sum is to change: at least and at most, both of the same sign."""

    least: float
    most: float


@dataclass(frozen=True)
class Region:
    """Some rows of a system, in which a change is looked for; all other rows stay as they are. `guards` are
    the sums of which it may be asked that they change."""

    system: System
    rows: Whole
    guards: tuple[Rows, ...]

    @cached_property
    def cells(self) -> Whole:
        """Numbers of the cells that have any of the rows."""
        return np.flatnonzero(self.system.cell_sums[:, self.rows].sum(axis=1))

    @cached_property
    def cell_sums(self) -> csr_array:
        """The region's part of those cells."""
        return csr_array(self.system.cell_sums[self.cells, :][:, self.rows])

    @cached_property
    def link_sums(self) -> csr_array:
        """The region's part of the links that have any of its rows, each different one once."""
        part = self.system.link_sums[:, self.rows].toarray()
        return csr_array(np.unique(part[np.abs(part).sum(axis=1) > 0], axis=0))

    @cached_property
    def most_gained(self) -> Numbers:
        """How much each row may gain: nothing where a cell of 0 has it, as 0 is always shown."""
        empty = self.system.values[self.cells] == 0
        of_empty = np.asarray(self.cell_sums[empty, :].sum(axis=0)).ravel() > 0
        return np.where(of_empty, 0.0, np.inf)

    def cheapest_change(self, hidden: Flags, guard: Rows, span: Span, wishes: Numbers) -> Whole | None:
        """The change of all rows by which a guarded sum moves as asked at the least cost, or None.

        Counts stay whole and 0 or more, links hold, cells of 0 stay so, as do those known from earlier
        releases, and all other cells stay 1 or more.
        Where it costs nothing, rows with a wish of 1 gain and those of -1 lose, so that one change proves
        much.
        """
        found = self._solve(hidden, guard, span, wishes, whole=False)
        if found is None or np.all(np.abs(found - np.rint(found)) < 1e-6):
            return self._of_all_rows(found)
        moved = Region(self.system, self.rows[np.abs(found) > 1e-9], (guard,))
        change = moved._of_all_rows(moved._solve(hidden, guard, span, wishes, whole=True))
        if change is None:  # then rows that did not move in fractions must
            change = self._of_all_rows(self._solve(hidden, guard, span, wishes, whole=True))
        return change

    def _of_all_rows(self, found: Numbers | None) -> Whole | None:
        """The change of the region's rows as one of all rows of the system."""
        if found is None:
            return None
        change = np.zeros(len(self.system.counts), dtype=np.int64)
        change[self.rows] = np.rint(found).astype(np.int64)
        return change

    @cached_property
    def _sums(self) -> csc_array:
        """What is bounded of every change: links, cells, by how much cells change at least, and the guards.

        Variables are what each row gains, what it loses, and by how much each cell changes at least.
        """
        links, cells = self.link_sums, self.cell_sums
        guards = indicators(self.guards, len(self.system.counts))[:, self.rows]
        slack = eye_array(cells.shape[0], format="csr")
        parts = [
            _net(links, cells.shape[0]),
            _net(cells, cells.shape[0]),
            hstack([cells, -cells, -slack]),
            hstack([-cells, cells, -slack]),
            _net(csr_array(guards), cells.shape[0]),
        ]
        return csc_array(vstack(parts, format="csc"))

    @cached_property
    def _bounds(self) -> tuple[Numbers, Numbers]:
        """Between what those lie, where no guard is asked to change."""
        values, known = self.system.values[self.cells], self.system.is_known[self.cells]
        nothing, unbounded = np.zeros(self.link_sums.shape[0]), np.full(len(values), np.inf)
        lowest = np.where((values > 0) & ~known, 1.0 - values, 0.0)
        highest = np.where(known, 0.0, np.inf)
        any_change = np.full(len(self.guards), np.inf)
        least = np.concatenate([nothing, lowest, -unbounded, -unbounded, -any_change])
        most = np.concatenate([nothing, highest, 0 * values, 0 * values, any_change])
        return least, most

    @cached_property
    def _place_of(self) -> Mapping[Rows, int]:
        """Where each guard stands among the sums, from the end."""
        return {guard: place - len(self.guards) for place, guard in enumerate(self.guards)}

    def _solve(
        self, hidden: Flags, guard: Rows, span: Span, wishes: Numbers, *, whole: bool
    ) -> Numbers | None:
        rows, cells, wishes = len(self.rows), len(self.cells), wishes[self.rows]
        moving = _COST_OF_MOVING_ONE * np.concatenate([1 - 1.5 * wishes, 1 + 1.5 * wishes])
        hiding = np.where(hidden[self.cells], 0.0, self.system.costs[self.cells])
        gains = np.where(wishes > 0, np.minimum(self.most_gained, _MOST_WISHED), self.most_gained)
        losses = self.system.counts[self.rows].astype(np.float64)
        least, most = (bound.copy() for bound in self._bounds)
        least[self._place_of[guard]], most[self._place_of[guard]] = span.least, span.most
        answer = milp(
            np.concatenate([moving, hiding]),
            integrality=np.r_[np.full(2 * rows, int(whole)), np.zeros(cells)],
            bounds=Bounds(0, np.concatenate([gains, losses, np.full(cells, np.inf)])),
            constraints=LinearConstraint(self._sums, least, most),
            options={"presolve": whole, "mip_rel_gap": _NEAR_ENOUGH},  # presolving fractions would not pay
        )
        return answer.x[:rows] - answer.x[rows : 2 * rows] if answer.x is not None else None


def _net(sums: csr_array, cells: int) -> csr_array:
    """The sums of what rows gain less what they lose."""
    return csr_array(hstack([sums, -sums, csr_array((sums.shape[0], cells))], format="csr"))
