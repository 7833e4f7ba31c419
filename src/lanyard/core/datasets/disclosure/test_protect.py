"""The proof that hidden numbers stay hidden is itself checked."""

import numpy as np
import pytest

from lanyard.core.datasets.disclosure.policy import Policy
from lanyard.core.datasets.disclosure.protect import Protection, protect, prove
from lanyard.core.datasets.disclosure.system import System
from lanyard.core.datasets.errors import Unprotected

POLICY = Policy()
WHOLE = frozenset(range(4))
GROUPS = tuple(frozenset((number,)) for number in range(4))


def groups_and_whole(*counts: int) -> System:
    """Four groups and their total, all published; the total is dearest to hide, large groups dearer."""
    cells = (WHOLE, *GROUPS)
    costs = np.array([1_000.0, *(1.0 + count for count in counts)])
    blocks = np.zeros(4, dtype=np.int64)
    return System("people", np.array(counts), cells, costs, (), blocks, cells)


def hidden(*counts: int) -> list[int]:
    """Which groups are hidden, by their place; the total is place 0."""
    return [int(place) for place in np.flatnonzero(protect(groups_and_whole(*counts), POLICY).hidden)]


def test_a_small_number_takes_the_next_smallest_with_it() -> None:
    assert hidden(3, 50, 20, 40) == [1, 3]


def test_small_numbers_hide_each_other() -> None:
    assert hidden(3, 4, 20, 40) == [1, 2]


def test_a_number_of_0_never_hides_another() -> None:
    assert hidden(3, 0, 20, 40) == [1, 3]


def test_two_of_1_need_a_third_as_neither_can_be_0() -> None:
    assert hidden(1, 1, 20, 40) == [1, 2, 3]


def test_where_only_one_group_has_anybody_the_total_is_hidden_too() -> None:
    assert hidden(3, 0, 0, 0) == [0, 1]


def test_where_nobody_is_few_nothing_is_hidden() -> None:
    assert hidden(0, 6, 7, 40) == []


def test_a_policy_says_what_is_few() -> None:
    system = groups_and_whole(8, 50, 20, 40)
    few = Policy(hide_to=9)
    assert np.flatnonzero(protect(system, few).hidden).tolist() == [1, 3]


def test_two_tables_of_the_same_people_are_seen_together() -> None:
    """Rows 0 and 1 split by town, rows 2 and 3 by sex; only the total ties them."""
    cells = (frozenset((0, 1)), *GROUPS)
    costs = np.array([1_000.0, 5.0, 5.0, 5.0, 5.0])
    link = ((frozenset((0, 1)), frozenset((2, 3))),)
    system = System("people", np.array([3, 30, 13, 20]), cells, costs, link, np.array([0, 0, 1, 1]), cells)
    assert np.flatnonzero(protect(system, POLICY).hidden).tolist() == [1, 2]


def proof(system: System, places: list[int], *changes: list[int]) -> Protection:
    hidden = np.isin(np.arange(5), places)
    small = np.array([POLICY.is_small(int(value)) for value in system.values])
    return Protection(small, hidden, tuple(np.array(change) for change in changes))


def test_a_sound_proof_passes() -> None:
    system = groups_and_whole(3, 50, 20, 40)
    prove(system, POLICY, proof(system, [1, 3], [1, 0, -1, 0]))


@pytest.mark.parametrize(
    ("places", "change"),
    [
        pytest.param([1, 3], [0, 0, 0, 0], id="a witness in which nothing differs"),
        pytest.param([1, 3], [1, -1, 0, 0], id="a witness that contradicts a number shown"),
        pytest.param([1, 3], [1, 0, -2, 0], id="a witness that contradicts the total"),
        pytest.param([1, 3], [-3, 0, 3, 0], id="a witness in which a hidden number is 0"),
        pytest.param([1, 3], [-4, 0, 4, 0], id="a witness with fewer than nobody"),
        pytest.param([1, 2, 3], [1, 0, -1, 0], id="a hidden number that differs in no witness"),
        pytest.param([3], [1, 0, -1, 0], id="a small number that is shown"),
    ],
)
def test_an_unsound_proof_is_refused(places: list[int], change: list[int]) -> None:
    system = groups_and_whole(3, 50, 20, 40)
    with pytest.raises(Unprotected, match="A small number among people could be worked out"):
        prove(system, POLICY, proof(system, places, change))
