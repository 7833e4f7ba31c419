"""Which children's social care team knows a child on census day: the truth from which Annex A and every return
of social care are told."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import lots_of
from lanyard.core.synth.chance import Weights
from lanyard.core.synth.days import ages_at, days_of
from lanyard.core.synth.ethnicity import rows_of
from lanyard.core.synth.world import World

IN_NEED, DISABLED, PROTECTED, LOOKED_AFTER, LEAVERS = (
    "Children in need",
    "Children with disabilities",
    "Child protection",
    "Children looked after",
    "Care leavers",
)
"""The teams."""

NO_TEAM = "none"
GROWN_AGE = 18


def with_social_care(children: pl.DataFrame, world: World) -> pl.DataFrame:
    """Adds `social_care` and `social_care_team`, null where none knows the child, to children with `child`,
    `provision` and `birth_date`; who has left the area (`gone`, if there) is known to none."""
    grid = calibration.grid("social_care", "team")
    grown = ages_at(days_of(children["birth_date"]), world.days.census) >= GROWN_AGE
    group = pl.Series(np.where(grown, "grown ", "")) + children["provision"]
    lots = lots_of(world.chance, "social care team", children["child"])
    team = pl.Series(grid.labels).gather(_places(np.cumsum(grid.weights, axis=1)[rows_of(grid, group)], lots))
    known = team != NO_TEAM
    if "gone" in children.columns:
        known &= ~children["gone"]
    return children.with_columns(social_care=known, social_care_team=team.set(~known, None))


def _places(bounds: Weights, lots: Weights) -> np.ndarray:
    """For each row of bounds the place at which its lot falls."""
    return (bounds[:, :-1] <= lots[:, None]).sum(axis=1)
