"""Suspensions and exclusions of a term, one row each: those of the last term are the ones Annex A counts."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Lot, Numbers, pick
from lanyard.core.synth.days import Days, dates_of, day, days_of, later, on_weekdays
from lanyard.core.synth.education.terms import Term, TermCode

SUSPENSION, EXCLUSION = "SUSP", "PERM"
TERM_BEFORE = 0.8
"""How many suspensions there were in a term for each of the term after; plausible."""

AGAIN = 0.5
"""Share of them that befell the pupils who were suspended in the term after; the others, pupils like them."""

TWO_REASONS = 0.25
"""Share with a second reason; plausible."""


def suspensions_of(pupils: pl.DataFrame, term: Term, lot: Lot) -> pl.DataFrame:
    """`line` (row in `pupils`), `category`, `start_date`, `sessions` (empty of exclusions), `reason_1` and
    `reason_2`, in order of line and date, of pupils with `suspensions`, `exclusions` and
    `entry_date`: none before they came."""
    suspended, excluded = _numbers(pupils, term, lot)
    line = np.repeat(np.arange(pupils.height), suspended + excluded)
    category = np.repeat(np.tile([SUSPENSION, EXCLUSION], pupils.height), _each(suspended, excluded))
    count = len(line)
    start = _days(lot, pupils, line, term)
    rows = pl.DataFrame(
        {
            "line": line.astype(np.uint32),
            "category": category.tolist(),
            "start_date": dates_of(start),
            "sessions": _lengths(lot, count),
            "reason_1": _reasons(lot, count),
            "reason_2": _reasons(lot, count),
        },
        schema_overrides={"category": pl.String()},
    )
    another = pl.lit(pl.Series(lot.random(count) < TWO_REASONS)) & (pl.col("reason_1") != pl.col("reason_2"))
    return rows.with_columns(
        sessions=pl.when(pl.col("category") == SUSPENSION).then("sessions"),
        reason_2=pl.when(another).then("reason_2"),
    ).sort("line", "start_date", maintain_order=True)


def _days(lot: Lot, pupils: pl.DataFrame, line: Numbers, term: Term) -> Days:
    """Spread over the term, or what was left of it when the pupil came: hardly ever two on one day."""
    first: Days = np.maximum(day(term.first), days_of(pupils["entry_date"]))[line]
    length = np.maximum((day(term.last) - first).astype(np.int64), 0)
    each = np.bincount(line, minlength=pupils.height)
    place = np.arange(len(line)) - np.repeat(np.cumsum(each) - each, each)
    part = (place + lot.random(len(line))) / each[line]
    some_day = later(first, (part * length).astype(np.int64))
    return np.maximum(on_weekdays(some_day), first)


def _numbers(pupils: pl.DataFrame, term: Term, lot: Lot) -> tuple[Numbers, Numbers]:
    """How many suspensions and exclusions each pupil had in the term."""
    known = pupils["suspensions"].fill_null(0).to_numpy()
    if term.code is TermCode.SPRING:
        return known, pupils["exclusions"].fill_null(0).to_numpy()
    same = np.round(known * TERM_BEFORE * AGAIN * 2 * lot.random(len(known))).astype(np.int64)
    others = lot.permutation(same) * (1 - AGAIN) / AGAIN
    able = (pupils["suspensions"].is_not_null() & (pupils["entry_date"] < term.last)).to_numpy()
    return (same + np.round(others).astype(np.int64)) * able, np.zeros_like(known)


def _each(suspended: Numbers, excluded: Numbers) -> Numbers:
    each: Numbers = np.stack([suspended, excluded], axis=1).ravel()
    return each


def _lengths(lot: Lot, count: int) -> pl.Series:
    lengths = calibration.shares("attendance", "sessions_suspended")
    return pl.Series(np.array([int(label) for label in lengths.labels])[pick(lot, lengths.weights, count)])


def _reasons(lot: Lot, count: int) -> pl.Series:
    reasons = calibration.shares("attendance", "reason_suspended")
    return pl.Series(reasons.labels, dtype=pl.String).gather(pick(lot, reasons.weights, count))
