"""The schools of a made-up area that send a census, and which of them pupils without SEND attend."""

import numpy as np
import polars as pl

from lanyard.core.synth.chance import Lot, Numbers, pick
from lanyard.core.synth.register import Register
from lanyard.core.synth.setting_kinds import SETTING_KINDS
from lanyard.core.synth.world import World
from lanyard.core.words.code_sets.places import RESOURCED_PROVISION_OF, SEN_UNIT_OF

SENDS_NO_CENSUS = ("10", "11", "18", "29", "32", "45")
"""Types of establishment that send no school census: independent schools, colleges and those after 16."""

INDEPENDENT = "mainstream_independent"
WITHOUT_PROVISION = {
    inside: place for of in (SEN_UNIT_OF, RESOURCED_PROVISION_OF) for place, inside in of.items()
}
"""The place of pupils of a school with a unit or resourced provision who are not in it."""

YOUNGEST_PUPIL, OLDEST_PUPIL = 3, 18


def census_schools(world: World) -> pl.DataFrame:
    """The open schools of the area that send a census: their columns in the register of establishments, with
    `kind` (its number in `SETTING_KINDS`) and `size` (a weight), in order of URN."""
    register = world.population.register
    home = register.choices.filter("home").select("urn", "kind", "size")
    known = register.table.filter((pl.col("status") == "Open") & ~pl.col("type_code").is_in(SENDS_NO_CENSUS))
    return known.join(home, on="urn", maintain_order="left").sort("urn")


def schools_for(ages: pl.Series, register: Register, lot: Lot) -> pl.DataFrame:
    """`urn` and `place` (of `places.PLACE`) of a mainstream school of the area for each age on 31 August;
    null where the area has none for the age."""
    rows = np.full(len(ages), -1)
    homes = register.choices["home"].to_numpy()
    kind, size = register.choices["kind"].to_numpy(), register.choices["size"].to_numpy()
    age = ages.to_numpy()
    for year in np.unique(age):
        own = age == year
        near = np.flatnonzero(homes & np.isin(kind, _kinds_for(int(year))))
        if near.size:
            rows[own] = near[pick(lot, size[near], int(own.sum()))]
    return _told(rows, register)


def _kinds_for(age: int) -> list[int]:
    """The kinds of state-funded mainstream school for an age, those from reception on for nursery classes."""
    year = max(age, 4)
    return [
        number
        for number, kind in enumerate(SETTING_KINDS)
        if kind.place.startswith("mainstream") and kind.place != INDEPENDENT
        if kind.ages[0] <= year <= kind.ages[1]
    ]


def _told(rows: Numbers, register: Register) -> pl.DataFrame:
    places = pl.Series([WITHOUT_PROVISION.get(kind.place, kind.place) for kind in SETTING_KINDS])
    chosen = register.choices.select("urn", place=places.gather(register.choices["kind"]))
    found = chosen[np.maximum(rows, 0)] if chosen.height else chosen.clear(len(rows))
    return found.with_columns(pl.when(pl.lit(pl.Series(rows >= 0))).then(pl.all()))
