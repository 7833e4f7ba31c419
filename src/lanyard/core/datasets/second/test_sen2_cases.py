"""Who counts in the figures of the SEN2 return, a second time: plain Python written from the definitions."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from lanyard.core.datasets.test_area import CENSUS_DAY, Area, day
from lanyard.core.datasets.test_random_area import FIRST_DAY, LAST_DAY

Case = dict[str, Any]


def cases(area: Area) -> Iterator[Case]:
    """Every request with its child, assessment and plan, and what hangs from them, as one flat dict."""
    children = {row["child_id"]: row for row in area.rows["children"]}
    for request in area.rows["requests"]:
        case: Case = {**children[request["child_id"]], **request}
        for table in ("assessment", "named_plan", "active_plans"):
            for row in _of(area, table, case):
                case |= {("res_2023" if name == "res" else name): value for name, value in row.items()}
                case[table] = True
        case |= {table: _of(area, table, case) for table in ("sen_need", "placement_detail")}
        yield case


def _of(area: Area, table: str, case: Case) -> list[Case]:
    return [dict(row) for row in area.rows[table] if row["request_id"] == case["request_id"]]


def followed(case: Case) -> bool:
    return case.get("request_outcome") not in {"N", "A", "W"} and not case.get("exported")


def planned(case: Case) -> bool:
    return followed(case) and "named_plan" in case


def in_force(case: Case) -> bool:
    ended = case.get("cease_date")
    return planned(case) and case["start_date"] <= CENSUS_DAY and (ended is None or ended > CENSUS_DAY)


def in_year(day: dt.date | None) -> bool:
    return day is not None and FIRST_DAY <= day <= LAST_DAY


def received(case: Case) -> bool:
    return in_year(case.get("received_date"))


def decided(outcome: str) -> Callable[[Case], bool]:
    def test(case: Case) -> bool:
        dated = in_year(case.get("assessment_outcome_date")) and case.get("received_date") is not None
        return followed(case) and case.get("assessment_outcome") == outcome and dated

    return test


def days_taken(case: Case) -> int:
    return int((case["assessment_outcome_date"] - case["received_date"]).days)


def six_weeks(case: Case) -> str:
    """Whether the decision was in time, late, or is not measured."""
    outcome, told = case.get("request_outcome"), case.get("request_outcome_date")
    if outcome in {"Y", "N"} and told:
        return "in_time" if (told - case["received_date"]).days <= 42 else "late"
    open_for = (CENSUS_DAY - case["received_date"]).days
    return "late" if outcome == "A" and not case.get("exported") and open_for > 42 else ""


def expected(case: Case) -> bool:
    return in_force(case) and case["start_date"] < FIRST_DAY


def met(case: Case) -> bool:
    return expected(case) and in_year(case.get("review_meeting"))


def both_dates(case: Case) -> bool:
    return expected(case) and bool(case.get("review_meeting")) and bool(case.get("last_review"))


def in_four_weeks(case: Case) -> bool:
    return both_dates(case) and (case["last_review"] - case["review_meeting"]).days <= 28


def flagged(within: Callable[[Case], bool], *flags: str) -> Callable[[Case], bool]:
    return lambda case: within(case) and all(case.get(flag) == "1" for flag in flags)


def assessed(case: Case) -> bool:
    return followed(case) and "assessment" in case


def mediated_only(within: Callable[[Case], bool], stage: str) -> Callable[[Case], bool]:
    appealed = flagged(within, f"{stage}_tribunal")
    return lambda case: flagged(within, f"{stage}_mediation")(case) and not appealed(case)


def no_exception(case: Case) -> bool:
    return decided("Y")(case) and case.get("week20") != "1"


def asked_for(case: Case) -> bool:
    return received(case) and case.get("request_outcome") == "Y"


@pytest.mark.parametrize(("ends", "holds"), [(None, True), ("2026-01-16", True), ("2026-01-15", False)])
def test_a_plan_is_in_force_until_the_day_on_which_it_ends(ends: str | None, holds: bool) -> None:  # noqa: FBT001
    area = Area()
    area.plan(cease_date=day(ends) if ends else None)
    assert [in_force(case) for case in cases(area)] == [holds]
