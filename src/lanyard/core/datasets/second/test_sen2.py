"""The figures of the SEN2 return, a second time: plain Python written from the definitions."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from statistics import median
from typing import Any

from hypothesis import given, settings

from lanyard.core.datasets.counts import Counts
from lanyard.core.datasets.declare import Measure
from lanyard.core.datasets.second.test_child_facts import area_part
from lanyard.core.datasets.second.test_committed_sql import committed, figures, measures_in
from lanyard.core.datasets.test_area import CENSUS_DAY, Area
from lanyard.core.datasets.test_random_area import AGE_DAY, FIRST_DAY, LAST_DAY, areas
from lanyard.core.words.ages import age_at, of_compulsory_school_age
from lanyard.core.words.code_sets import ethnicity, needs, places
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE

Case = dict[str, Any]


# The second implementation.


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


def aged_16_to_25(case: Case) -> bool:
    return in_force(case) and age(AGE_DAY, 26)(case, Area()) in {str(years) for years in range(16, 26)}


def with_setting(*settings: str) -> Callable[[Case], bool]:
    def test(case: Case) -> bool:
        placement = main_placement(case) or {}
        without_number = not placement.get("urn") and not placement.get("ukprn")
        return aged_16_to_25(case) and without_number and placement.get("sen_setting") in settings

    return test


def need(case: Case, area: Area) -> str:
    ranked = sorted(row["sen_type"] for row in case["sen_need"] if row["sen_type_rank"] == "1")
    return needs.NEED.group_of(ranked[0]) if ranked else "unknown"


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


Test = Callable[[Case], bool]

SECOND: Mapping[str, tuple[Test, Test | None]] = {
    "plans_in_force": (in_force, None),
    "plans_in_force_rate": (in_force, None),
    "new_plans": (
        lambda case: planned(case) and in_year(case["start_date"]) and case.get("assessment_outcome") != "H",
        None,
    ),
    "plans_ceased": (lambda case: planned(case) and in_year(case.get("cease_date")), None),
    "placement_share": (in_force, None),
    "plans_aged_16_to_25": (aged_16_to_25, None),
    "not_in_education_share": (with_setting("NEET", "NIEC", "NIEO"), aged_16_to_25),
    "neet_share": (with_setting("NEET"), aged_16_to_25),
    "notice_to_cease_share": (with_setting("NIEC"), aged_16_to_25),
    "other_reason_share": (with_setting("NIEO"), aged_16_to_25),
    "six_week_share": (
        lambda case: received(case) and six_weeks(case) == "in_time",
        lambda case: received(case) and six_weeks(case) != "",
    ),
    "sixteen_week_share": (lambda case: decided("N")(case) and days_taken(case) <= 112, decided("N")),
    "twenty_week_share_excluding_exceptions": (
        lambda case: no_exception(case) and days_taken(case) <= 140,
        no_exception,
    ),
    "twenty_week_share_all": (lambda case: decided("Y")(case) and days_taken(case) <= 140, decided("Y")),
    "plans_issued": (decided("Y"), None),
    "open_assessments": (
        lambda case: (
            followed(case) and case.get("assessment_outcome") == "A" and case.get("received_date") is not None
        ),
        None,
    ),
    "transfers_in": (
        lambda case: (
            in_force(case) and case.get("assessment_outcome") == "H" and bool(case.get("transfer_la"))
        ),
        None,
    ),
    "reviews_expected": (expected, None),
    "reviews_met": (met, None),
    "reviews_met_share": (met, expected),
    "reviews_before_year": (
        lambda case: expected(case) and (case.get("review_meeting") or LAST_DAY) < FIRST_DAY,
        None,
    ),
    "reviews_after_year": (
        lambda case: expected(case) and (case.get("review_meeting") or FIRST_DAY) > LAST_DAY,
        None,
    ),
    "reviews_not_recorded": (lambda case: expected(case) and not case.get("review_meeting"), None),
    "review_decision_four_week_share": (in_four_weeks, both_dates),
    "requests_received": (received, None),
    "requests_agreed_share": (
        asked_for,
        lambda case: received(case) and case.get("request_outcome") in {"Y", "N"},
    ),
    "plan_after_request_share": (
        lambda case: asked_for(case) and case.get("assessment_outcome") == "Y",
        asked_for,
    ),
    "request_mediations": (flagged(received, "request_mediation"), None),
    "request_appeals": (flagged(received, "request_tribunal"), None),
    "request_appeals_after_mediation": (flagged(received, "request_mediation", "request_tribunal"), None),
    "request_resolved_share": (mediated_only(received, "request"), flagged(received, "request_mediation")),
    "assessment_mediations": (flagged(assessed, "assessment_mediation"), None),
    "assessment_appeals": (flagged(assessed, "assessment_tribunal"), None),
    "assessment_appeals_after_mediation": (
        flagged(assessed, "assessment_mediation", "assessment_tribunal"),
        None,
    ),
    "assessment_resolved_share": (
        mediated_only(assessed, "assessment"),
        flagged(assessed, "assessment_mediation"),
    ),
    "other_mediations": (flagged(assessed, "other_mediation"), None),
    "other_appeals": (flagged(assessed, "other_tribunal"), None),
    "other_appeals_after_mediation": (flagged(assessed, "other_mediation", "other_tribunal"), None),
    "other_resolved_share": (mediated_only(assessed, "other"), flagged(assessed, "other_mediation")),
}
"""Who counts in the numerator and, where it is not told by the cut, in the denominator of each measure."""

STATISTICS = ("median_days_to_plan",)
"""Measures that are tested apart."""


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


def second(measure: Measure, area: Area) -> dict[tuple[str, ...], tuple[int, int | None]]:
    """Numerator and denominator of a measure in each group in which anybody counts."""
    counts, divides = SECOND[measure.name]
    found: dict[tuple[str, ...], list[int]] = {}
    for case in cases(area):
        for view in measure.views:
            is_counted, is_divided = counts(case), bool(divides and divides(case))
            if is_counted or is_divided:
                groups = [group_by(cut.name, measure.population.name)(case, area) for cut in view]
                names = [cut.name for cut in view]
                sums = found.setdefault((*names, *groups), [0, 0])
                sums[0] += is_counted
                sums[1] += is_divided
    return {key: (sums[0], sums[1] if divides else None) for key, sums in found.items()}


def first(measure: Measure, counts: Mapping[str, Counts]) -> dict[tuple[str, ...], tuple[int, int | None]]:
    """The figures of a measure that are not 0 of 0, by the committed SQL."""
    return {
        key: (figure.numerator, figure.denominator)
        for key, figure in figures(measure, counts).items()
        if figure.numerator is not None and (figure.numerator or figure.denominator)
    }


@given(areas)
@settings(max_examples=20)
def test_both_implementations_agree_on_every_figure(area: Area) -> None:
    measures = measures_in(area, SECOND)
    counts = committed(area, measures)
    for measure in measures:
        ours = first(measure, counts)
        theirs = second(measure, area)
        if SECOND[measure.name][1] is None:
            ours = {key: (numerator, None) for key, (numerator, _) in ours.items() if numerator}
        assert ours == theirs, measure.name


@given(areas)
@settings(max_examples=5)
def test_the_median_is_that_of_the_days(area: Area) -> None:
    days = [days_taken(case) for case in cases(area) if decided("Y")(case)]
    (measure,) = measures_in(area, STATISTICS)
    whole = figures(measure, committed(area, [measure]))[()]
    assert (whole.value, whole.denominator) == ((median(days), len(days)) if days else (None, 0))
