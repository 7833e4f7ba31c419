"""A made-up list of children taught in hospital or out of school for a medical need."""

import numpy as np
import polars as pl

from lanyard.core.returns.hospital import HOSPITAL
from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import happens_to, lots_of, picks_of
from lanyard.core.synth.days import DAY, dates_of, later, on_weekdays
from lanyard.core.synth.education.who import here
from lanyard.core.synth.telling import one_table, sen_status
from lanyard.core.synth.world import Tables, World

AGES, INPATIENT_AGE = (5, 17), 12
SHORTEST, LONGEST, STILL_THERE = 15, 330, 0.55
"""Days from which teaching for a medical need is a spell of its own, days since the earliest start, and the
share whose stay lasts; plausible."""

KINDS = ("MEDICAL", "MEDICAL", "MEDICAL", "HOSPITAL", "INPATIENT")


def hospital(world: World) -> Tables:
    """The list of the teaching service."""
    rows = world.once(stays_in_hospital).with_columns(home_urn="urn", sen_status=sen_status())
    return one_table(HOSPITAL.kind, "hospital_stays", rows)


def stays_in_hospital(world: World) -> pl.DataFrame:
    """Every stay, by `child`: the columns of `here`, `kind`, `start_date`, `end_date`, `sessions_a_week`."""
    chance = world.chance
    people = world.once(here).filter(pl.col("age").is_between(*AGES))
    parts = calibration.parts("others", "too_ill_for_school")
    part = people["provision"].replace_strict(parts, return_dtype=pl.Float64()).to_numpy()
    ill = people.filter(pl.Series(happens_to(chance, "too ill for school", people["child"], part)))
    child = ill["child"]
    drawn = pl.Series(KINDS).gather(picks_of(chance, "kind of illness", child, len(KINDS)))
    too_young = (drawn == "INPATIENT") & (ill["age"] < INPATIENT_AGE)
    ago = (SHORTEST + 2 + LONGEST * lots_of(chance, "days ill", child)).astype(np.int64)
    until = (ago - SHORTEST - 2) * lots_of(chance, "days until well", child)
    lasted = SHORTEST + 2 + until.astype(np.int64)
    start = on_weekdays(world.days.census - ago * DAY)
    end = np.minimum(on_weekdays(later(start, lasted)), world.days.census)
    still = pl.Series(happens_to(chance, "still ill", child, STILL_THERE))
    return ill.with_columns(
        kind=drawn.set(too_young, "HOSPITAL"),
        start_date=dates_of(start),
        end_date=dates_of(end).set(still, None),
        sessions_a_week=pl.Series(1 + picks_of(chance, "sessions when ill", child, 10)),
    )
