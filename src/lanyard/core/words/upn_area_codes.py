"""Numbers other than those of English areas that characters 2 to 4 of a real UPN may hold.

Source: the rule behind fault 1530 of the school census (characters 2 to 4 are a local authority's number of
after April 1999 or a recognised pseudo number), as the help pages of pupil record systems list it.
"""

_FIRST_AND_LAST = (
    (1, 5),  # pseudo numbers of schools outside any authority, such as city technology colleges
    (660, 681),  # Welsh authorities
    (701, 708),  # service children's schools, islands and other places outside England and Wales
)

PSEUDO_AREA_CODES: frozenset[str] = frozenset(
    f"{number:03d}" for first, last in _FIRST_AND_LAST for number in range(first, last + 1)
)
"""The pseudo and Welsh numbers, each of three digits."""
