"""Health assessments of looked-after children, a second time (data set 13)."""

import datetime as dt
from collections.abc import Iterable

from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_lists import WITH_SEND, told
from lanyard.core.datasets.second.test_naive import Row, Second, Seconds, check, where
from lanyard.core.datasets.second.test_random_care import YEAR_BEFORE, care_areas
from lanyard.core.datasets.second.test_random_lists import AS_AT
from lanyard.core.datasets.test_area import Area


def in_last_year(day: dt.date | None) -> bool:
    return day is not None and YEAR_BEFORE < day <= AS_AT


def due(area: Area) -> Iterable[Row]:
    rows: list[Row] = [dict(row) for row in area.rows["looked_after_health"]]
    for row in rows:
        if in_last_year(row["due_date"]):
            done = row["done_date"]
            in_time = "in_time" if done and done <= row["due_date"] else "late"
            yield {
                **told(area, row, facts.send(area, row["child_id"])),
                "assessment": row["kind"] if row["kind"] in {"INITIAL", "REVIEW"} else "unknown",
                "assessed": in_time if done else "not_done",
            }


def checks(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "looked_after_health"):
        rows = facts.of(area, "looked_after_health", child)
        seen = [row for row in rows if in_last_year(row["due_date"]) or in_last_year(row["done_date"])]
        if seen:
            said = {row["sdq_done"] for row in seen}
            checked = any(in_last_year(row["dental_check"]) for row in seen)
            yield {
                **told(area, {"child_id": child}, facts.send(area, child)),
                "questionnaire": "yes" if "Y" in said else "no" if "N" in said else "unknown",
                "dental_check": "yes" if checked else "no",
            }


SECONDS: Seconds = {
    "health_assessments_due": Second(due, where(send=WITH_SEND)),
    "initial_health_assessments_in_time_share": Second(
        due,
        where(send=WITH_SEND, assessment="INITIAL", assessed="in_time"),
        where(send=WITH_SEND, assessment="INITIAL"),
    ),
    "review_health_assessments_in_time_share": Second(
        due,
        where(send=WITH_SEND, assessment="REVIEW", assessed="in_time"),
        where(send=WITH_SEND, assessment="REVIEW"),
    ),
    "questionnaire_done_share": Second(
        checks,
        where(send=WITH_SEND, questionnaire="yes"),
        where(send=WITH_SEND, questionnaire=("yes", "no")),
    ),
    "dental_check_share": Second(checks, where(send=WITH_SEND, dental_check="yes"), where(send=WITH_SEND)),
}


@given(care_areas)
@settings(max_examples=8)
def test_both_implementations_agree_on_health_assessments(area: Area) -> None:
    check(area, SECONDS)
