"""Requests that have not led to a plan by census day: how many, and of each its row (see `requests_made`)."""

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Chance, Lot, happens, pick
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.days import (
    DAY,
    NEVER,
    Days,
    days_between,
    drawn_day,
    later,
    on_weekdays,
    within,
)
from lanyard.core.synth.requests_made import Steps, decided_after, request_rows
from lanyard.core.synth.time_taken import SIX_WEEKS, days_to_plan, days_to_refusal

CARRIED_OVER = 0.085
"""Share of a year's refusals of requests that came in the weeks before it."""

OLD_ASSESSMENTS = 0.04
"""Share of the assessments in progress whose request came before the collection year."""

JANUARY = 0.9
"""Share of requests of January, up to census day, that are in the return: the others are not yet entered."""


@dataclass(frozen=True)
class RequestCounts:
    """How many requests without a plan at census day a return holds, by what became of them."""

    refused: int
    carried_over: int
    awaited: int
    of_january: int
    withdrawn: int
    assessing: int
    assessing_long: int
    not_issued: int
    assessment_withdrawn: int

    @property
    def total(self) -> int:
        """All of them."""
        return sum(vars(self).values())


def request_counts(plans: int, of_new_plans: pl.DataFrame, days: CollectionYear) -> RequestCounts:
    """From the published requests per plan and their outcomes, less the requests that led to new plans."""
    received = plans * calibration.part("requests", "per_plan")
    outcomes = dict(zip("YNAW", calibration.shares("requests", "outcome").weights.tolist(), strict=True))
    issued = 1 - calibration.part("assessments", "not_issued") - calibration.part("assessments", "withdrawn")
    finished = of_new_plans.height / issued
    not_issued = round(finished * calibration.part("assessments", "not_issued"))
    in_year = of_new_plans["received"].is_between(days.first.item(), days.last.item()).sum()
    assessing = received * outcomes["Y"] - in_year - 0.6 * not_issued
    refused, january = received * outcomes["N"], days.census_date.day / 365
    return RequestCounts(
        refused=round(refused),
        carried_over=round(refused * CARRIED_OVER),
        awaited=round(received * outcomes["A"]),
        of_january=round(received * january * JANUARY),
        withdrawn=round(received * outcomes["W"]),
        assessing=max(round(assessing), 0),
        assessing_long=max(round(assessing * OLD_ASSESSMENTS), 0),
        not_issued=not_issued,
        assessment_withdrawn=round(finished * calibration.part("assessments", "withdrawn")),
    )


def requests_without_plan(counts: RequestCounts, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    """The requests, with `fate`: the name of their count in `RequestCounts`."""
    lot = chance.of("requests without plan")
    return pl.concat(
        _MAKERS[field.name](getattr(counts, field.name), days, lot).with_columns(fate=pl.lit(field.name))
        for field in fields(counts)
    )


def _refused(count: int, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    received = _in_the_year(lot, count, days)
    decided = decided_after(lot, received, days_between(received, days.census))
    return _without_assessment(days, received, decided, "N")


def _carried_over(count: int, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    received = on_weekdays(drawn_day(lot, later_than(days.first, -45), later_than(days.first, -2), count))
    decided = on_weekdays(drawn_day(lot, later_than(days.first, 1), later(received, 70), count))
    return _without_assessment(days, received, np.maximum(decided, later_than(days.first, 1)), "N")


def _awaited(count: int, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    old = happens(lot, calibration.part("requests", "open_past_six_weeks"), count)
    waiting = SIX_WEEKS + 3 + np.floor(lot.exponential(60, count)).astype(np.int64)
    long_ago = within(days.census - waiting * DAY, days.first, days.census)
    lately = drawn_day(lot, later_than(days.census, -SIX_WEEKS + 2), days.last, count)
    return _open(days, on_weekdays(np.where(old, long_ago, lately)), "A")


def _of_january(count: int, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    received = drawn_day(lot, later_than(days.last, 2), later_than(days.census, -1), count)
    return _open(days, on_weekdays(received), "A")


def _withdrawn(count: int, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    return _open(days, _in_the_year(lot, count, days), "W")


def _assessing(count: int, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    """Agreed in time for census day, and the plan would have come after it."""
    received = np.empty(0, dtype="datetime64[D]")
    while len(received) < count:
        drawn = _in_the_year(lot, 2 * count + 50, days)
        exceptional = happens(lot, calibration.part("assessments", "exception"), len(drawn))
        open_still = later(drawn, days_to_plan(lot, exceptional)) > days.census
        agreed = days_between(drawn, days.census) >= 20
        received = np.concatenate([received, drawn[open_still & agreed]])
    received = received[:count]
    decided = decided_after(lot, received, days_between(received, days.census))
    return request_rows(days, Steps(received, decided, np.full(count, NEVER)), "Y", "A")


def _assessing_long(count: int, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    received = on_weekdays(drawn_day(lot, later_than(days.first, -160), later_than(days.first, -60), count))
    decided = within(decided_after(lot, received, np.full(count, 50)), received, later_than(days.first, -2))
    return request_rows(days, Steps(received, decided, np.full(count, NEVER)), "Y", "A")


def _not_issued(count: int, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    assessed = on_weekdays(drawn_day(lot, later_than(days.first, 1), later_than(days.last, -1), count))
    taken = days_to_refusal(lot, count)
    received = on_weekdays(later(assessed, -taken))
    decided = decided_after(lot, received, taken // 2)
    return request_rows(days, Steps(received, decided, assessed), "Y", "N")


def _assessment_withdrawn(count: int, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    received = _in_the_year(lot, count, days)
    decided = decided_after(lot, received, days_between(received, days.census))
    return request_rows(days, Steps(received, decided, np.full(count, NEVER)), "Y", "W")


def _without_assessment(days: CollectionYear, received: Days, decided: Days, outcome: str) -> pl.DataFrame:
    return request_rows(days, Steps(received, decided, np.full(len(received), NEVER)), outcome, None)


def _open(days: CollectionYear, received: Days, outcome: str) -> pl.DataFrame:
    return _without_assessment(days, received, np.full(len(received), NEVER), outcome)


def _in_the_year(lot: Lot, count: int, days: CollectionYear) -> Days:
    """Days of the collection year, more in busy months."""
    month = pick(lot, calibration.shares("requests", "month").weights, count)
    first = (days.first.astype("datetime64[M]") + month).astype("datetime64[D]")
    drawn = later(first, lot.integers(0, 30, count))
    return within(on_weekdays(within(drawn, days.first + DAY, days.last - DAY)), days.first, days.last)


def later_than(day: np.datetime64, by: int) -> np.datetime64:
    """The day so many days after another."""
    return day + by * DAY


_MAKERS: dict[str, Callable[[int, CollectionYear, Lot], pl.DataFrame]] = {
    "refused": _refused,
    "carried_over": _carried_over,
    "awaited": _awaited,
    "of_january": _of_january,
    "withdrawn": _withdrawn,
    "assessing": _assessing,
    "assessing_long": _assessing_long,
    "not_issued": _not_issued,
    "assessment_withdrawn": _assessment_withdrawn,
}
