"""A patient attacker, who tries every table of people there could be, cannot work out a hidden number.

This attacker knows more than `protect` speaks of: also that something small must be behind what is hidden.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import permutations, product

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.datasets.compute import ComputedDataSet, Status
from lanyard.core.datasets.counts import Counts
from lanyard.core.datasets.declare import (
    Cut,
    DataSet,
    Measure,
    Over,
    Population,
    Quantity,
    Serves,
    Source,
    Unit,
)
from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.datasets.figures import Figure, figures_of
from lanyard.core.datasets.views import CountTable, Groups, count_tables

PEOPLE = Population("people", "people", "People.", "none:none", Source("none", "nothing"))
TOWN = Cut("town", "Town", {"x": "X", "y": "Y", "z": "Z"})
SEX = Cut("sex", "Sex", {"M": "Male", "F": "Female"})
LATE = Cut("late", "Late", {"late": "Late", "in_time": "In time"})
EXCEPTION = Cut("exception", "Exception", {"none": "None", "exception": "One"})

EVERYBODY = Quantity(PEOPLE)
NO_EXCEPTION = (EXCEPTION, ("none",))
IN_TIME = (LATE, ("in_time",))

Joint = Mapping[Groups, int]
"""How many people there are in each crossing of all cuts: what no attacker sees."""


def count(*cuts: tuple[Cut, ...]) -> Measure:
    return Measure("people", "People", Unit.COUNT, "People.", EVERYBODY, cuts=cuts)


def share(name: str, numerator: Quantity, of: Quantity, *cuts: tuple[Cut, ...]) -> Measure:
    return Measure(name, name, Unit.SHARE, "A share.", numerator, of, cuts=cuts)


def in_time(*cuts: tuple[Cut, ...]) -> Measure:
    return share("in_time", Quantity(PEOPLE, (IN_TIME,)), EVERYBODY, *cuts)


def in_time_without_exceptions(*cuts: tuple[Cut, ...]) -> Measure:
    in_time = Quantity(PEOPLE, (IN_TIME, NO_EXCEPTION))
    return share("in_time_ex", in_time, Quantity(PEOPLE, (NO_EXCEPTION,)), *cuts)


def of_all(*cuts: tuple[Cut, ...]) -> Measure:
    return replace(share("of_all", EVERYBODY, EVERYBODY, *cuts), over=Over.WHOLE)


Shape = tuple[Sequence[Cut], Sequence[Measure]]
"""The cuts by which people differ, and the measures that are published of them."""

CROSSED: Shape = ((TOWN, SEX), (count((TOWN,), (SEX,), (TOWN, SEX)),))
SHAPES: Mapping[str, Shape] = {
    "one cut": ((TOWN,), (count((TOWN,)), of_all((TOWN,)))),
    "two cuts": ((TOWN, SEX), (count((TOWN,), (SEX,)),)),
    "crossed": CROSSED,
    "a share": ((TOWN, LATE), (count((TOWN,)), in_time((TOWN,)))),
    "two shares": ((SEX, LATE, EXCEPTION), (in_time((SEX,)), in_time_without_exceptions((SEX,)))),
}


def people_of(cuts: Sequence[Cut], sizes: st.SearchStrategy[int]) -> st.SearchStrategy[Joint]:
    """Any number of people in each crossing of the cuts' groups."""
    crossings = list(product(*(cut.groups for cut in cuts)))
    each = st.lists(sizes, min_size=len(crossings), max_size=len(crossings))
    return each.map(lambda sizes: dict(zip(crossings, sizes, strict=True)))


def shared(shape: Shape, people: Joint) -> tuple[Shareable, Sequence[Figure]]:
    """The figures of some people as they would be shared, and the true ones."""
    cuts, measures = shape
    tables = {
        table: {row: _count(cuts, people, table, row) for row in table.possible}
        for table in count_tables(measures)["people"]
    }
    counts = Counts(PEOPLE, tables)
    true = tuple(figure for measure in measures for figure in figures_of(measure, {"people": counts}, None))
    declared = DataSet(1, "people", "People", Serves(1, ""), "", "", "", "", (), "", measures=tuple(measures))
    computed = ComputedDataSet(declared, Status.READY, "", true, counts={"people": counts})
    return suppress([computed]), true


def _count(cuts: Sequence[Cut], people: Joint, table: CountTable, row: Groups) -> int:
    places = [cuts.index(cut) for cut in table.cuts]
    return sum(number for groups, number in people.items() if tuple(groups[place] for place in places) == row)


NO_CONDITIONS: Mapping[str, Mapping[str, frozenset[str]]] = {}

Members = npt.NDArray[np.bool_]
"""Which crossings of the cuts' groups count in a number."""

Numbers = tuple[int | None, int | None]
"""Numerator and denominator of a figure as shown; None where hidden, and so 1 or more."""

WITHDRAWN = -1
"""Stands for a number that is not shown and may be 0."""

REACH = 4
"""How many people more or less than there are the attacker tries in each crossing."""


