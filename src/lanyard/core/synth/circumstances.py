"""What Annex A asks beside plan and setting: absence, suspensions, pupil premium, disability."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Chance, Flags, Lot, Numbers, Weights, happens
from lanyard.core.synth.ethnicity import rows_of

AT_SCHOOL = ("mainstream", "special", "ap_")
PRIMARY, SECONDARY, SPECIAL = 0, 1, 2
SPREAD = (0.85, 0.55, 0.85)
"""Shape of the spread of absence by phase: with it, about the published share misses a tenth or more."""

MOST_SUSPENSIONS = 30


def circumstances(children: pl.DataFrame, lot: Lot) -> pl.DataFrame:
    """For children with `provision` (plan or support), `place` and `age`: `suspensions`, `exclusions`,
    `absence`, `pupil_premium`, `disability`. What schools report is null for children at none."""
    phase = phases_of(children)
    row = rows_of(calibration.grid("circumstances", "absence"), children["provision"])
    school = _at_school(children)
    return pl.DataFrame(
        {
            "suspensions": _suspensions(lot, phase, row, school),
            "exclusions": pl.Series(_excluded(lot, phase, row)).cast(pl.Int64).set(~school, None),
            "absence": _absence(lot, phase, row).set(~school, None),
            "pupil_premium": pl.Series(_yes(lot, "pupil_premium", children)),
            "disability": pl.Series(_yes(lot, "disability", children)),
        }
    )


def second_rolls(children: pl.DataFrame, chance: Chance) -> pl.Series:
    """Whether a child on SEN support is on a second roll; only some of 8 to 15 at a mainstream school are."""
    able = children["place"].str.starts_with("mainstream") & children["age"].is_between(8, 15)
    part = calibration.part("circumstances", "second_roll")
    return able & pl.Series(happens(chance.of("second rolls"), part, children.height))


def phases_of(children: pl.DataFrame) -> Numbers:
    """Primary, secondary or special, as 0, 1 or 2, by `place` and `age`."""
    special = children["place"].str.starts_with("special").to_numpy()
    return np.where(special, SPECIAL, np.where(children["age"].to_numpy() < 11, PRIMARY, SECONDARY))


def _at_school(children: pl.DataFrame) -> pl.Series:
    return children["place"].str.contains(f"^({'|'.join(AT_SCHOOL)})") & (children["age"] <= 18)


def _yes(lot: Lot, name: str, children: pl.DataFrame) -> Flags:
    parts = calibration.parts("circumstances", name)
    return happens(
        lot,
        children["provision"].replace_strict(parts, return_dtype=pl.Float64()).to_numpy(),
        children.height,
    )


def _mean(name: str, phase: Numbers, row: Numbers) -> Weights:
    """The calibrated percent for each child, by phase and provision."""
    rows = calibration.entries("circumstances")[name]["rows"]
    means: Weights = np.array(list(rows.values()))[row, phase]
    return means


def _absence(lot: Lot, phase: Numbers, row: Numbers) -> pl.Series:
    shape = np.array(SPREAD)[phase]
    percent = np.minimum(lot.gamma(shape, _mean("absence", phase, row) / shape), 100)
    return pl.Series(np.round(percent, 1))


def _suspensions(lot: Lot, phase: Numbers, row: Numbers, school: pl.Series) -> pl.Series:
    """Most have none; whoever has one has several, as many as make up the published rate."""
    each = calibration.part("circumstances", "suspensions_each")
    any_at_all = happens(lot, _mean("suspensions", phase, row) / 100 / each, len(phase))
    number = np.minimum(lot.geometric(1 / each, len(phase)), MOST_SUSPENSIONS)
    return pl.Series(np.where(any_at_all, number, 0)).set(~school, None)


def _excluded(lot: Lot, phase: Numbers, row: Numbers) -> Flags:
    return happens(lot, _mean("exclusions", phase, row) / 100, len(phase))
