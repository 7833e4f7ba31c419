"""Finds what to hide, and proves that no small number can be worked out from what is left.

The attacker knows every number shown, which ones are hidden, the policy (0 is always shown, so a hidden
number is 1 or more), how all counts are tied together, that each is whole, and what earlier releases showed.

A *witness* is another set of counts that agrees with all the attacker knows. For every small number, and for
every number hidden, one witness is found in which that number is another: so the attacker cannot be sure of
it. Where a witness has to change numbers that are shown, these are hidden too, the cheapest that do: that is
how the partners of a small number are chosen. Hiding more keeps every witness good, so one pass is enough. It
always ends well: add one person to every count that has a certain person already, and hide what changes. Only
what earlier releases showed cannot be hidden any more; what they gave away is listed and left.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from lanyard.core.datasets.disclosure.partners import Partners
from lanyard.core.datasets.disclosure.policy import Policy
from lanyard.core.datasets.disclosure.swaps import Swaps
from lanyard.core.datasets.disclosure.system import WHOLE_AREA_COST, Flags, Rows, System, Whole, indicators
from lanyard.core.datasets.disclosure.witness import Numbers, Region, Span
from lanyard.core.datasets.errors import Unprotected

_EVERYWHERE = -1


@dataclass(frozen=True)
class Protection:
    """Which cells are hidden: the small ones, and those without which no small one can be worked out.

    `given_away` are sums that earlier releases have told already.
    """

    small: Flags
    hidden: Flags
    witnesses: tuple[Whole, ...]
    given_away: frozenset[Rows] = frozenset()


def protect(system: System, policy: Policy) -> Protection:
    """What to hide of a system, proven; raises `Unprotected` when no proof is found."""
    small = np.array([policy.is_small(int(value)) for value in system.values], dtype=np.bool_)
    search = _Search(system, policy, small | system.is_kept, _exposed(system, policy))
    search.protect_all()
    given_away = frozenset(search.given_away)
    protection = Protection(small, search.hidden, tuple(search.witnesses), given_away)
    prove(system, policy, protection)
    return protection


def prove(system: System, policy: Policy, protection: Protection) -> None:
    """Checks every witness, and that every hidden or small number differs in one; raises `Unprotected`."""
    hidden = np.flatnonzero(protection.hidden & ~system.is_known & (system.values > 0))
    secret = [*(system.cells[number] for number in hidden), *_exposed(system, policy)]
    secret = [rows for rows in secret if rows not in protection.given_away]
    if not secret:
        return
    witnesses = [change for change in protection.witnesses if _agrees(system, protection, change)]
    changes = np.stack([np.zeros(len(system.counts), dtype=np.int64), *witnesses], axis=1)
    if not np.all(np.any(indicators(secret, len(system.counts)) @ changes, axis=1)):
        raise Unprotected(system.name)


def _exposed(system: System, policy: Policy) -> list[Rows]:
    """The sums that must not be known, and are not yet."""
    small = [guard for guard in system.guarded if policy.is_small(system.value(guard))]
    kept = [system.cells[number] for number in np.flatnonzero(system.is_kept)]
    return [rows for rows in dict.fromkeys((*small, *kept)) if rows not in system.known]


def _agrees(system: System, protection: Protection, change: Whole) -> bool:
    """Whether other counts agree with everything that an attacker knows."""
    cells = system.values + np.rint(system.cell_sums @ change).astype(np.int64)
    unknown = protection.hidden & (system.values > 0) & ~system.is_known
    return bool(
        np.all(system.counts + change >= 0)
        and not np.any(system.link_sums @ change)
        and np.array_equal(cells[~unknown], system.values[~unknown])
        and np.all(cells[unknown] >= 1)
        and not np.any((protection.small | system.is_kept) & ~protection.hidden)
    )


@dataclass
class _Search:
    system: System
    policy: Policy
    hidden: Flags
    exposed: list[Rows]
    witnesses: list[Whole] = field(default_factory=list)
    given_away: list[Rows] = field(default_factory=list)
    regions: dict[int, Region] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.swaps = Swaps(self.system, self.policy, self.hidden)
        self.partners = Partners(self.system, self.policy, self.hidden)

    def protect_all(self) -> None:
        """Finds witnesses that move every small guarded sum, hiding what it must; raises `Unprotected`."""
        while self.exposed:
            change = self._change_of(self.exposed[0])
            if change is None:
                self._give_away(self.exposed.pop(0))
                continue
            self.witnesses.append(change)
            self.exposed = _not_moved(self.exposed, change)
            self._hide(self._moved(change) & ~self.hidden)

    def _hide(self, more: Flags) -> None:
        if more.any():
            self.hidden = self.hidden | more
            self.swaps = Swaps(self.system, self.policy, self.hidden)
            self.partners = Partners(self.system, self.policy, self.hidden)

    def _change_of(self, guard: Rows) -> Whole | None:
        """A witness that moves a guarded sum: one that costs nothing, else one that hides one cell, else the
        cheapest there is."""
        change = self.swaps.moving(guard)
        if change is None:
            change = self.partners.hiding_one(guard)
        return change if change is not None else self._cheapest(guard)

    def _give_away(self, rows: Rows) -> None:
        """Leaves what nothing can protect because of earlier releases."""
        if not self.system.known:
            raise Unprotected(self.system.name)
        self.given_away.append(rows)

    def _wishes(self) -> Numbers:
        """Which rows of sums not yet moved should gain and which lose: in turn, to make up for each other."""
        wishes = np.zeros(len(self.system.counts))
        for number, guard in enumerate(self.exposed):
            wishes[min(guard)] = 1 if number % 2 else -1
        return wishes

    def _moved(self, change: Whole) -> Flags:
        return np.asarray(self.system.cell_sums @ change != 0)

    def _cheapest(self, guard: Rows) -> Whole | None:
        """The cheapest change, inside the guard's own table where that spares the whole area's figures."""
        block = int(self.system.blocks[min(guard)])
        inside = self._cheapest_in(self._region(block), guard)
        if inside is not None and self._cost(inside) < WHOLE_AREA_COST:
            return inside
        anywhere = self._cheapest_in(self._region(_EVERYWHERE), guard)
        found = [change for change in (inside, anywhere) if change is not None]
        return min(found, key=self._cost, default=None)

    def _cheapest_in(self, region: Region, guard: Rows) -> Whole | None:
        best: Whole | None = None
        wishes = self._wishes()
        for span in self._spans(guard):
            change = region.cheapest_change(self.hidden, guard, span, wishes)
            if change is not None and (best is None or self._cost(change) < self._cost(best)):
                best = change
            if best is not None and np.count_nonzero(self._moved(best) & ~self.hidden) <= 1:
                break
        return best

    def _cost(self, change: Whole) -> float:
        return float(self.system.costs[self._moved(change) & ~self.hidden].sum())

    def _region(self, block: int) -> Region:
        if block not in self.regions:
            everywhere = block == _EVERYWHERE
            rows = np.flatnonzero(self.system.may_change & (everywhere | (self.system.blocks == block)))
            here = set(map(int, rows))
            guards = tuple(guard for guard in self.exposed if not here.isdisjoint(guard))
            self.regions[block] = Region(self.system, rows, guards)
        return self.regions[block]

    def _spans(self, guard: Rows) -> Iterator[Span]:
        """To another small number, so that the reason to hide it stays; beyond only from the largest, and
        anywhere from one that is hidden for another reason."""
        value, policy = self.system.value(guard), self.policy
        if value < policy.hide_to:
            yield Span(1, policy.hide_to - value)
        if value > policy.hide_from:
            yield Span(policy.hide_from - value, -1)
        if value >= policy.hide_to:
            yield Span(1, np.inf)


def _not_moved(guards: Sequence[Rows], change: Whole) -> list[Rows]:
    if not guards:
        return []
    moved = indicators(guards, len(change)) @ change
    return [guard for guard, by in zip(guards, moved, strict=True) if not by]
