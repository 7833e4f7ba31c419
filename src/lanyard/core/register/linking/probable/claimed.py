"""What clusters claim while they are being joined one by one."""

from collections import defaultdict

import polars as pl

from lanyard.core.register.linking.claims import UPN

Slots = dict[str, set[int]]


class Claimed:
    """Clusters put together one pair after the other, with what each claims (see `claims`)."""

    def __init__(self, claims: pl.DataFrame) -> None:
        self._above: dict[int, int] = {}
        self._slots: defaultdict[int, Slots] = defaultdict(lambda: defaultdict(set))
        for cluster, slot, value in claims.select("cluster", "slot", "value").iter_rows():
            self._slots[cluster][slot].add(value)

    def whole(self, label: int) -> int:
        """The cluster that this one has become part of."""
        while (above := self._above.get(label, label)) != label:
            label = above
        return label

    def has_upn(self, label: int) -> bool:
        """Whether the whole that it is part of has a UPN."""
        return UPN in self._slots[self.whole(label)]

    def clashes(self, first: int, second: int) -> set[str]:
        """The slots in which the wholes of two clusters claim different values."""
        one, other = self._slots[self.whole(first)], self._slots[self.whole(second)]
        return {slot for slot in one.keys() & other.keys() if _differ(one[slot], other[slot])}

    def join(self, first: int, second: int) -> None:
        """Makes one of two clusters; it claims what both claim."""
        one, other = self.whole(first), self.whole(second)
        if one == other:
            return
        self._above[other] = one
        for slot, values in self._slots.pop(other, {}).items():
            self._slots[one][slot] |= values


def _differ(one: set[int], other: set[int]) -> bool:
    return not (one <= other or other <= one)
