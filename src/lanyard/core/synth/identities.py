"""What made-up children are known by: name, postcode, UPN, ULN, or the reason why there is no number.

Children under 6 may have none yet. From 6 on, whoever has a plan in force or is on SEN support has a UPN or a
ULN; of the others a few never came to a state school.
"""

import numpy as np
import polars as pl

from lanyard.core.synth.chance import Chance, Flags, Lot, Numbers, happens, pick
from lanyard.core.synth.child_numbers import ulns, upns
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.days import ages_at, days_of
from lanyard.core.synth.names import with_names
from lanyard.core.synth.number_ranges import NumberRanges
from lanyard.core.synth.people import Group
from lanyard.core.synth.postcodes import postcodes

FIRST_UPN_AGE, FIRST_ULN_AGE = 4, 14
UPN_BEFORE_SCHOOL, UPN_FROM_16, ULN_TOO = 0.35, 0.88, 0.8
"""Share with a UPN before reception and after 16 (then a ULN instead), and with a ULN too; plausible."""

WITHOUT_NUMBER = 0.02
"""Share with no number of those of 6 and over who have neither a plan in force nor SEN support; plausible."""

DAYS_NEW = 7
"""UN8 is for children who came to the area so few days before census day."""


def with_identities(
    people: pl.DataFrame, days: CollectionYear, chance: Chance, ranges: NumberRanges
) -> pl.DataFrame:
    """Adds `child` (0 upwards), `surname`, `forename`, `postcode`, `upn`, `uln` and `upn_unknown`."""
    named = with_names(people, chance.of("names"))
    lot = chance.of("identities")
    age = ages_at(days_of(people["birth_date"]), days.census)
    has_upn = _has_upn(lot, people, age)
    has_uln = (age >= FIRST_ULN_AGE) & (~has_upn | happens(lot, ULN_TOO, len(age)))
    neither = _number_never_given(lot, people, age)
    has_upn, has_uln = has_upn & ~neither, has_uln & ~neither
    years = people["birth_date"].dt.year().to_numpy().astype(np.int64) + FIRST_UPN_AGE
    return named.with_columns(
        child=pl.int_range(people.height, dtype=pl.Int64),
        postcode=postcodes(lot, people.height),
        upn=_spread(has_upn, upns(lot, years[has_upn], ranges.first_school)),
        uln=_spread(has_uln, ulns(lot, int(has_uln.sum()), ranges.first_uln)),
        upn_unknown=_reasons(lot, people, age, ~has_upn & ~has_uln, days),
    )


def _has_upn(lot: Lot, people: pl.DataFrame, age: Numbers) -> Flags:
    """A child at school has one; some young people are known by their ULN alone."""
    at_school = (people["age"].to_numpy() >= FIRST_UPN_AGE) & (age < 16)
    on_support = people["on_support"].to_numpy()
    young = (age < 6) & ~at_school & happens(lot, UPN_BEFORE_SCHOOL, len(age))
    older = (age >= 16) & happens(lot, UPN_FROM_16, len(age))
    between = (age >= 6) & (age < 16)
    has_upn: Flags = at_school | young | older | between | on_support
    return has_upn


def _number_never_given(lot: Lot, people: pl.DataFrame, age: Numbers) -> Flags:
    group = people["group"].to_numpy()
    elsewhere = np.isin(group, [Group.ENDED, Group.REQUEST]) & ~people["on_support"].to_numpy()
    never: Flags = elsewhere & (age >= 6) & happens(lot, WITHOUT_NUMBER, len(age))
    return never


def _reasons(lot: Lot, people: pl.DataFrame, age: Numbers, lacking: Flags, days: CollectionYear) -> pl.Series:
    """UN1 under 6; UN8 for the newly come; UN10 where the request ended first; else UN2, UN3, UN5 or UN9."""
    count = people.height
    older = np.array(["UN2", "UN3", "UN5"])[pick(lot, np.array([6.0, 3.0, 1.0]), count)]
    older = np.where((age >= 16) & happens(lot, 0.5, count), "UN9", older)
    received = days_of(people["received"])
    is_new = (people["fate"] == "of_january").fill_null(value=False).to_numpy()
    just_came = is_new & ((days.census - received).astype(np.int64) <= DAYS_NEW) & happens(lot, 0.3, count)
    withdrawn = (people["fate"] == "withdrawn").fill_null(value=False).to_numpy() & happens(lot, 0.5, count)
    reason = np.select([just_came, withdrawn, age < 6], ["UN8", "UN10", "UN1"], older)
    return pl.Series(reason.tolist(), dtype=pl.String).set(pl.Series(~lacking), None)


def _spread(has: Flags, numbers: pl.Series) -> pl.Series:
    """The numbers, in order, where `has` holds; null elsewhere."""
    place = np.cumsum(has) - 1
    return numbers.gather(pl.Series(place).set(pl.Series(~has), None))
