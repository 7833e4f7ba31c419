"""Everybody's chance to be chosen, worked out exactly where that can be done, else from simulated draws."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import comb, sqrt
from random import Random

from lanyard.core.draws.entries import IN_WORDS
from lanyard.core.draws.filling import can_fill, less
from lanyard.core.draws.quota_classes import BETWEEN, COUNTS_FOR_NONE, kinds_of
from lanyard.core.draws.record import Chances, GroupChance, Terms
from lanyard.core.draws.shapes import Method, Quota
from lanyard.core.draws.strata import PLAN, SUPPORT, part_of

MOST_STATES = 4_000
"""Up to so many ways in which the places can be filled, chances are exact."""

SIMULATED_PLACES = 60_000
"""Otherwise so many places are filled in simulated draws."""

_DECIMALS = 9

_PARTS = {PLAN: "with a plan", SUPPORT: "on SEN support"}

Counts = tuple[int, ...]
Open = Callable[[Counts], tuple[int, ...]]
"""Which classes can be taken from, once so many are taken of each."""


@dataclass(frozen=True)
class _Basis:
    """What chances rest on: so much of the terms."""

    method: Method
    size: int
    quotas: tuple[Quota, ...]
    parts: tuple[tuple[str, int], ...]
    list_sha256: str


def chances(terms: Terms, strata: Mapping[str, int]) -> Chances:
    """The chances of a draw with these terms from a list with so many children in each stratum."""
    parts = tuple(sorted(terms.parts.items()))
    basis = _Basis(terms.method, terms.size, terms.quotas, parts, terms.list_sha256)
    return _worked_out(basis, tuple(sorted(strata.items())))


@lru_cache(maxsize=256)
def _worked_out(basis: _Basis, strata: tuple[tuple[str, int], ...]) -> Chances:
    work_out = _by_part if basis.method is Method.SYSTEMATIC else _by_class
    return work_out(basis, dict(strata))


def _by_part(terms: _Basis, strata: Mapping[str, int]) -> Chances:
    """In a systematic draw all children of a part have the same chance."""
    held = {part: 0 for part, _ in terms.parts}
    for name, count in strata.items():
        held[part_of(name)] += count
    groups = [_group(part, held[part], size) for part, size in terms.parts]
    words = [
        f"Each child {_PARTS.get(group.group, f'of the stratum {group.group}')}: {_one_in(group.chance)}."
        for group in groups
    ]
    return _exact(groups, words)


def _by_class(terms: _Basis, strata: Mapping[str, int]) -> Chances:
    names = sorted(strata)
    counts = tuple(strata[name] for name in names)
    opened = _opened(terms, names, counts)
    how_many = comb(terms.size + len(names), len(names))
    if how_many <= MOST_STATES or len(names) == 1:
        groups = list(_groups(terms.quotas, names, counts, expected(counts, opened, terms.size)))
        return _exact(groups, _words(terms, groups))
    simulations = max(1_000, SIMULATED_PLACES // terms.size)
    taken, error = simulated(counts, opened, terms.size, simulations, terms.list_sha256)
    groups = list(_groups(terms.quotas, names, counts, taken))
    return Chances(
        how="simulated",
        simulations=simulations,
        standard_error=round(error, _DECIMALS),
        groups=tuple(groups),
        words=tuple(_words(terms, groups)),
    )


def expected(counts: Counts, opened: Open, size: int) -> list[float]:
    """How many of each class are chosen on average, gone through step by step."""
    if len(counts) == 1:
        return [float(size)]
    likely = {(0,) * len(counts): 1.0}
    for _ in range(size):
        then: dict[Counts, float] = {}
        for taken, chance in likely.items():
            classes = opened(taken)
            left = sum(counts[one] - taken[one] for one in classes)
            for one in classes:
                more = _one_more(taken, one)
                then[more] = then.get(more, 0.0) + chance * (counts[one] - taken[one]) / left
        likely = then
    return [sum(chance * taken[one] for taken, chance in likely.items()) for one in range(len(counts))]


def simulated(
    counts: Counts, opened: Open, size: int, simulations: int, seed: str
) -> tuple[list[float], float]:
    """The same from simulated draws that a seed makes repeatable, and the largest standard error."""
    random = Random(seed)  # noqa: S311 - it decides about nobody
    totals, squares = [0] * len(counts), [0] * len(counts)
    for _ in range(simulations):
        taken = (0,) * len(counts)
        for _ in range(size):
            taken = _one_more(taken, _pick(taken, counts, opened(taken), random))
        for one, number in enumerate(taken):
            totals[one] += number
            squares[one] += number * number
    means = [total / simulations for total in totals]
    spreads = [max(0.0, square / simulations - mean**2) for square, mean in zip(squares, means, strict=True)]
    error = max(sqrt(spread / simulations) / held for spread, held in zip(spreads, counts, strict=True))
    return means, error


def _opened(terms: _Basis, names: Sequence[str], counts: Counts) -> Open:
    """Which classes can be taken from at each point, by the rule by which the draw skips."""
    kinds = kinds_of(names, terms.quotas)
    at_first = tuple(quota.at_least for quota in terms.quotas)

    @cache
    def opened(taken: Counts) -> tuple[int, ...]:
        wanted = at_first
        for kind, number in zip(kinds, taken, strict=True):
            wanted = less(wanted, kind, number)
        places = terms.size - sum(taken) - 1
        return tuple(
            one
            for one in range(len(names))
            if taken[one] < counts[one]
            and can_fill(less(wanted, kinds[one]), kinds, _left(counts, _one_more(taken, one)), places)
        )

    return opened


def _left(counts: Counts, taken: Counts) -> Counts:
    return tuple(count - gone for count, gone in zip(counts, taken, strict=True))


def _one_more(taken: Counts, one: int) -> Counts:
    return (*taken[:one], taken[one] + 1, *taken[one + 1 :])


def _pick(taken: Counts, counts: Counts, classes: tuple[int, ...], random: Random) -> int:
    at = random.random() * sum(counts[one] - taken[one] for one in classes)
    for one in classes:
        at -= counts[one] - taken[one]
        if at < 0:
            return one
    return classes[-1]


def _groups(
    quotas: Sequence[Quota], names: Sequence[str], counts: Counts, taken: Sequence[float]
) -> Iterator[GroupChance]:
    """Each class, then all who count towards each quota."""
    for name, count, number in zip(names, counts, taken, strict=True):
        yield _group(name, count, number)
    for quota in quotas:
        of_it = [at for at, name in enumerate(names) if quota.id in name.split(BETWEEN)]
        yield _group(f"all {quota.id}", sum(counts[at] for at in of_it), sum(taken[at] for at in of_it))


def _group(name: str, children: int, taken: float) -> GroupChance:
    return GroupChance(
        group=name, children=children, chance=round(taken / children, _DECIMALS) if children else 0
    )


def _exact(groups: Sequence[GroupChance], words: Sequence[str]) -> Chances:
    return Chances(
        how="exact", simulations=None, standard_error=None, groups=tuple(groups), words=tuple(words)
    )


def _words(terms: _Basis, groups: Sequence[GroupChance]) -> list[str]:
    """What the quotas do to the chances."""
    children = sum(group.children for group in groups if not group.group.startswith("all "))
    equal = f"If all had the same chance it would be {_one_in(terms.size / children)}."
    if not terms.quotas:
        return [f"Every child has the same chance: {_one_in(terms.size / children)}."]
    by_name = {group.group: group for group in groups}
    none = by_name.get(COUNTS_FOR_NONE)
    said = [
        f"Quotas ask for at least {quota.at_least} {IN_WORDS[quota.id]}: such a child has a chance of "
        f"{_one_in(by_name[f'all {quota.id}'].chance)}."
        for quota in terms.quotas
    ]
    others = [f"A child whom no quota names: {_one_in(none.chance)}."] if none else []
    return [*said, *others, equal]


def _one_in(chance: float) -> str:
    return f"1 in {1 / chance:,.1f}".removesuffix(".0") if chance else "none"
