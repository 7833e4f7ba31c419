"""Whether quotas can be filled is answered exactly."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.draws.filling import can_fill, less

KINDS = ((), (0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2))


def by_trying_all(wanted: tuple[int, ...], left: tuple[int, ...], places: int) -> bool:
    for numbers in product(*(range(min(count, places) + 1) for count in left)):
        still = wanted
        for kind, number in zip(KINDS, numbers, strict=True):
            still = less(still, kind, number)
        if sum(numbers) <= places and not any(still):
            return True
    return False


@given(
    st.tuples(*[st.integers(0, 2)] * 3),
    st.tuples(*[st.integers(0, 2)] * len(KINDS)),
    st.integers(0, 4),
)
def test_it_agrees_with_trying_every_way(wanted: tuple[int, ...], left: tuple[int, ...], places: int) -> None:
    assert can_fill(wanted, KINDS, left, places) == by_trying_all(wanted, left, places)


def test_a_child_who_counts_twice_saves_a_place() -> None:
    kinds = ((0,), (1,), (0, 1))
    assert [can_fill((1, 1), kinds, left, 1) for left in ((5, 5, 1), (5, 5, 0))] == [True, False]


def test_enough_of_each_alone_is_not_enough_together() -> None:
    # Each quota of two has two children, but three places cannot hold four.
    assert [can_fill((2, 2), ((0,), (1,)), (2, 2), places) for places in (3, 4)] == [False, True]
