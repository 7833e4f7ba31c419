"""Young people of the client file, a second time (data sets 7 and 8)."""

import datetime as dt
from collections.abc import Iterable

from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_naive import Amount, Row, Second, Seconds, check, where
from lanyard.core.datasets.second.test_random_lists import AS_AT
from lanyard.core.datasets.second.test_random_schools import MONTHS, school_areas
from lanyard.core.datasets.test_area import Area


def in_month(area: Area, child: object, month: dt.date) -> Row | None:
    """The one row by which a young person stands in the file of a month."""
    rows = [row for row in facts.of(area, "young_people", child) if row["reference_date"] == month]
    told = [{**row, "send": facts.STATUS.get(row["sen_status"] or "", "unknown")} for row in rows]
    told.sort(key=lambda row: (row["activity"] or "", row["send"], row["academic_age"] or 0))
    return told[0] if told else None


def young_people(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "young_people"):
        rows = [row for month in MONTHS if (row := in_month(area, child, month))]
        latest, age = rows[-1], rows[-1]["academic_age"]
        if age is None or not 16 <= age <= (25 if latest["send"] == "plan" else 17):
            continue
        yield {
            **facts.child_facts(area, child, AS_AT),
            "send": latest["send"],
            "academic_age": str(age),
            "academic_band": "16-17" if age < 18 else "18-25",
            "months": len(rows),
            "neet": sum(row["activity"] == "NEET" for row in rows),
            "not_known": sum(row["activity"] == "NOT_KNOWN" for row in rows),
        }


def recent_leavers(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "young_people"):
        row = in_month(area, child, MONTHS[-1])
        if row and row["academic_age"] in {16, 18}:
            yield {
                **facts.child_facts(area, child, AS_AT),
                "send": row["send"],
                "activity": row["activity"] or "unknown",
                "leavers": "year_11" if row["academic_age"] == 16 else "year_13",
            }


def months(of: str, counts: Amount) -> Amount:
    return lambda row: counts(row) and int(row[of])


def _share(of: str, counts: Amount) -> Second:
    return Second(young_people, months(of, counts), months("months", counts))


aged_16_and_17, with_plan = where(academic_band="16-17"), where(send="plan")
with_send = where(send=("plan", "support"))

SECONDS: Seconds = {
    "neet_16_17_share": _share("neet", aged_16_and_17),
    "not_known_16_17_share": _share("not_known", aged_16_and_17),
    "neet_with_plan_share": _share("neet", with_plan),
    "not_known_with_plan_share": _share("not_known", with_plan),
    "leavers_now": Second(recent_leavers, with_send),
    "leavers_in_education_or_work_share": Second(
        recent_leavers,
        where(send=("plan", "support"), activity=("EDUCATION", "TRAINING", "APPRENTICESHIP", "EMPLOYMENT")),
        with_send,
    ),
}


@given(school_areas)
@settings(max_examples=12)
def test_both_implementations_agree_on_young_people(area: Area) -> None:
    check(area, SECONDS)
