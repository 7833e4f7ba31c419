"""Which UPNs are one child's: those that a return states to be the former and the current one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import polars as pl

from lanyard.core.register.linking.clusters import Whole

Pair = tuple[str, str]


class Groups:
    """Texts put into groups, two at a time; the first of a group in the order of joining stands for it."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, text: str) -> str:
        """The text that stands for the group of this one."""
        while (above := self._above.get(text, text)) != text:
            text = above
        return text

    def join(self, first: str, second: str) -> bool:
        """Puts two groups together; whether they were apart."""
        one, other = self.of(first), self.of(second)
        if one == other:
            return False
        self._above[other] = one
        return True


@dataclass(frozen=True)
class Upns:
    """For each mention the number of its group of UPNs, -1 without one; for each group its current UPN."""

    group: Whole
    current: tuple[str, ...]


def upn_groups(mentions: pl.DataFrame, decided: Iterable[Pair] = ()) -> Upns:
    """Groups of UPNs by what mentions state and by pairs that a person decided to be one child's.

    A former UPN that two children claim joins neither: nobody can say whose it was. A mention without valid
    UPN stands with its former UPN.
    """
    stated = mentions.select("valid_upn", "valid_former_upn").drop_nulls().unique(maintain_order=True)
    statements = [(upn, former) for upn, former in stated.iter_rows() if upn != former]
    groups = Groups()
    for first, second in decided:
        groups.join(first, second)
    _join_former(groups, statements)
    return _numbered(mentions, groups, {former for _, former in statements})


def _join_former(groups: Groups, statements: Iterable[Pair]) -> None:
    claims: Mapping[str, set[str]] = defaultdict(set)
    for upn, former in statements:
        claims[former].add(upn)
    changed = True
    while changed:
        changed = False
        for former in sorted(claims):
            claimants = {groups.of(upn) for upn in claims[former]}
            changed |= len(claimants) == 1 and groups.join(claimants.pop(), former)


def _numbered(mentions: pl.DataFrame, groups: Groups, former: set[str]) -> Upns:
    upns = mentions.select(pl.coalesce("valid_upn", "valid_former_upn")).to_series()
    different = upns.drop_nulls().unique(maintain_order=True).to_list()
    numbers: dict[str, int] = {}
    current: list[str] = []
    for upn in different:
        number = numbers.setdefault(groups.of(upn), len(numbers))
        if number == len(current):
            current.append(upn)
        elif current[number] in former and upn not in former:
            current[number] = upn
    of_upn = [numbers[groups.of(upn)] for upn in different]
    group = upns.replace_strict(different, of_upn, default=-1, return_dtype=pl.Int64)
    return Upns(group.fill_null(-1).to_numpy().astype(np.int64), tuple(current))
