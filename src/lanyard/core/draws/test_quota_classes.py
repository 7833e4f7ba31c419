"""Classes tell what a child counts towards, and as little else as can be."""

import pytest

from lanyard.core.draws.entries import HAS, Trait
from lanyard.core.draws.errors import QuotasCannotBeMet
from lanyard.core.draws.quota_classes import SMALLEST_CLASS, merged, quota_classes, unmet
from lanyard.core.draws.shapes import Quota
from lanyard.core.draws.strata import small_classes, strata_of
from lanyard.core.draws.test_factories import child, entries, made_up, shape
from lanyard.core.frameworks.declare import Strength

AP, LA, OVER, WITHOUT = (
    Trait.ALTERNATIVE_PROVISION,
    Trait.LOOKED_AFTER,
    Trait.OVER_16,
    Trait.WITHOUT_PLAN,
)
QUOTAS = shape("six-plus-four").quotas


def quota(trait: Trait, at_least: int) -> Quota:
    return Quota(id=trait, words=str(trait), at_least=at_least, source="A test", strength=Strength.SETTING)


def test_the_quotas_are_those_of_the_framework() -> None:
    assert [(each.id, each.at_least, each.strength) for each in QUOTAS] == [
        (AP, 1, Strength.STATED),
        (LA, 1, Strength.STATED),
        (OVER, 1, Strength.STATED),
        (WITHOUT, 2, Strength.SECONDARY),
    ]


def test_over_16_begins_at_17_and_an_unknown_age_is_not_over() -> None:
    rows = entries([child("a", age=16), child("b", age=17), child("c", age=None)]).rows
    assert rows.select(HAS[OVER].alias("over"))["over"].to_list() == [False, True, False]


def test_a_small_class_joins_one_that_tells_less() -> None:
    counts = {(): 50, (AP,): 20, (LA,): 20, (AP, LA): 2, (OVER,): 20, (WITHOUT,): 30}
    assert merged(counts, QUOTAS, 6)[AP, LA] == (LA,)


def test_a_small_class_stays_where_its_quota_can_spare_nobody() -> None:
    counts = {(): 50, (AP,): 3, (LA,): 20, (OVER,): 20, (WITHOUT,): 30}
    assert merged(counts, QUOTAS, 6)[AP,] == (AP,)


def test_who_joins_another_class_drops_the_commonest_of_its_quotas() -> None:
    counts = {(): 50, (AP,): 8, (AP, WITHOUT): 3, (LA,): 20, (OVER,): 20, (WITHOUT,): 30}
    assert merged(counts, QUOTAS, 6)[AP, WITHOUT] == (AP,)


@pytest.mark.parametrize("seed", range(20))
def test_a_class_only_ever_tells_what_is_true(seed: int) -> None:
    rows = made_up(80, seed).rows
    classes = quota_classes(rows, QUOTAS, 6)
    for trait, has in HAS.items():
        told = [trait in one.split("+") for one in classes]
        truly = rows.select(has.alias("has"))["has"].to_list()
        assert [a for a, b in zip(told, truly, strict=True) if a and not b] == []


@pytest.mark.parametrize("seed", range(20))
def test_what_can_be_hidden_is_hidden(seed: int) -> None:
    """A class stays small only where each of its quotas is needed by the few who count towards it."""
    rows = made_up(200, seed).rows
    classes = quota_classes(rows, QUOTAS, 6).to_list()
    for small in small_classes(classes):
        pools = [sum(name in one.split("+") for one in classes) for name in small.split("+")]
        assert small == "none" or min(pools) < 2 * SMALLEST_CLASS


def test_each_quota_that_cannot_be_met_is_named() -> None:
    rows = entries([child(f"{n}") for n in range(10)]).rows
    assert list(unmet(rows, QUOTAS[:2], 6))[:2] == [
        "It asks for at least 1 in alternative provision and the list holds 0.",
        "It asks for at least 1 looked after and the list holds 0.",
    ]


def test_quotas_that_fail_only_together_are_told_so() -> None:
    children = [child(f"a{n}", alternative_provision=True) for n in range(4)]
    children += [child(f"l{n}", looked_after=True) for n in range(4)]
    rows = entries(children).rows
    told = list(unmet(rows, (quota(AP, 2), quota(LA, 2)), 3))
    assert told == ["No 3 children of the list meet all its quotas together."]
    assert list(unmet(rows, (quota(AP, 2), quota(LA, 2)), 4)) == []


def test_more_than_the_list_holds_is_refused() -> None:
    with pytest.raises(QuotasCannotBeMet, match="asks for 6 children and the list holds 3"):
        strata_of(made_up(3).rows, shape("six-plus-four"))


def test_a_list_of_a_hundred_needs_sixty_with_a_plan() -> None:
    rows = entries([child(f"{n}", has_plan=n < 50) for n in range(300)]).rows
    with pytest.raises(QuotasCannotBeMet, match="asks for 60 children with a plan and the list holds 50"):
        strata_of(rows, shape("hundred"))
