"""What providers of commissioned services report, a second time (data sets 26 to 32)."""

from collections.abc import Callable, Iterable
from functools import partial
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.datasets.second.test_naive import (
    Amount,
    Row,
    Second,
    Seconds,
    SecondStatistic,
    check,
    where,
)
from lanyard.core.datasets.test_area import Area
from lanyard.core.words.code_sets import health

QUARTERS = {"2025-Q4": "1", "2025-Q3": "2", "2025-Q2": "3", "2025-Q1": "4"}
"""Those that were over on 15 January 2026."""

COVERAGE = {
    "healthy_child": ("contact", "contact", "on_time", health.CONTACT),
    "school_nursing": ("measure", "nursing", "done", health.SCHOOL_NURSING),
    "newborn_screening": ("measure", "screen", "done", health.SCREENING),
}
SERVICES = ("camhs", "speech_therapy", "occupational_therapy", "physiotherapy")
WEEKS = ("median_weeks_first", "centile_90_weeks_first", "median_weeks_second", "centile_90_weeks_second")


def provided(random: Random) -> Area:
    """An area with providers' returns: quarters before and after those that count, numbers left out."""
    area = Area()
    for quarter in (*QUARTERS, "2024-Q4", "2026-Q1", None):
        for stem, (column, _, done, codes) in COVERAGE.items():
            for kind in random.sample([*codes.values, "?"], 3):
                numbers = {"eligible": _number(random), done: _number(random)}
                area.rows[f"{stem}_performance"].append({"quarter": quarter, column: kind, **numbers})
        for stem in SERVICES:
            for group in random.choice(
                [("ALL", "SEND"), ("ALL",), ("SEND",), ("ALL", "ALL", "SEND", "SEND")]
            ):
                area.rows[f"{stem}_performance"].append(_line(random, quarter, group))
    return area


def _number(random: Random) -> int | None:
    return random.choice([None, 0, 1, 5, 20, 100])


def _line(random: Random, quarter: str | None, group: str) -> Row:
    counts = ("referred", "accepted", "seen", "waiting", "waiting_over_18", "waiting_over_52")
    provision = ("provision_specified", "provision_delivered")
    return {
        "quarter": quarter,
        "group": group,
        **{name: _number(random) for name in (*counts, *provision)},
        **{name: random.choice([None, 0.5, 7.0, 20.25]) for name in WEEKS},
    }


def rest(whole: int | None, part: int) -> int:
    return max((whole or 0) - part, 0)


def of_year(area: Area, stem: str) -> list[Row]:
    rows = [dict(row) for row in area.rows[f"{stem}_performance"]]
    return [{**row, "quarter": QUARTERS[row["quarter"]]} for row in rows if row["quarter"] in QUARTERS]


def covered(stem: str, area: Area) -> Iterable[Row]:
    column, cut, done, codes = COVERAGE[stem]
    for row in of_year(area, stem):
        if row[column] in codes.values:
            counted = row[done] or 0
            each = {"quarter": row["quarter"], cut: row[column]}
            yield {**each, "done": "yes", "people": counted}
            yield {**each, "done": "no", "people": rest(row["eligible"], counted)}


def by_clients(area: Area, stem: str, *numbers: str) -> Iterable[Row]:
    """For each quarter the numbers of those with SEND and of the others, or of all together."""
    for quarter in QUARTERS.values():
        lines = [row for row in of_year(area, stem) if row["quarter"] == quarter]
        everyone, send = ([row for row in lines if row["group"] == group] for group in ("ALL", "SEND"))
        if not everyone:
            continue
        all_of, some = largest(everyone, numbers), largest(send, numbers)
        others = {name: all_of[name] - some[name] for name in numbers}
        if send and is_possible(some) and is_possible(others):
            yield {"quarter": quarter, "clients": "send", **some}
            yield {"quarter": quarter, "clients": "other", **others}
        else:
            yield {"quarter": quarter, "clients": "not_split", **all_of}


