"""Results and destinations, a second time (data sets 4 and 7)."""

from collections.abc import Iterable
from statistics import fmean

from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_naive import Row, Second, Seconds, SecondStatistic, check, where
from lanyard.core.datasets.second.test_random_lists import AS_AT
from lanyard.core.datasets.second.test_random_schools import school_areas
from lanyard.core.datasets.test_area import Area


def latest_five(area: Area, table: str) -> Iterable[Row]:
    """The rows of the latest five years, and those without a year, with the groups of their child."""
    rows: list[Row] = [dict(row) for row in area.rows[table]]
    latest = max((row["academic_year"] for row in rows if row["academic_year"]), default=0)
    for row in rows:
        if row["academic_year"] is None or row["academic_year"] >= latest - 4:
            has = facts.SEN.get(row["sen_provision"] or "", "unknown")
            need = facts.need_of_census(area, row["child_id"])
            yield {
                **row,
                **facts.child_facts(area, row["child_id"], AS_AT),
                "academic_year": str(row["academic_year"] or "unknown"),
                "send": has,
                "primary_need": facts.need_group(has, need),
            }


def results(area: Area) -> Iterable[Row]:
    for row in latest_five(area, "results"):
        scored = row["stage"] != "KS4" or row["points"] is not None
        if row["eligible"] == "Y" and scored:
            yield {**row, "reached": "yes" if row["reached"] == "Y" else "no"}


def leavers(area: Area) -> Iterable[Row]:
    for row in latest_five(area, "destinations"):
        yield {**row, "left_after": row["stage"], "destination": row["destination"] or "unknown"}


def _share(stage: str) -> Second:
    return Second(results, where(stage=stage, reached="yes"), where(stage=stage))


def _sustained(stage: str) -> Second:
    sustained = ("EDUCATION", "APPRENTICESHIP", "EMPLOYMENT")
    return Second(leavers, where(left_after=stage, destination=sustained), where(left_after=stage))


SECONDS: Seconds = {
    "good_level_of_development_share": _share("EYFSP"),
    "phonics_share": _share("PHONICS"),
    "key_stage_2_share": _share("KS2"),
    "level_2_by_19_share": _share("LEVEL_2"),
    "level_3_by_19_share": _share("LEVEL_3"),
    "attainment_8_mean": SecondStatistic(
        results, lambda row: row["points"] if row["stage"] == "KS4" else None, fmean
    ),
    "key_stage_4_sustained_share": _sustained("KS4"),
    "after_16_sustained_share": _sustained("16-18"),
    "key_stage_4_leavers": Second(leavers, where(left_after="KS4")),
    "after_16_leavers": Second(leavers, where(left_after="16-18")),
}


@given(school_areas)
@settings(max_examples=12)
def test_both_implementations_agree_on_results(area: Area) -> None:
    check(area, SECONDS)
