"""Which children's social care team knows a child on census day: the truth from which Annex A and every
return of social care are told."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_by
from lanyard.core.synth.days import ages_at, days_of
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
    `provision`, `birth_date` and `disability`; who has left the area (`gone`, if there) is known to none, and
    whom the team for disabilities knows has one."""
    grid = calibration.grid("social_care", "team")
    grown = ages_at(days_of(children["birth_date"]), world.days.census) >= GROWN_AGE
    group = pl.Series(np.where(grown, "grown ", "")) + children["provision"]
    team = falls_by(world.chance, "social care team", children["child"], grid, group)
    known = team != NO_TEAM
    if "gone" in children.columns:
        known &= ~children["gone"]
    has = children["disability"] | (known & (team == DISABLED))
    return children.with_columns(social_care=known, social_care_team=team.set(~known, None), disability=has)
