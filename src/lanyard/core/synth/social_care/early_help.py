"""Early help: children of whom no social worker knows, most of whose families had help for some months."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_of, lots_of
from lanyard.core.synth.days import DAY, dates_of, days_of, later, on_weekdays, only_where
from lanyard.core.synth.declared_rows import TRUTH, listed
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.social_care.whoever import as_care_knows, who_of, whoever
from lanyard.core.synth.world import Tables, World

KIND, NUMBERS = "early-help", "early-help"
OPEN_PART = 0.55
"""Share of those who had early help in the last twelve months who have it now; plausible, not official."""


def early_help(world: World) -> pl.DataFrame:
    """Children with early help now or in the last twelve months: `child`, `start_date`, `end_date` (null
    while it goes on), `lead_service`."""
    chosen = _chosen(world)
    child, chance = chosen["child"], world.chance
    lasted = 10 + (lots_of(chance, "early help lasted", child) * 330).astype(np.int64)
    is_open = lots_of(chance, "early help open", child) < OPEN_PART
    ago = 1 + (lots_of(chance, "early help ended", child) * 360).astype(np.int64)
    ended = world.days.census - np.where(is_open, 0, ago) * DAY
    began = np.maximum(on_weekdays(later(ended, -lasted)), days_of(chosen["birth_date"]))
    return pl.DataFrame(
        {
            "child": child,
            "start_date": dates_of(np.minimum(began, ended)),
            "end_date": dates_of(only_where(~is_open, ended)),
            "lead_service": falls_of(
                chance, "early help lead", child, calibration.shares("services", "early_help_lead")
            ),
        }
    )


def early_help_tables(world: World) -> Tables:
    """The register, in order of its own numbers."""
    rows = world.once(early_help)
    known = who_of(world, rows).with_columns(
        pl.col("child").alias(TRUTH),
        early_help_id=local_ids(NUMBERS, rows["child"]),
        family_id=local_ids("family", rows["child"]),
    )
    return {"early_help": listed(KIND, "early_help", as_care_knows(known).sort("early_help_id"))}


def _chosen(world: World) -> pl.DataFrame:
    """So many of each provision as the open ones and those of the last year make."""
    people = world.once(whoever).filter(
        pl.col("social_care_team").is_null() & ~pl.col("gone") & (pl.col("age") < 17)
    )
    lots = pl.Series(lots_of(world.chance, "early help", people["child"]))
    order = people.with_columns(lot=lots).sort("lot")
    plans = world.population.holders.height
    parts = calibration.parts("services", "early_help")
    return pl.concat(
        order.filter(pl.col("provision") == provision).head(round(plans * part / OPEN_PART))
        for provision, part in parts.items()
    ).sort("child")
