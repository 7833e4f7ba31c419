"""Sessions of a term by attendance code, so that each pupil misses the share that is true of the pupil."""

import numpy as np
import numpy.typing as npt
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Lot, Numbers, Weights
from lanyard.core.synth.circumstances import phases_of
from lanyard.core.synth.education.terms import Term
from lanyard.core.synth.ethnicity import rows_of

MISSES_MUCH = 12
"""Percent of sessions missed from which a part-time timetable may be why; plausible."""

AWAY = 60
"""Percent of sessions missed by pupils on a roll who are in truth taught nowhere; plausible."""

OF_PART_TIME = (0.3, 0.7)
"""Share of the sessions missed that a part-time timetable accounts for; plausible."""

PART_TIME, SUSPENDED, ELSEWHERE = "C2", "E", "D"
Counts = npt.NDArray[np.int64]


def sessions_of(pupils: pl.DataFrame, suspended: pl.Series, term: Term, lot: Lot) -> pl.DataFrame:
    """`line` (row in `pupils`), `attendance_reason` and `sessions`, a row for each code that a pupil has.

    `pupils` have `absence` (percent), `provision`, `age`, `place`, `part_of_week` and `entry_date`;
    `suspended` is how many sessions each was suspended for.
    """
    whole = _sessions_on_roll(pupils, term)
    here = np.round(whole * pupils["part_of_week"].to_numpy()).astype(np.int64)
    missed = np.round(here * pupils["absence"].fill_null(AWAY).to_numpy() / 100).astype(np.int64)
    out = np.minimum(suspended.to_numpy(), missed)
    reduced = np.round((missed - out) * _part_of_part_time(pupils, lot)).astype(np.int64)
    left = missed - out - reduced
    without = lot.binomial(left, _of_phase("unauthorised", pupils))
    counts = {
        **_split(lot, here - missed, *_present(pupils)),
        PART_TIME: reduced,
        SUSPENDED: out,
        **_split(lot, left - without, *_alike("absent_with_leave", pupils.height)),
        **_split(lot, without, *_alike("absent_without_leave", pupils.height)),
        ELSEWHERE: whole - here,
    }
    return _long(counts)


def _sessions_on_roll(pupils: pl.DataFrame, term: Term) -> Numbers:
    """All of the term, or those since the pupil came."""
    length = (term.last - term.first).days
    left = pupils.select((pl.lit(term.last) - pl.col("entry_date")).dt.total_days()).to_series().to_numpy()
    part = np.clip(left / length, 0, 1)
    sessions: Numbers = np.round(term.sessions * part).astype(np.int64)
    return sessions


def _part_of_part_time(pupils: pl.DataFrame, lot: Lot) -> Weights:
    """Which part of the sessions missed a part-time timetable accounts for: none, for most."""
    drawn = lot.random(pupils.height) < _of_phase("part_time", pupils)
    able = drawn & (pupils["absence"].fill_null(AWAY).to_numpy() >= MISSES_MUCH)
    return np.where(able, lot.uniform(*OF_PART_TIME, pupils.height), 0.0)


def _of_phase(name: str, pupils: pl.DataFrame) -> Weights:
    """The calibrated part for each pupil, by provision and phase."""
    rows = calibration.entries("attendance")[name]["rows"]
    places = {provision: place for place, provision in enumerate(rows)}
    row = pupils["provision"].replace_strict(places, return_dtype=pl.Int64()).to_numpy()
    parts: Weights = np.array(list(rows.values()))[row, phases_of(pupils)] / 100
    return parts


def _present(pupils: pl.DataFrame) -> tuple[tuple[str, ...], Weights]:
    grid = calibration.grid("attendance", "present")
    return grid.labels, grid.weights[rows_of(grid, pupils["provision"])]


def _alike(name: str, count: int) -> tuple[tuple[str, ...], Weights]:
    shares = calibration.shares("attendance", name)
    return shares.labels, np.broadcast_to(shares.weights, (count, len(shares.labels)))


def _split(lot: Lot, numbers: Numbers, codes: tuple[str, ...], weights: Weights) -> dict[str, Counts]:
    """Each number split over the codes by lot."""
    drawn = lot.multinomial(numbers, weights)
    return {code: drawn[:, place] for place, code in enumerate(codes)}


def _long(counts: dict[str, Counts]) -> pl.DataFrame:
    wide = pl.DataFrame(counts).with_row_index("line")
    long = wide.unpivot(index="line", variable_name="attendance_reason", value_name="sessions")
    return long.filter(pl.col("sessions") > 0).sort("line", maintain_order=True)
