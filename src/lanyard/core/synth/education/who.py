"""Who the rows of education returns speak of: the columns that all lists naming children share."""

import polars as pl

from lanyard.core.synth.everyone import everyone
from lanyard.core.synth.other_numbers import nhs_numbers
from lanyard.core.synth.world import World

HOME, MISSING = "elective_home_education", "neet_other_csa"
BY_THE_AUTHORITY = "other_arrangements_la"
COLLEGES = ("general_fe_tertiary_colleges", "specialist_post_16_institutions", "ukrlp_provider")


def here(world: World) -> pl.DataFrame:
    """Everyone who is in the area on census day, with the first setting that a plan holder attends
    (`entry_date`, `stay_urn`, `ukprn`) and `nhs_number`."""
    stays = world.population.stays.filter("first").select("child", "entry_date", "ukprn", stay_urn="urn")
    known = world.once(everyone).filter(~pl.col("gone"))
    told = known.join(stays, on="child", how="left", maintain_order="left")
    return told.with_columns(nhs_numbers(told["child"]))
