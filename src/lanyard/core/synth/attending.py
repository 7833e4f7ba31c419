"""Which establishment each child attends: one of the kind of its place and age, seldom outside the area."""

import numpy as np
import polars as pl

from lanyard.core.synth.chance import Flags, Lot, Numbers, happens, pick
from lanyard.core.synth.register import Register
from lanyard.core.synth.setting_kinds import SETTING_KINDS
from lanyard.core.words.code_sets.places import UKPRN_ONLY

NOWHERE = -1
YOUNGEST, OLDEST = 2, 24
"""Ages that some establishment takes; who is younger or older goes to one for the nearest."""

FIRST_PROVIDER = 10_990_001
PROVIDERS, CHILDREN_A_PROVIDER = 5, 4_000
"""Training providers known by UKPRN alone: so many, and one more for every so many children."""


def attended(people: pl.DataFrame, register: Register, lot: Lot) -> Numbers:
    """For each of `people` (`place`, `age`) the row in `register.choices`, -1 where the place has no URN."""
    rows = np.full(people.height, NOWHERE)
    place, age = people["place"].to_numpy(), people["age"].clip(YOUNGEST, OLDEST).to_numpy()
    for number, kind in enumerate(SETTING_KINDS):
        own = (place == kind.place) & (age >= kind.ages[0]) & (age <= kind.ages[1])
        if own.any():
            rows[own] = _drawn(lot, register.choices, number, int(own.sum()))
    return rows


def ukprns(people: pl.DataFrame, lot: Lot) -> pl.Series:
    """The UKPRN of whoever is at a provider without URN, null for all others."""
    own = people["place"] == UKPRN_ONLY
    providers = PROVIDERS + people.height // CHILDREN_A_PROVIDER
    drawn = FIRST_PROVIDER + lot.integers(0, providers, people.height)
    return pl.Series(drawn).cast(pl.String).set(~own.fill_null(value=False), None)


def _drawn(lot: Lot, choices: pl.DataFrame, number: int, count: int) -> Numbers:
    of_kind = (choices["kind"] == number).to_numpy()
    home = choices["home"].to_numpy()
    near, far = _pool(of_kind & home), _pool(of_kind & ~home)
    goes_away = happens(lot, SETTING_KINDS[number].away, count) if near.any() else np.ones(count, dtype=bool)
    sizes = choices["size"].to_numpy()
    from_far = far[pick(lot, sizes[far], count)]
    return np.where(goes_away, from_far, near[pick(lot, sizes[near], count)]) if near.size else from_far


def _pool(chosen: Flags) -> Numbers:
    return np.flatnonzero(chosen)
