"""What children in need are in need for, and their disabilities."""

import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_by
from lanyard.core.synth.known_to_care import IN_NEED
from lanyard.core.synth.social_care.whoever import whoever
from lanyard.core.synth.world import World

DISABILITY_OF_NEED = {
    "ASD": "AUT", "SLCN": "COMM", "SEMH": "BEH", "MLD": "LD", "SLD": "LD", "PMLD": "LD", "DS": "LD",
    "SPLD": "LD", "HI": "HEAR", "VI": "VIS", "MSI": "VIS", "PD": "MOB",
}  # fmt: skip
"""The disability that goes with each SEN need; of any other it is counted as other."""

OTHER, NO_DISABILITY = "DDA", "NONE"


def primary_need(world: World, rows: pl.DataFrame) -> pl.Series:
    """The primary need of each case (`child`, `team`)."""
    grid = calibration.grid("social_care", "primary_need")
    team = rows["team"].replace_strict({name: name for name in grid.groups}, default=IN_NEED)
    return falls_by(world.chance, "primary need", rows["child"], grid, team)


def disabilities(world: World, rows: pl.DataFrame) -> pl.DataFrame:
    """One row a child of `rows` with `disability`: the one that goes with its need, or that it has none."""
    known = world.once(whoever).select("child", "need", "disability")
    told = rows.join(known, on="child", maintain_order="left")
    by_need = pl.col("need").replace_strict(DISABILITY_OF_NEED, default=OTHER, return_dtype=pl.String())
    has = pl.col("disability").fill_null(value=False)
    return told.with_columns(disability=pl.when(has).then(by_need).otherwise(pl.lit(NO_DISABILITY)))
