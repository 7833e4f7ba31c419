"""Chooses by tickets: in their order under quotas, or every so many-th along the classes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from lanyard.core.draws.filling import can_fill, less
from lanyard.core.draws.quota_classes import kinds_of
from lanyard.core.draws.shapes import Quota
from lanyard.core.draws.strata import part_of
from lanyard.core.draws.tickets import start

_STARTS = 2**256


@dataclass(frozen=True)
class Ticketed:
    """Children with strata and tickets, each a column; rows are told by their position."""

    strata: Sequence[str]
    tickets: Sequence[str]

    def in_order(self) -> list[int]:
        """The positions by ticket."""
        return sorted(range(len(self.tickets)), key=self.tickets.__getitem__)


def in_order(
    drawn: Ticketed, quotas: Sequence[Quota], size: int, reserves: int
) -> tuple[list[int], list[int]]:
    """The positions of those taken and of the reserves, in the order in which they are taken.

    A child is skipped only where taking it would leave too few places for what the quotas still want. Whoever
    counts towards the same quotas would be skipped from then on, too, as places become no more. Reserves are
    the next by ticket, beginning with those who were skipped.
    """
    names = sorted(set(drawn.strata))
    kinds = kinds_of(names, quotas)
    number_of = {name: number for number, name in enumerate(names)}
    left = [0] * len(names)
    for name in drawn.strata:
        left[number_of[name]] += 1
    wanted, taken, spare, skipped = (
        tuple(quota.at_least for quota in quotas),
        list[int](),
        list[int](),
        set[int](),
    )
    for position in drawn.in_order():
        number = number_of[drawn.strata[position]]
        left[number] -= 1
        if len(taken) < size and number not in skipped:
            then = less(wanted, kinds[number])
            if can_fill(then, kinds, tuple(left), size - len(taken) - 1):
                taken.append(position)
                wanted = then
                continue
            skipped.add(number)
        spare.append(position)
        if len(taken) == size and len(spare) >= reserves:
            break
    return taken, spare[:reserves]


def systematic(drawn: Ticketed, parts: Mapping[str, int], seed: str, list_sha256: str) -> list[int]:
    """The positions of those taken: by part, and within it along classes and tickets.

    With N children of whom n are drawn, the k-th is the child in which k plus the start, times N / n, falls;
    so every child has the chance n / N exactly.
    """
    told = pl.DataFrame({"stratum": drawn.strata, "ticket": drawn.tickets}).with_row_index("position")
    order = told.sort("stratum", "ticket")["position"].to_list()
    by_part: dict[str, list[int]] = {part: [] for part in parts}
    for position in order:
        by_part[part_of(drawn.strata[position])].append(position)
    taken: list[int] = []
    for part, size in sorted(parts.items()):
        begin, children = start(seed, list_sha256, part), by_part[part]
        taken += [children[(k * _STARTS + begin) * len(children) // (size * _STARTS)] for k in range(size)]
    return taken
