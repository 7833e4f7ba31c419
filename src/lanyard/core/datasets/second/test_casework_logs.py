"""Complaints, appeals, mediations and health input, a second time (data sets 9, 12 and 25)."""

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping

import pytest
from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_committed_sql import committed, figures, measures_in
from lanyard.core.datasets.second.test_lists import told
from lanyard.core.datasets.second.test_looked_after_health import in_last_year
from lanyard.core.datasets.second.test_naive import Row, Second, Seconds, check, everyone, where
from lanyard.core.datasets.second.test_random_care import care_areas
from lanyard.core.datasets.second.test_random_lists import AS_AT
from lanyard.core.datasets.second.test_sen2_cases import cases, followed, in_force, in_year, planned
from lanyard.core.datasets.test_area import Area
from lanyard.core.words.code_sets import casework
from lanyard.core.words.code_sets.declare import CodeSet

STARTS_OF_QUARTERS = (dt.date(2025, 10, 15), dt.date(2025, 7, 15), dt.date(2025, 4, 15))
HEALTH = {"PAEDIATRICS", "CAMHS", "SLT", "OT", "PHYSIO", "NURSING"}


def group(row: Row, column: str, codes: CodeSet) -> str:
    return row[column] if row[column] in codes.values else "unknown"


def quarter(day: dt.date) -> str:
    """1 after 15 October, 2 after 15 July, 3 after 15 April, else 4."""
    return next((str(place) for place, start in enumerate(STARTS_OF_QUARTERS, 1) if day > start), "4")


def of_child(area: Area, row: Row, **more: str) -> Row:
    return {**told(area, row, facts.send(area, row["child_id"])), **more}


def rows_of(area: Area, table: str) -> Iterable[Row]:
    return (dict(row) for row in area.rows[table])


def complaints(area: Area) -> Iterable[Row]:
    for row in rows_of(area, "complaints"):
        if in_last_year(row["received_date"]):
            yield {
                "stage": group(row, "stage", casework.STAGE),
                "theme": group(row, "theme", casework.THEME),
                "service": group(row, "service", casework.COMPLAINT_SERVICE),
                "quarter": quarter(row["received_date"]),
                "outcome": row["outcome"],
                "ombudsman": row["ombudsman"],
                "answer": answer(row),
            }


def answer(row: Row) -> str:
    due, answered = row["due_date"], row["answered_date"]
    if due is None or due > AS_AT or (answered is None and row["outcome"] == "WITHDRAWN"):
        return ""
    return "in_time" if answered and answered <= due else "late"


def appeals(dated: str) -> Callable[[Area], Iterable[Row]]:
    def rows(area: Area) -> Iterable[Row]:
        for row in rows_of(area, "appeals"):
            if in_year(row[dated]):
                yield of_child(
                    area,
                    row,
                    appeal_type=group(row, "appeal_type", casework.APPEAL_TYPE),
                    appeal_outcome=group(row, "outcome", casework.APPEAL_OUTCOME),
                )

    return rows


registered, closed = appeals("registered_date"), appeals("closed_date")


