"""Numbers of made-up children."""

import numpy as np

from lanyard.core.synth.chance import Chance
from lanyard.core.synth.child_numbers import planted_uln, planted_upn, ulns, upns
from lanyard.core.synth.number_ranges import NumberRanges
from lanyard.core.words.identifiers import ULN, UPN


def test_upns_are_right_different_and_say_the_year_they_were_given() -> None:
    made = upns(Chance(1).of("upns"), np.repeat([2009, 2021], 1_500), 2001)
    assert made.n_unique() == 3_000
    assert [upn for upn in made if not UPN.is_valid(upn)] == []
    assert made.str.slice(8, 2).to_list() == ["09"] * 1_500 + ["21"] * 1_500


def test_ulns_are_right_and_different() -> None:
    made = ulns(Chance(1).of("ulns"), 2_000, 990_000_000)
    assert made.n_unique() == 2_000
    assert [uln for uln in made if not ULN.is_valid(uln)] == []


def test_numbers_of_planted_children_are_right_and_nobody_elses() -> None:
    planted = {planted_upn(number) for number in range(6_000)} | {planted_uln(n) for n in range(6_000)}
    assert len(planted) == 12_000
    assert [upn for upn in planted if not (UPN.is_valid(upn) or ULN.is_valid(upn))] == []
    ranges = NumberRanges()
    others = set(upns(Chance(1).of("upns"), np.full(3_000, 2020), ranges.first_school))
    others |= set(ulns(Chance(1).of("ulns"), 3_000, ranges.first_uln))
    assert planted & others == set()