def is_possible(numbers: dict[str, int]) -> bool:
    """Each number is part of the one before it, and none is below 0."""
    told = [*numbers.values(), 0]
    return told == sorted(told, reverse=True)


def largest(rows: list[Row], numbers: Iterable[str]) -> dict[str, int]:
    return {name: max((row[name] or 0 for row in rows), default=0) for name in numbers}


def referrals(stem: str, area: Area) -> Iterable[Row]:
    for row in by_clients(area, stem, "referred", "accepted"):
        yield {**row, "referral": "accepted", "people": row["accepted"]}
        yield {**row, "referral": "not_accepted", "people": rest(row["referred"], row["accepted"])}


def waits(stem: str, area: Area) -> Iterable[Row]:
    for row in by_clients(area, stem, "waiting", "waiting_over_18", "waiting_over_52"):
        over_18, over_52 = row["waiting_over_18"], row["waiting_over_52"]
        yield {**row, "wait": "to_18", "people": rest(row["waiting"], over_18)}
        yield {**row, "wait": "18_to_52", "people": rest(over_18, over_52)}
        yield {**row, "wait": "over_52", "people": over_52}


def waiting(stem: str, area: Area) -> Iterable[Row]:
    rows = list(waits(stem, area))
    latest = min((row["quarter"] for row in rows), default="")
    return [row for row in rows if row["quarter"] == latest]


def seen(stem: str, area: Area) -> Iterable[Row]:
    """One row for each child seen, with the weeks that the provider gives for its quarter."""
    for row in of_year(area, stem):
        if row["group"] == "ALL":
            yield from [row] * (row["seen"] or 0)


def provision(stem: str, area: Area) -> Iterable[Row]:
    for row in of_year(area, stem):
        if row["group"] == "ALL" and row["provision_specified"] is not None:
            delivered = row["provision_delivered"] or 0
            yield {**row, "provision": "delivered", "people": delivered}
            yield {**row, "provision": "not", "people": rest(row["provision_specified"], delivered)}


def people(**groups: str | tuple[str, ...]) -> Amount:
    """How many people the rows in the groups stand for."""
    counts = where(**groups)
    return lambda row: counts(row) * int(row["people"])


def mean(values: list[float]) -> float:
    return sum(values) / len(values)


def week_of(column: str) -> Callable[[Row], float | None]:
    return lambda row: row[column]


def of_coverage(stem: str) -> Seconds:
    rows = partial(covered, stem)
    return {
        f"{stem}_done_share": Second(rows, people(done="yes"), people()),
        f"{stem}_due": Second(rows, people()),
    }


def of_service(stem: str) -> Seconds:
    referred, at_ends, now = partial(referrals, stem), partial(waits, stem), partial(waiting, stem)
    delivered, first = partial(provision, stem), partial(seen, stem)
    over_18 = people(wait=("18_to_52", "over_52"))
    return {
        f"{stem}_referred": Second(referred, people()),
        f"{stem}_accepted_share": Second(referred, people(referral="accepted"), people()),
        f"{stem}_waiting": Second(now, people()),
        f"{stem}_over_18_weeks_share": Second(at_ends, over_18, people()),
        f"{stem}_over_52_weeks_share": Second(at_ends, people(wait="over_52"), people()),
        f"{stem}_provision_delivered_share": Second(delivered, people(provision="delivered"), people()),
        **{f"{stem}_{column}": SecondStatistic(first, week_of(column), mean) for column in WEEKS},
    }


SECONDS: Seconds = {
    **{name: how for stem in COVERAGE for name, how in of_coverage(stem).items()},
    **{name: how for stem in SERVICES for name, how in of_service(stem).items()},
}


@given(st.builds(lambda seed: provided(Random(seed)), st.integers(0, 2**32)))  # noqa: S311 - no secrecy
@settings(max_examples=15)
def test_both_implementations_agree_on_services(area: Area) -> None:
    check(area, SECONDS)
