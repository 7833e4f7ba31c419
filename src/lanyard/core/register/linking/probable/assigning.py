"""Links the heaviest pairs first, as long as nothing keeps them apart and no other child fits as well."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from lanyard.core.register.linking.probable.claimed import Claimed
from lanyard.core.register.linking.settings import Settings


@dataclass(frozen=True)
class Edge:
    """Two clusters that are alike: their labels, a mention of each that says so, whether each had a UPN,
    weight in bits and probability, and whether forenames and birth dates are alike."""

    label: int
    label_of_second: int
    mention: int
    mention_of_second: int
    numbered: bool
    numbered_of_second: bool
    weight: float
    probability: float
    alike: bool
    born_alike: bool

    @classmethod
    def columns(cls) -> list[str]:
        """The names of the fields, which are columns where edges come from."""
        return [one.name for one in fields(cls)]

    @property
    def labels(self) -> tuple[int, int]:
        return self.label, self.label_of_second

    @property
    def has_two_upns(self) -> bool:
        return self.numbered and self.numbered_of_second


@dataclass(frozen=True)
class Assigned:
    """The edges that were linked, and those that were not because another child fits about as well."""

    linked: tuple[Edge, ...]
    ambiguous: frozenset[Edge]


def assigned(edges: Sequence[Edge], claimed: Claimed, settings: Settings) -> Assigned:
    """Goes through the edges, the heaviest first, and links those that may be; `claimed` is changed."""
    likely = [edge for edge in edges if _may_link(edge, settings)]
    around: dict[int, list[Edge]] = defaultdict(list)
    for edge in likely:
        for label in edge.labels:
            around[label].append(edge)
    linked: list[Edge] = []
    ambiguous: set[Edge] = set()
    for edge in likely:
        if claimed.clashes(*edge.labels):
            continue
        if rivals := _rivals(edge, around, claimed, settings.margin_bits):
            ambiguous.update((edge, *rivals))
        elif edge not in ambiguous:
            claimed.join(*edge.labels)
            linked.append(edge)
    return Assigned(tuple(linked), frozenset(ambiguous))


def _may_link(edge: Edge, settings: Settings) -> bool:
    return edge.probability >= settings.link_from and edge.alike and edge.born_alike and not edge.has_two_upns


def _rivals(
    edge: Edge, around: Mapping[int, Sequence[Edge]], claimed: Claimed, margin_bits: float
) -> list[Edge]:
    """Other edges of the same record, about as heavy, to somebody who cannot be the same child."""
    rivals = []
    for own, other in (edge.labels, edge.labels[::-1]):
        if claimed.has_upn(own):
            continue
        for rival in around[own]:
            third = rival.labels[1] if rival.labels[0] == own else rival.labels[0]
            close = rival.weight >= edge.weight - margin_bits
            if close and claimed.clashes(third, other) and not claimed.clashes(own, third):
                rivals.append(rival)
    return rivals