class Attacker:
    """Knows every number shown and that hidden ones are 1 or more; tries all tables near the true one."""

    def __init__(
        self,
        cuts: Sequence[Cut],
        people: Joint,
        figures: Sequence[Figure],
        shown: Sequence[Numbers],
        only: Mapping[str, Mapping[str, frozenset[str]]] = NO_CONDITIONS,
    ) -> None:
        """`only` says by the name of a population in which groups those lie of whom it consists."""
        self.names, self.only = [cut.name for cut in cuts], only
        self.joint = list(people)
        self.tables = np.zeros((1, 0), dtype=np.int16)
        known = [pair for each in zip(figures, shown, strict=True) for pair in self._known(*each)]
        for number in people.values():
            self._try_all(range(max(0, number - REACH), number + REACH + 1), known)

    def _known(self, figure: Figure, numbers: Numbers) -> Iterable[tuple[Members, int | None]]:
        return zip(self.members(figure), numbers, strict=False)

    def _try_all(self, values: range, known: Sequence[tuple[Members, int | None]]) -> None:
        """Tries all values of the next count, and keeps the tables in which figures can read as they do."""
        tried = [np.insert(self.tables, self.tables.shape[1], value, axis=1) for value in values]
        tables = np.concatenate(tried)
        width = tables.shape[1]
        possible = np.ones(len(tables), dtype=np.bool_)
        for members, number in known:
            so_far = tables[:, members[:width]].sum(axis=1)
            done = not members[width:].any()
            if number == WITHDRAWN:
                continue
            if number is not None:
                possible &= (so_far == number) if done else (so_far <= number)
            elif done:
                possible &= so_far >= 1
        self.tables = tables[possible]

    def members(self, figure: Figure) -> list[Members]:
        """Which crossings count in a figure's numerator and denominator."""
        measure, view, groups = figure.measure, figure.view, figure.groups
        found = [self._members(measure.numerator, view, groups)]
        if measure.denominator is not None:
            whole = measure.over is Over.WHOLE
            found.append(self._members(measure.denominator, *(((), ()) if whole else (view, groups))))
        return found

    def _members(self, quantity: Quantity, view: Sequence[Cut], groups: Groups) -> Members:
        conditions = dict(quantity.conditions) | dict(self.only.get(quantity.population.name, {}))
        for cut, group in zip(view, groups, strict=True):
            conditions[cut.name] = conditions.get(cut.name, frozenset((group,))) & {group}
        met = [
            all(of[self.names.index(name)] in values for name, values in conditions.items())
            for of in self.joint
        ]
        return np.array(met, dtype=np.bool_)

    def learn_that_one_is_small(self, sets: Iterable[Members]) -> None:
        """Rules out the tables in which there would be no reason to hide anything."""
        sums = [self.tables[:, members].sum(axis=1) for members in sets]
        self.tables = self.tables[np.any([(each >= 1) & (each <= 5) for each in sums], axis=0)]

    def is_sure_of(self, members: Members) -> bool:
        """Whether all tables still possible agree on a number."""
        return len(np.unique(self.tables[:, members].sum(axis=1))) == 1

    def sensitive(self, figures: Sequence[Figure]) -> list[Members]:
        """What may not be known where it is small: numbers, what lies between two of the same group, and the
        smallest sets that the numbers of a group tell apart."""
        found: list[Members] = []
        for alike in _of_the_same_group(figures):
            numbers = [members for figure in alike for members in self.members(figure)]
            found += numbers
            found += [one & ~other for one, other in permutations(numbers, 2) if not np.any(other & ~one)]
            found += _told_apart(numbers)
        return found


def _told_apart(numbers: Sequence[Members]) -> Iterable[Members]:
    """The crossings that count in the same of the numbers, together; none that counts in no number."""
    patterns = np.array(numbers, dtype=np.bool_).T
    counted = np.unique(patterns[patterns.any(axis=1)], axis=0)
    return [np.all(patterns == pattern, axis=1) for pattern in counted]


def _of_the_same_group(figures: Sequence[Figure]) -> Iterable[Sequence[Figure]]:
    groups = dict.fromkeys((figure.view, figure.groups) for figure in figures)
    return ([figure for figure in figures if (figure.view, figure.groups) == group] for group in groups)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@given(data=st.data())
def test_no_hidden_or_small_number_can_be_worked_out(shape: Shape, data: st.DataObject) -> None:
    people = data.draw(people_of(shape[0], st.one_of(st.integers(0, 3), st.integers(0, 14))))
    shareable, true = shared(shape, people)
    shown = shareable.data_sets[0].figures.select("numerator", "denominator").rows()
    attacker = Attacker(shape[0], people, true, shown)
    sensitive = attacker.sensitive(true)
    if "c" in shareable.data_sets[0].figures["mark"].to_list():
        attacker.learn_that_one_is_small(sensitive)
    hidden = [
        members
        for figure, numbers in zip(true, shown, strict=True)
        for members, number in zip(attacker.members(figure), numbers, strict=False)
        if number is None
    ]
    counts = np.array(list(people.values()))
    small = [members for members in sensitive if 1 <= counts[members].sum() <= 5]
    assert np.any(np.all(attacker.tables == counts, axis=1))
    assert not any(attacker.is_sure_of(members) for members in (*hidden, *small))


@given(people_of((TOWN, SEX), st.sampled_from([0, 6, 7, 40])))
@settings(max_examples=25)
def test_where_nothing_is_small_nothing_is_hidden(people: Joint) -> None:
    shareable, true = shared(CROSSED, people)
    assert shareable.data_sets[0].figures["numerator"].to_list() == [figure.numerator for figure in true]
    assert shareable.note.startswith("No figure had to be hidden")


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@given(data=st.data())
@settings(max_examples=10)
def test_0_is_always_shown_and_whatever_is_shown_is_true(shape: Shape, data: st.DataObject) -> None:
    shareable, true = shared(shape, data.draw(people_of(shape[0], st.integers(0, 9))))
    shown = shareable.data_sets[0].figures.select("numerator", "denominator").rows()
    for figure, (numerator, denominator) in zip(true, shown, strict=True):
        assert numerator in {figure.numerator, figure.numerator and None}
        assert denominator in {figure.denominator, figure.denominator and None}
