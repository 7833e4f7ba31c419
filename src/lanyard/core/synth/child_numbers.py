"""UPNs and ULNs of made-up children: right by their check rules, all different, and no real child's."""

import numpy as np
import polars as pl

from lanyard.core.synth.chance import Lot, Numbers
from lanyard.core.words.areas import MADE_UP_AREA_NUMBER
from lanyard.core.words.identifiers import UPN_LETTERS, uln_check_digit, upn_check_letter

SERIALS = 1000
"""How many UPNs a school gives in a year."""

PLANTED_SCHOOL = 1999
FIRST_PLANTED_ULN = 998_000_000
"""The first nine digits of the first ULN of a planted child."""

_UPN_WEIGHTS = np.arange(2, 14)
_ULN_WEIGHTS = np.arange(10, 1, -1)


def upns(lot: Lot, years_given: Numbers, first_school: int) -> pl.Series:
    """A UPN for each child, given in that calendar year by a school of the made-up area, from one on."""
    order = lot.permutation(len(years_given))
    place = _place_in_year(years_given, order)
    return upns_of_school(first_school + place // SERIALS, years_given, place % SERIALS)


def upns_of_school(school: Numbers, years_given: Numbers, serial: Numbers) -> pl.Series:
    """The UPNs that schools of the made-up area, by number, gave in calendar years, by serial number."""
    parts = [
        (np.full_like(school, int(MADE_UP_AREA_NUMBER)), 3),
        (school, 4),
        (years_given % 100, 2),
        (serial, 3),
    ]
    digits = np.concatenate([_digits(part, width) for part, width in parts], axis=1)
    letters = np.array(list(UPN_LETTERS))[digits @ _UPN_WEIGHTS % 23]
    return pl.Series(letters) + _texts(digits)


def schools_used(years_given: Numbers) -> int:
    """How many schools gave the UPNs of as many children of those years."""
    if not len(years_given):
        return 0
    return int(np.unique(years_given, return_counts=True)[1].max()) // SERIALS + 1


def ulns(lot: Lot, count: int, first: int) -> pl.Series:
    """`count` different ULNs. Nine digits with a remainder of 0 never make one, and are passed over."""
    candidates = first + np.arange(count + count // 8 + 20)
    digits = _digits(candidates, 9)
    remainder = digits @ _ULN_WEIGHTS % 11
    able = np.flatnonzero(remainder)[:count]
    whole = np.concatenate([digits[able], (10 - remainder[able])[:, None]], axis=1)
    return _texts(whole[lot.permutation(count)])


def planted_upn(number: int) -> str:
    """The UPN of a planted child; no other made-up child has one of that school."""
    twelve = f"{MADE_UP_AREA_NUMBER}{PLANTED_SCHOOL}{number // SERIALS % 100:02d}{number % SERIALS:03d}"
    return upn_check_letter(twelve) + twelve


def planted_uln(number: int) -> str:
    """The ULN of a planted child; no other made-up child has one so high."""
    nine = FIRST_PLANTED_ULN + number * 10
    while uln_check_digit(str(nine)) is None:
        nine += 1
    return f"{nine}{uln_check_digit(str(nine))}"


def _place_in_year(years: Numbers, order: Numbers) -> Numbers:
    """A running number from 0 among those of the same year, in the given order."""
    ranked = pl.DataFrame({"year": years, "order": order}).select(
        pl.col("order").rank("ordinal").over("year").cast(pl.Int64) - 1
    )
    return ranked.to_series().to_numpy()


def _digits(numbers: Numbers, width: int) -> Numbers:
    return numbers[:, None] // 10 ** np.arange(width - 1, -1, -1) % 10


def _texts(digits: Numbers) -> pl.Series:
    columns = [pl.Series(str(place), digits[:, place]) for place in range(digits.shape[1])]
    return pl.DataFrame(columns).select(pl.concat_str(pl.all())).to_series()
