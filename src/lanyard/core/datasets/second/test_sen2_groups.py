"""The groups in which figures of the SEN2 return count, a second time: plain Python from the definitions."""

import datetime as dt
from collections.abc import Callable, Mapping

import pytest

from lanyard.core.datasets.second.test_child_facts import area_part
from lanyard.core.datasets.second.test_sen2_cases import Case, days_taken
from lanyard.core.datasets.test_area import CENSUS_DAY, Area
from lanyard.core.datasets.test_random_area import AGE_DAY
from lanyard.core.words.ages import age_at, of_compulsory_school_age
from lanyard.core.words.code_sets import ethnicity, needs, places
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE


def main_placement(case: Case) -> Case | None:
    found = [row for row in open_placements(case) if row["placement_rank"] == "1"]
    keys = ("urn", "ukprn", "sen_setting")
    found.sort(key=lambda row: [row.get(key) or "" for key in keys])
    found.sort(key=lambda row: row.get("entry_date") or dt.date.min, reverse=True)
    return found[0] if found else None


def open_placements(case: Case) -> list[Case]:
    def is_open(row: Case) -> bool:
        entered, left = row.get("entry_date"), row.get("leaving_date")
        return (entered is None or entered <= CENSUS_DAY) and (left is None or left > CENSUS_DAY)

    return [row for row in case["placement_detail"] if is_open(row)]


def place(case: Case, area: Area) -> str:
    placement = main_placement(case)
    if placement is None:
        return "placement_unknown"
    if placement.get("urn"):
        return place_of_type(placement, area)
    if placement.get("ukprn"):
        return "ukrlp_provider"
    born = case["birth_date"]
    school_age = born is not None and of_compulsory_school_age(born, CENSUS_DAY)
    by_setting = places.PLACE_OF_SETTING_AT_SCHOOL_AGE if school_age else places.PLACE_OF_SETTING
    return by_setting.get(placement.get("sen_setting") or "", "placement_unknown")


def place_of_type(placement: Case, area: Area) -> str:
    types = {row["urn"]: str(row["type_code"]) for row in area.rows["establishment"]}
    if placement["urn"] not in types:
        return "type_not_known"
    found = ESTABLISHMENT_TYPE.group_of(types[placement["urn"]])
    if placement["sen_unit_indicator"] == "1":
        return places.SEN_UNIT_OF.get(found, found)
    if placement["resourced_provision_indicator"] == "1":
        return places.RESOURCED_PROVISION_OF.get(found, found)
    return found


def age(day: str | dt.date, oldest: int) -> Callable[[Case, Area], str]:
    def group(case: Case, area: Area) -> str:
        if case["birth_date"] is None:
            return "unknown"
        years = age_at(case["birth_date"], day if isinstance(day, dt.date) else case[day])
        return "0-2" if years < 3 else f"{oldest}+" if years >= oldest else str(years)

    return group


def need(case: Case, area: Area) -> str:
    ranked = sorted(row["sen_type"] for row in case["sen_need"] if row["sen_type_rank"] == "1")
    return needs.NEED.group_of(ranked[0]) if ranked else "unknown"


def weeks(days: int) -> str:
    ends = ((140, "0-20"), (182, "20-26"), (273, "26-39"), (363, "39-52"))
    return next((name for end, name in ends if days <= end), "52+")


def in_area(case: Case, area: Area) -> str:
    placement = main_placement(case) or {}
    register = {row["urn"]: row for row in area.rows["establishment"]}
    if placement.get("urn"):
        found = register.get(placement["urn"])
        if found is None:
            return "unknown"
        if found["type_code"] in {"29", "56"}:
            return "neither"
        return "in" if found["la_code"] == "999" else "out"
    return "neither" if placement.get("ukprn") or placement.get("sen_setting") else "unknown"


def residential(case: Case, area: Area) -> str:
    found = [row["res"] for row in open_placements(case) if row.get("res")] or [
        case.get("res_2023") or "none"
    ]
    return str(max(found))


def provision(case: Case, area: Area) -> str:
    placement = main_placement(case) or {}
    if placement.get("sen_unit_indicator") == "1":
        return "sen_unit"
    return "resourced" if placement.get("resourced_provision_indicator") == "1" else "neither"


def years_held(case: Case, area: Area) -> str:
    years = 2026 - case["start_date"].year
    return "12+" if years >= 12 else str(years)


Group = Callable[[Case, Area], str]

AGE_ON: Mapping[str, Group] = {
    "plans_in_force": age(AGE_DAY, 26),
    "new_plans": age("start_date", 20),
    "plans_ceased": age("cease_date", 20),
    "requests_received": age("received_date", 20),
    "plans_issued": age("received_date", 20),
}
WEEKS_TO: Mapping[str, Group] = {
    "plans_issued": lambda case, _: weeks(days_taken(case)),
    "open_assessments": lambda case, _: weeks((CENSUS_DAY - case["received_date"]).days),
}
MONTH_OF: Mapping[str, Group] = {
    "plans_issued": lambda case, _: f"{case['assessment_outcome_date'].month:02d}",
    "requests_received": lambda case, _: f"{case['received_date'].month:02d}",
}
GROUP_BY: Mapping[str, Group] = {
    "sex": lambda case, _: case["sex"] or "unknown",
    "ethnicity": lambda case, _: (
        case["ethnicity_group"] if case["ethnicity_group"] in ethnicity.PUBLISHED_GROUPS else "unclassified"
    ),
    "primary_need": need,
    "years_held": years_held,
    "cease_reason": lambda case, _: case.get("cease_reason") or "unknown",
    "place": place,
    "place_group": lambda case, area: places.PLACE.groups.get(place(case, area), "type_not_known"),
    "in_area": in_area,
    "residential": residential,
    "provision": provision,
    "area_part": lambda case, area: area_part(area, case.get("postcode")),
    "exception": lambda case, _: "exception" if case.get("week20") == "1" else "none",
    "outcome": lambda case, _: case.get("request_outcome") or "unknown",
    "source": lambda case, _: case.get("request_source") or "unknown",
}


def group_by(cut: str, population: str) -> Group:
    """How the second implementation puts a case of a population into a group of a cut."""
    by_population = {"age": AGE_ON, "weeks": WEEKS_TO, "month": MONTH_OF}
    return by_population[cut][population] if cut in by_population else GROUP_BY[cut]


@pytest.mark.parametrize(("days", "group"), [(140, "0-20"), (141, "20-26"), (363, "39-52"), (364, "52+")])
def test_weeks_are_grouped_by_their_days(days: int, group: str) -> None:
    assert weeks(days) == group