def two_months_after(day: dt.date) -> dt.date:
    """The same day two months on, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month + 1, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def mediations(area: Area) -> Iterable[Row]:
    for row in rows_of(area, "mediations"):
        if not in_year(row["held_date"]):
            continue
        until = two_months_after(row["held_date"])
        made = [one["registered_date"] for one in facts.of(area, "appeals", row["child_id"])]
        appealed = any(day and row["held_date"] <= day <= until for day in made)
        after = "too_early" if until > AS_AT else "appeal" if appealed else "no_appeal"
        yield of_child(area, row, matter=group(row, "matter", casework.MATTER), after_mediation=after)


def advice(area: Area) -> Iterable[Row]:
    for row in rows_of(area, "advice"):
        if row["profession"] == "HEALTH" and in_last_year(row["asked_date"]):
            by = row["received_date"] or AS_AT
            late = (by - row["asked_date"]).days > 42
            told_of = "late" if late else "in_time" if row["received_date"] else "open"
            service = group(row, "service", casework.SERVICE)
            yield of_child(area, row, service=service, quarter=quarter(row["asked_date"]), advice=told_of)


def reviews(area: Area) -> Iterable[Row]:
    held: dict[tuple[object, dt.date], list[Row]] = {}
    for row in rows_of(area, "review_reports"):
        if in_last_year(row["review_date"]):
            held.setdefault((row["child_id"], row["review_date"]), []).append(row)
    for (child, day), rows in held.items():
        reported = any(row["report"] == "Y" and row["service"] in HEALTH for row in rows)
        yield of_child(area, {"child_id": child}, quarter=quarter(day), report="yes" if reported else "no")


def invitations(area: Area) -> Iterable[Row]:
    for row in rows_of(area, "review_reports"):
        if in_last_year(row["review_date"]) and row["service"] in HEALTH and row["invited"] == "Y":
            came = "yes" if row["attended"] == "Y" else "no"
            yield of_child(area, row, quarter=quarter(row["review_date"]), attended=came)


SECONDS: Seconds = {
    "complaints": Second(complaints, everyone),
    "complaints_upheld_share": Second(
        complaints,
        where(outcome=("UPHELD", "PART")),
        where(outcome=("UPHELD", "PART", "NOT_UPHELD", "WITHDRAWN")),
    ),
    "complaints_answered_in_time_share": Second(
        complaints, where(answer="in_time"), where(answer=("in_time", "late"))
    ),
    "ombudsman_upheld_share": Second(
        complaints, where(ombudsman="UPHELD"), where(ombudsman=("UPHELD", "NOT_UPHELD"))
    ),
    "tribunal_appeals_registered": Second(registered, everyone),
    "tribunal_appeals_conceded_or_withdrawn_share": Second(
        closed, where(appeal_outcome=("CONCEDED", "WITHDRAWN")), everyone
    ),
    "tribunal_decided_for_family_share": Second(
        closed,
        where(appeal_outcome=("UPHELD", "PART")),
        where(appeal_outcome=("UPHELD", "PART", "DISMISSED")),
    ),
    "mediations_held": Second(mediations, everyone),
    "mediations_without_appeal_share": Second(
        mediations, where(after_mediation="no_appeal"), where(after_mediation=("no_appeal", "appeal"))
    ),
    "health_advice_asked": Second(advice, everyone),
    "health_advice_six_week_share": Second(
        advice, where(advice="in_time"), where(advice=("in_time", "late"))
    ),
    "reviews_logged": Second(reviews, everyone),
    "reviews_with_health_report_share": Second(reviews, where(report="yes"), everyone),
    "health_invitations": Second(invitations, everyone),
    "reviews_attended_by_health_share": Second(invitations, where(attended="yes"), everyone),
}


@given(care_areas)
@settings(max_examples=8)
def test_both_implementations_agree_on_casework(area: Area) -> None:
    check(area, SECONDS)


def plans_held(area: Area) -> int:
    return sum(in_force(case) for case in cases(area))


def can_be_appealed(area: Area) -> int:
    found = 0
    for case in cases(area):
        refused = case.get("request_outcome") == "N" and in_year(case.get("request_outcome_date"))
        not_issued = case.get("assessment_outcome") == "N" and in_year(case.get("assessment_outcome_date"))
        met = case.get("cease_reason") == "2" and in_year(case.get("cease_date"))
        found += refused + (followed(case) and not_issued) + in_force(case) + (planned(case) and met)
    return found


ELSEWHERE: Mapping[str, tuple[Callable[[Area], Iterable[Row]], Callable[[Area], int], int]] = {
    "complaints_rate": (complaints, plans_held, 1_000),
    "tribunal_appeal_rate": (registered, can_be_appealed, 1),
}


@pytest.mark.parametrize("name", ELSEWHERE)
@given(area=care_areas)
@settings(max_examples=8)
def test_rates_divide_by_what_stands_elsewhere(name: str, area: Area) -> None:
    rows, whole, per = ELSEWHERE[name]
    (measure,) = measures_in(area, [name])
    found = figures(measure, committed(area, [measure]))[()]
    above, below = len(list(rows(area))), whole(area)
    assert (found.numerator, found.denominator) == (above, below)
    assert found.value == (per * above / below if below else None)


def test_two_months_after_the_end_of_a_year_is_the_end_of_february() -> None:
    days = [dt.date(2025, 12, 31), dt.date(2025, 12, 28), dt.date(2025, 10, 31), dt.date(2025, 7, 31)]
    assert [two_months_after(day) for day in days] == [
        dt.date(2026, 2, 28),
        dt.date(2026, 2, 28),
        dt.date(2025, 12, 31),
        dt.date(2025, 9, 30),
    ]
