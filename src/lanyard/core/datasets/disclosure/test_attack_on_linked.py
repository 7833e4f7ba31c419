"""The patient attacker reads two populations side by side, one within the other, and two packs."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.datasets.compute import ComputedDataSet, Status
from lanyard.core.datasets.counts import Counts
from lanyard.core.datasets.declare import Cut, DataSet, Measure, Population, Quantity, Serves, Source, Unit
from lanyard.core.datasets.disclosure.policy import SMALL_NUMBERS
from lanyard.core.datasets.disclosure.released import NOTHING_RELEASED, Released, released
from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.datasets.disclosure.test_attack import (
    EXCEPTION,
    LATE,
    SEX,
    TOWN,
    WITHDRAWN,
    Attacker,
    Joint,
    Members,
    Numbers,
    Shape,
    count,
    in_time,
    in_time_without_exceptions,
    people_of,
)
from lanyard.core.datasets.figures import Figure, figures_of
from lanyard.core.datasets.views import CountTable, Groups, count_tables

ALL = Population("all", "all", "All.", "none:none", Source("none", "nothing"))
SOME = Population("some", "some", "Some.", "none:none", Source("none", "nothing"), within=ALL)
IS_SOME = Cut("is_some", "Is one of some", {"yes": "Yes", "no": "No"})
ONLY = {"some": {"is_some": frozenset(("yes",))}}


def number_of(population: Population, *cuts: tuple[Cut, ...]) -> Measure:
    return Measure(population.name, "N", Unit.COUNT, "N.", Quantity(population), cuts=cuts)


def counts_of(measures: Sequence[Measure], cuts: Sequence[Cut], people: Joint) -> Mapping[str, Counts]:
    """Every population of some measures, counted among people; those of `ONLY` among theirs alone."""
    names = [cut.name for cut in cuts]

    def lie_in(population: str, groups: Groups) -> bool:
        return all(groups[names.index(n)] in values for n, values in ONLY.get(population, {}).items())

    found = {}
    for name, tables in count_tables(measures).items():
        filled: dict[CountTable, dict[Groups, int]] = {table: {} for table in tables}
        for groups, number in people.items():
            for table in tables if lie_in(name, groups) else ():
                row = tuple(groups[names.index(cut.name)] for cut in table.cuts)
                filled[table][row] = filled[table].get(row, 0) + number
        found[name] = Counts(tables[0].population, filled)
    return found


def shared(
    shape: Shape, people: Joint, before: Released = NOTHING_RELEASED
) -> tuple[Shareable, Sequence[Figure]]:
    """The figures of some people as they would be shared after what was released, and the true ones."""
    cuts, measures = shape
    counts = counts_of(measures, cuts, people)
    true = tuple(figure for measure in measures for figure in figures_of(measure, counts, None))
    declared = DataSet(1, "people", "People", Serves(1, ""), "", "", "", "", (), "", measures=tuple(measures))
    computed = ComputedDataSet(declared, Status.READY, "", true, counts=counts)
    return suppress([computed], released=before), true


def numbers_of(shareable: Shareable) -> Sequence[Numbers]:
    return shareable.data_sets[0].figures.select("numerator", "denominator").rows()


def with_withdrawn(shown_numbers: Sequence[Numbers], figures: Sequence[Figure]) -> Sequence[Numbers]:
    """The numbers shown; of a view all of which is hidden readers know that it may have been withdrawn."""
    shown = list(zip(figures, shown_numbers, strict=True))
    views = {(figure.measure.name, figure.view) for figure, numbers in shown if numbers[0] is not None}
    return [
        numbers if (figure.measure.name, figure.view) in views else (WITHDRAWN, WITHDRAWN)
        for figure, numbers in shown
    ]


def hidden_numbers(
    attacker: Attacker, people: Joint, figures: Sequence[Figure], shown: Sequence[Numbers]
) -> list[Members]:
    """The numbers that are not shown, but for those of nobody."""
    each = [
        (members, number)
        for figure, numbers in zip(figures, shown, strict=True)
        for members, number in zip(attacker.members(figure), numbers, strict=False)
    ]
    return [members for members, number in each if number is None and sum_of(people, members)]


def sum_of(people: Joint, members: Members) -> int:
    return int(np.array(list(people.values()))[members].sum())


def is_small(people: Joint, members: Members) -> bool:
    return SMALL_NUMBERS.is_small(sum_of(people, members))


WITHIN: Mapping[str, Shape] = {
    "one cut": ((TOWN, IS_SOME), (number_of(ALL, (TOWN,)), number_of(SOME, (TOWN,)))),
    "another cut each": ((TOWN, IS_SOME), (number_of(ALL), number_of(SOME, (TOWN,)))),
    "crossed": ((SEX, LATE, IS_SOME), (number_of(ALL, (SEX, LATE)), number_of(SOME, (SEX,)))),
}


@pytest.mark.parametrize("shape", WITHIN.values(), ids=WITHIN)
@given(data=st.data())
@settings(max_examples=40)
def test_a_population_and_the_one_within_it_do_not_tell_on_each_other(
    shape: Shape, data: st.DataObject
) -> None:
    sizes = st.one_of(st.integers(0, 3), st.integers(0, 9))
    people = data.draw(people_of(shape[0], sizes))
    shareable, true = shared(shape, people)
    shown = numbers_of(shareable)
    attacker = Attacker(shape[0], people, true, shown, ONLY)
    of_some = [figure for figure in true if figure.measure.population is SOME and figure.view]
    of_all = {(f.view, f.groups): f for f in true if f.measure.population is ALL}
    numbers = [members for figure in true for members in attacker.members(figure)]
    between = [
        attacker.members(of_all[figure.view, figure.groups])[0] & ~attacker.members(figure)[0]
        for figure in of_some
        if (figure.view, figure.groups) in of_all
    ]
    small = [members for members in (*numbers, *between) if is_small(people, members)]
    assert not any(attacker.is_sure_of(members) for members in small)
    assert not any(attacker.is_sure_of(members) for members in hidden_numbers(attacker, people, true, shown))


TWO_PACKS: Mapping[str, tuple[Shape, Shape]] = {
    "a cut more": (((TOWN, SEX), (count((TOWN,)),)), ((TOWN, SEX), (count((TOWN,), (SEX,)),))),
    "crossed": (
        ((TOWN, SEX), (count((TOWN,), (SEX,)),)),
        ((TOWN, SEX), (count((TOWN,), (SEX,), (TOWN, SEX)),)),
    ),
    "a share more": (
        ((SEX, LATE, EXCEPTION), (in_time((SEX,)),)),
        ((SEX, LATE, EXCEPTION), (in_time((SEX,)), in_time_without_exceptions((SEX,)))),
    ),
}


@pytest.mark.parametrize(("first", "second"), TWO_PACKS.values(), ids=TWO_PACKS)
@given(data=st.data())
@settings(max_examples=40)
def test_two_packs_together_tell_no_more_than_the_first(
    first: Shape, second: Shape, data: st.DataObject
) -> None:
    people = data.draw(people_of(first[0], st.one_of(st.integers(0, 3), st.integers(0, 14))))
    early, early_true = shared(first, people)
    late, late_true = shared(second, people, released(one.figures for one in early.data_sets))
    true, shown = (
        [*early_true, *late_true],
        [*numbers_of(early), *with_withdrawn(numbers_of(late), late_true)],
    )
    then = Attacker(first[0], people, early_true, numbers_of(early))
    now = Attacker(first[0], people, true, shown)
    small = [members for members in now.sensitive(late_true) if is_small(people, members)]
    secret = [*small, *hidden_numbers(now, people, late_true, numbers_of(late))]
    assert not any(now.is_sure_of(members) and not then.is_sure_of(members) for members in secret)


@given(data=st.data())
@settings(max_examples=30)
def test_what_an_earlier_pack_hid_stays_hidden_and_a_small_change_is_not_shown(data: st.DataObject) -> None:
    shape: Shape = ((TOWN, SEX), (count((TOWN,), (SEX,)),))
    people = data.draw(people_of(shape[0], st.integers(0, 14)))
    came = data.draw(people_of(shape[0], st.integers(0, 3)))
    early, _ = shared(shape, people)
    later = {groups: number + came[groups] for groups, number in people.items()}
    late, true = shared(shape, later, released(one.figures for one in early.data_sets))
    for figure, (before, _), (now, _) in zip(true, numbers_of(early), numbers_of(late), strict=True):
        if before is None:
            assert now is None
        elif now is not None:
            assert not SMALL_NUMBERS.is_small(now - before), figure
