"""Modules 2 and 3 of a made-up SEN2 return: every request of every person, and its assessment.

`cases` is one row a request with all that is known of it, by `child`, the first one first, with `request` as
a running number; the tables of the return are cut from it.
"""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Chance, Lot, happens, pick
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.days import DAY, dates_of, days_of, drawn_day, later, on_weekdays
from lanyard.core.synth.people import Group, second_requests
from lanyard.core.words.areas import OUTSIDE_ENGLAND_OR_UNKNOWN, current_areas

YES, NO = "1", "0"
UNKNOWN_AREA = 0.08
"""Share of moves from or to where no area's number is known; plausible, not official."""

CASE = (
    "child",
    "received",
    "decided",
    "outcome",
    "assessed",
    "assessment_outcome",
    "week20",
    "fate",
    "start_date",
    "cease_date",
    "cease_reason",
)


def cases(people: pl.DataFrame, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    """All requests, numbered by `request`, with `exported` and `stray` (an assessment where none belongs)."""
    lot = chance.of("cases")
    first = people.filter(pl.col("group") != Group.SUPPORT).select(CASE)
    again = _asked_again(first, days, lot)
    every = pl.concat([first, again], how="diagonal").sort("child", "received", maintain_order=True)
    assessing = (every["fate"] == "assessing").fill_null(value=False).to_numpy()
    refused = (every["fate"] == "refused").fill_null(value=False).to_numpy()
    moved = assessing & happens(lot, calibration.part("requests", "moved_away"), every.height)
    stray = refused & happens(lot, calibration.part("requests", "stray_assessment"), every.height)
    return every.with_columns(
        request=pl.int_range(1, every.height + 1, dtype=pl.Int64),
        exported=other_areas(lot, every.height).set(pl.Series(~moved), None),
        stray=pl.Series(stray),
    )


def other_areas(lot: Lot, count: int) -> pl.Series:
    """Numbers of areas that children come from or go to."""
    numbers = pl.Series([area.number for area in current_areas()])
    drawn = numbers.gather(lot.integers(0, len(numbers), count))
    unknown = pl.Series(happens(lot, UNKNOWN_AREA, count))
    return drawn.set(unknown, OUTSIDE_ENGLAND_OR_UNKNOWN)


def requests_table(every: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """The columns of Requests for each case. Of a request decided before the year only its day is given, and
    that only where the assessment was still going on in the year."""
    lot = chance.of("requests table")
    sources = calibration.shares("requests", "asked_by")
    source = pl.Series(sources.labels).gather(pick(lot, sources.weights, every.height))
    in_accommodation = happens(lot, calibration.part("requests", "youth_accommodation"), every.height)
    historic, decided = every["outcome"] == "H", every["outcome"].is_in(["Y", "N"])
    refused = (every["outcome"] == "N").to_numpy()
    return pl.DataFrame(
        {
            "received_date": every["received"],
            "request_source": source.set(historic, None),
            "rya": yes_no(in_accommodation, ~historic),
            "request_outcome_date": every["decided"],
            "request_outcome": every["outcome"],
            "request_mediation": yes_no(
                refused & _of(lot, "requests", "mediation_on_refusal", every), decided
            ),
            "request_tribunal": yes_no(refused & _of(lot, "requests", "appeal_on_refusal", every), decided),
            "exported": every["exported"],
        }
    )


def assessment_table(every: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """The columns of Assessment for each case that has one, with `request`."""
    lot = chance.of("assessment table")
    has = (pl.col("assessment_outcome").is_not_null() & pl.col("exported").is_null()) | pl.col("stray")
    assessed = every.filter(has).with_columns(pl.col("assessment_outcome").fill_null("A"))
    outcome = assessed["assessment_outcome"]
    ended, refused = outcome.is_in(["Y", "N"]), (outcome == "N").to_numpy()
    with_plan = outcome.is_in(["Y", "H"])
    mediated = _of(lot, "plans", "other_mediation", assessed)
    after = _of(lot, "plans", "other_appeal_after_mediation", assessed)
    appealed = np.where(mediated, after, _of(lot, "plans", "other_appeal", assessed))
    return pl.DataFrame(
        {
            "request": assessed["request"],
            "assessment_outcome": outcome,
            "assessment_outcome_date": assessed["assessed"],
            "assessment_mediation": yes_no(
                refused & _of(lot, "assessments", "mediation_on_refusal", assessed), ended
            ),
            "assessment_tribunal": yes_no(
                refused & _of(lot, "assessments", "appeal_on_refusal", assessed), ended
            ),
            "other_mediation": yes_no(mediated, with_plan),
            "other_tribunal": yes_no(appealed, with_plan),
            "week20": yes_no(assessed["week20"].fill_null(value=False).to_numpy(), ended),
        }
    )


def yes_no(flags: np.ndarray, given: pl.Series) -> pl.Series:
    """1 or 0 where the answer is given, else null."""
    answers = pl.Series(np.where(flags, YES, NO).tolist(), dtype=pl.String)
    return answers.set(~given.fill_null(value=False), None)


def _of(lot: Lot, table: str, name: str, rows: pl.DataFrame) -> np.ndarray:
    return happens(lot, calibration.part(table, name), rows.height)


def _asked_again(first: pl.DataFrame, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    """Second requests, still open, of children refused long enough ago."""
    refused = first.filter(pl.col("fate") == "refused")
    able = refused.filter(pl.col("decided") <= (days.census - 70 * DAY).item())
    count = min(second_requests(refused.height), able.height)
    chosen = (
        able[np.sort(lot.choice(able.height, count, replace=False)).astype(np.int64)] if count else able[:0]
    )
    decided = days_of(chosen["decided"])
    received = on_weekdays(
        drawn_day(lot, later(decided, 30), np.maximum(later(decided, 30), days.last), chosen.height)
    )
    return pl.DataFrame(
        {"child": chosen["child"], "received": dates_of(received), "outcome": ["A"] * chosen.height},
        schema_overrides={"outcome": pl.String()},
    ).with_columns(fate=pl.lit("awaited"))
