"""Whether quotas can still be filled, exactly.

A child may count towards several quotas, so it is not enough to count each by itself. Children alike in what
they count towards are one kind; there are few kinds, and quotas are small, so all ways are gone through.
"""

from functools import lru_cache

Kind = tuple[int, ...]
"""The quotas, by their number, towards which children of a kind count."""

Wanted = tuple[int, ...]
"""How many children each quota still wants."""

MOST_STATES = 20_000
"""So many ways in which quotas can be partly filled are gone through; more are refused."""


def less(wanted: Wanted, kind: Kind, children: int = 1) -> Wanted:
    """What is wanted once so many children of a kind are taken."""
    return tuple(max(0, want - children * (quota in kind)) for quota, want in enumerate(wanted))


def can_fill(wanted: Wanted, kinds: tuple[Kind, ...], left: tuple[int, ...], places: int) -> bool:
    """Whether so many places are enough for what is wanted, of the children left of each kind."""
    if not any(wanted):
        return True
    fewest = _fewest(wanted, kinds, tuple(min(count, places) for count in left))
    return fewest is not None and fewest <= places


def states(wanted: Wanted) -> int:
    """In how many ways the quotas can be partly filled."""
    product = 1
    for want in wanted:
        product *= want + 1
    return product


@lru_cache(maxsize=100_000)
def _fewest(wanted: Wanted, kinds: tuple[Kind, ...], left: tuple[int, ...]) -> int | None:
    """The fewest children who fill all that is wanted; None where all of them do not."""
    reached = {wanted: 0}
    for kind, count in zip(kinds, left, strict=True):
        for still, used in list(reached.items()):
            for children in range(1, min(count, max(still)) + 1):
                then = less(still, kind, children)
                reached[then] = min(reached.get(then, used + children), used + children)
    return reached.get((0,) * len(wanted))
