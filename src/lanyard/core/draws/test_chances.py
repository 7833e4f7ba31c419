"""Chances are as stated: worked out exactly, or near enough by simulation, and borne out by many draws."""

from collections import Counter
from fractions import Fraction
from itertools import permutations

import pytest
from scipy.stats import chi2

from lanyard.core.draws import chances as published
from lanyard.core.draws.choosing import Ticketed, in_order
from lanyard.core.draws.entries import Trait
from lanyard.core.draws.freezing import Frozen, frozen
from lanyard.core.draws.listing import read_list
from lanyard.core.draws.shapes import Method, Quota, Shape
from lanyard.core.draws.test_factories import KEY, child, chosen_of, drawn, entries, list_of

DRAWS = 1_500
LIKELY = 0.999
"""The seeds are fixed, so these tests give the same each time; a wrong chance would still fall outside."""


def few() -> Frozen:
    """Seven children, of whom one is looked after and two have no plan; three are drawn with both quotas."""
    children = [child(f"p{n}") for n in range(4)] + [child(f"w{n}", has_plan=False) for n in range(2)]
    shape = Shape("own", "Own", Method.IN_ORDER, 3).with_quota(Trait.LOOKED_AFTER, 1)
    shape = shape.with_quota(Trait.WITHOUT_PLAN, 1)
    return frozen(entries([*children, child("l", looked_after=True)]), shape, KEY)


def by_all_orders(listed: Frozen, quotas: tuple[Quota, ...], size: int) -> dict[str, float]:
    """Each class's chance, from every order in which tickets can fall."""
    strata = read_list(listed.content, "list.csv")["stratum"].to_list()
    taken: Counter[str] = Counter()
    orders = list(permutations(f"{n}" for n in range(len(strata))))
    for tickets in orders:
        positions, _ = in_order(Ticketed(strata, tickets), quotas, size, 0)
        taken.update(strata[position] for position in positions)
    held = Counter(strata)
    return {name: float(Fraction(taken[name], len(orders) * held[name])) for name in held}


def test_exact_chances_are_those_of_every_possible_order() -> None:
    listed = few()
    told = {group.group: group.chance for group in drawn(listed).chances.groups}
    truly = by_all_orders(listed, listed.record.quotas, 3)
    assert {name: told[name] for name in truly} == pytest.approx(truly, abs=1e-8)


def test_simulated_chances_lie_near_the_exact_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    exact = drawn(few()).chances
    monkeypatch.setattr(published, "MOST_STATES", 0)
    published._worked_out.cache_clear()
    simulated = drawn(few()).chances
    published._worked_out.cache_clear()
    assert (exact.how, simulated.how, simulated.simulations) == ("exact", "simulated", 20_000)
    assert simulated.standard_error is not None
    for one, other in zip(exact.groups, simulated.groups, strict=True):
        assert abs(one.chance - other.chance) <= 5 * simulated.standard_error


def test_many_draws_bear_the_chances_out() -> None:
    listed = list_of(60)
    certificate = drawn(listed)
    strata = dict(read_list(listed.content, "list.csv").select("id", "stratum").iter_rows())
    taken: Counter[str] = Counter()
    for n in range(DRAWS):
        taken.update(strata[one] for one in chosen_of(listed, n))
    groups = [group for group in certificate.chances.groups if not group.group.startswith("all ")]
    # Those taken of a class vary at most as independent children would, so the statistic errs to be large.
    statistic = sum(
        (taken[each.group] - DRAWS * each.children * each.chance) ** 2 / (DRAWS * each.children * each.chance)
        for each in groups
    )
    assert statistic < chi2.ppf(LIKELY, len(groups) - 1)


@pytest.mark.parametrize(("name", "size"), [("plain", 5), ("hundred", 10), ("stratified", 6)])
def test_every_child_of_a_group_is_drawn_as_often(name: str, size: int) -> None:
    listed = list_of(40, name, size)
    ids = read_list(listed.content, "list.csv").select("id", "stratum").rows()
    chances = {group.group: group.chance for group in drawn(listed).chances.groups}
    expected = {each: DRAWS * chances[stratum.rpartition("/")[0] or stratum] for each, stratum in ids}
    taken: Counter[str] = Counter()
    for n in range(DRAWS):
        taken.update(chosen_of(listed, n))
    statistic = sum((taken[each] - number) ** 2 / number for each, number in expected.items())
    assert statistic < chi2.ppf(LIKELY, len(ids) - 1)


def test_the_quotas_effect_is_said_in_words() -> None:
    said = drawn(list_of(60, "six-plus-four")).chances.words
    assert said[0].startswith("Quotas ask for at least 1 in alternative provision: such a child has a chance")
    assert said[-1] == "If all had the same chance it would be 1 in 10."


def test_a_plain_draw_has_one_chance() -> None:
    assert drawn(list_of(40, "plain", 5)).chances.words == ("Every child has the same chance: 1 in 8.",)


def test_the_parts_of_a_hundred_are_told_in_words() -> None:
    said = drawn(list_of(40, "hundred", 10)).chances.words
    assert [words.split(":")[0] for words in said] == [
        "Each child with a plan",
        "Each child on SEN support",
    ]
