"""Numbers of made-up children beside UPN and ULN: NHS numbers, and UPNs that they had before.

NHS numbers begin with 999, which the NHS keeps for tests; former UPNs carry the made-up area's number. Both
hang on the child alone, so every return that knows a child's number tells the same.
"""

from functools import cache

import numpy as np
import polars as pl

from lanyard.core.synth.by_child import happens_to
from lanyard.core.synth.chance import Chance, Numbers
from lanyard.core.synth.child_numbers import SERIALS, upns_of_school

FIRST_NHS_NUMBER, NINES = 999_000_000, 1_000_000
"""The first nine digits of the first number kept for tests, and how many nines of digits there are."""

STRIDE = 424_243
"""Steps between the numbers of neighbours, so that numbers tell nothing of the order; a prime."""

HAD_ANOTHER = 0.012
"""Share of children with a UPN who had another before, after an adoption or a move; plausible."""

FIRST_FORMER_SCHOOL, FORMER_SCHOOLS, YEARS_TO_SCHOOL = 1001, 990, 4
"""Schools of the made-up area that gave former UPNs, and no present ones, in the year in which
a child turns four."""


def nhs_numbers(children: pl.Series) -> pl.Series:
    """The NHS number of each child by its number (0 upwards), all different and right by their check digit.

    There are some 909,000 numbers for tests: whoever stands beyond them has none.
    """
    known = _nhs_numbers()
    place = (children * STRIDE) % len(known)
    number = pl.Series(known[place.to_numpy()]).cast(pl.String)
    return number.set(children >= len(known), None).alias("nhs_number")


def former_upns(people: pl.DataFrame, chance: Chance) -> pl.Series:
    """The UPN that each of `people` (`child`, `upn`, `birth_date`) had before; null for most.

    All are different in areas of fewer than 990,000 people.
    """
    number = people["child"].to_numpy()
    years = people["birth_date"].dt.year().to_numpy().astype(np.int64) + YEARS_TO_SCHOOL
    school, serial = FIRST_FORMER_SCHOOL + number % FORMER_SCHOOLS, number // FORMER_SCHOOLS % SERIALS
    had = pl.Series(happens_to(chance, "former UPN", people["child"], HAD_ANOTHER))
    given = had & people["upn"].is_not_null()
    return upns_of_school(school, years, serial).set(~given, None).alias("former_upn")


@cache
def _nhs_numbers() -> Numbers:
    """Every number for tests, in order."""
    six = np.arange(NINES)
    weighed: Numbers = np.full(NINES, 9 * (10 + 9 + 8))
    for place, weight in enumerate((7, 6, 5, 4, 3, 2)):
        weighed = weighed + weight * (six // 10 ** (5 - place) % 10)
    check = 11 - weighed % 11
    numbers: Numbers = (FIRST_NHS_NUMBER + six) * 10 + check % 11
    right: Numbers = numbers[check != 10]
    return right
