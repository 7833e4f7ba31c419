"""A made-up list of the young carers whom the carers service knows."""

import numpy as np
import polars as pl

from lanyard.core.returns.young_carers import YOUNG_CARERS
from lanyard.core.synth.by_child import happens_to, lots_of
from lanyard.core.synth.days import DAY, ages_at, dates_of, days_of, later, on_weekdays
from lanyard.core.synth.education.who import here
from lanyard.core.synth.telling import one_table
from lanyard.core.synth.world import Tables, World

KNOWN_OF_SCHOOLS, KNOWN_BESIDE, ASSESSED, ENDED = 0.6, 0.0018, 0.7, 0.12
"""Shares: of the carers whom schools know, those the service knows too; of other children, those it knows; of
its carers, those with an assessment, and of those whom no school knows, who no longer are; plausible."""

YOUNGEST, GROWN = 5, 18
IDENTIFIED = {"P": "FAMILY", "S": "SCHOOL"}


def young_carers(world: World) -> Tables:
    """Children under 18 whom the service knows, those known to their schools among them."""
    chance = world.chance
    people = world.once(here)
    part = np.where(people["young_carer"].is_not_null().to_numpy(), KNOWN_OF_SCHOOLS, KNOWN_BESIDE)
    of_age = (people["age"] >= YOUNGEST).to_numpy()
    of_age &= ages_at(days_of(people["birth_date"]), world.days.census) < GROWN
    known = pl.Series(happens_to(chance, "known to the carers service", people["child"], part) & of_age)
    rows = people.filter(known)
    child = rows["child"]
    ago = (70 + 900 * lots_of(chance, "days a carer", child)).astype(np.int64)
    start = np.maximum(on_weekdays(world.days.census - ago * DAY), later(days_of(rows["birth_date"]), 1700))
    assessed = dates_of(on_weekdays(later(start, 20)))
    ended = dates_of(np.maximum(start, on_weekdays(world.days.census - (ago // 3) * DAY)))
    by_others = pl.Series(["SERVICE", "SERVICE", "OTHER"]).gather(pl.Series(child % 3))
    no_longer = pl.Series(happens_to(chance, "no longer a carer", child, ENDED))
    no_longer &= rows["young_carer"].is_null()
    told = rows.with_columns(
        start_date=dates_of(start),
        end_date=ended.set(~no_longer, None),
        identified_by=pl.coalesce(
            pl.col("young_carer").replace_strict(IDENTIFIED, return_dtype=pl.String()), pl.lit(by_others)
        ),
        assessed_date=assessed.set(~pl.Series(happens_to(chance, "carer assessed", child, ASSESSED)), None),
    )
    return one_table(YOUNG_CARERS.kind, "young_carers", told)
