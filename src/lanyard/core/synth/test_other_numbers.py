"""Numbers beside UPN and ULN: right by their checks, all different, and no real child's."""

import polars as pl

from lanyard.core.synth.by_child import falls_of, happens_to, lots_of, picks_of
from lanyard.core.synth.calibration import Shares
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.local_ids import PREFIXES, local_ids
from lanyard.core.synth.other_numbers import former_upns, nhs_numbers
from lanyard.core.words.identifiers import NHS_NUMBER, UPN

CHILDREN = pl.int_range(30_000, eager=True)
LAST_NUMBER_FOR_TESTS = 909_089


def people(count: int = 30_000) -> pl.DataFrame:
    born = pl.date_range(pl.date(2005, 1, 1), pl.date(2020, 12, 31), eager=True)
    number = pl.int_range(count, eager=True)
    return pl.DataFrame(
        {"child": number, "birth_date": born.gather(number % len(born)), "upn": ["some"] * count}
    )


def test_nhs_numbers_are_right_all_different_and_kept_for_tests() -> None:
    numbers = nhs_numbers(CHILDREN)
    assert [number for number in numbers if not NHS_NUMBER.is_valid(number)] == []
    assert numbers.is_unique().all()
    assert set(numbers.str.slice(0, 3)) == {"999"}


def test_whom_no_number_for_tests_is_left_for_has_none() -> None:
    beyond = nhs_numbers(pl.Series([LAST_NUMBER_FOR_TESTS, LAST_NUMBER_FOR_TESTS + 20]))
    assert beyond.is_null().to_list() == [False, True]


def test_one_child_in_eighty_had_another_upn_and_all_of_these_are_right() -> None:
    numbers = former_upns(people(), Chance(1))
    assert 0.010 < numbers.count() / len(numbers) < 0.014
    assert [number for number in numbers.drop_nulls() if not UPN.is_valid(number)] == []
    assert numbers.drop_nulls().is_unique().all()
    assert set(numbers.drop_nulls().str.slice(1, 3)) == {"999"}


def test_a_child_without_a_upn_never_had_one() -> None:
    without = people().with_columns(upn=pl.lit(None, pl.String))
    assert former_upns(without, Chance(1)).count() == 0


def test_what_a_child_draws_does_not_hang_on_who_else_draws() -> None:
    some = CHILDREN.gather_every(7)
    everyone = pl.DataFrame({"child": CHILDREN, "lot": lots_of(Chance(3), "a", CHILDREN)})
    alone = pl.DataFrame({"child": some, "lot": lots_of(Chance(3), "a", some)})
    assert everyone.join(alone, on=["child", "lot"]).height == some.len()


def test_other_subjects_and_seeds_draw_otherwise() -> None:
    drawn = lots_of(Chance(3), "a", CHILDREN)
    assert (drawn != lots_of(Chance(3), "b", CHILDREN)).all()
    assert (drawn != lots_of(Chance(4), "a", CHILDREN)).all()
    assert (drawn != lots_of(Chance(3 + 2**40), "a", CHILDREN)).all()


def test_lots_are_spread_evenly() -> None:
    lots = pl.Series(lots_of(Chance(5), "even", CHILDREN))
    tenths = (lots * 10).floor().value_counts()["count"]
    assert tenths.len() == 10
    assert tenths.is_between(2_800, 3_200).all()
    assert abs(happens_to(Chance(5), "rare", CHILDREN, 0.03).mean() - 0.03) < 0.004
    assert set(picks_of(Chance(5), "place", CHILDREN, 3)) == {0, 1, 2}


def test_labels_fall_as_often_as_their_weights_say() -> None:
    shares = Shares(("often", "seldom"), pl.Series([0.9, 0.1]).to_numpy())
    fallen = falls_of(Chance(2), "labels", CHILDREN, shares)
    assert abs((fallen == "seldom").mean() - 0.1) < 0.01  # type: ignore[operator]


def test_each_system_has_numbers_of_its_own() -> None:
    of_systems = [local_ids(system, CHILDREN) for system in PREFIXES]
    assert all(numbers.is_unique().all() for numbers in of_systems)
    assert pl.concat(of_systems).is_unique().all()
