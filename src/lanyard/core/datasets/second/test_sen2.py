"""The figures of the SEN2 return, a second time: plain Python written from the definitions."""

from collections.abc import Callable, Mapping
from statistics import median

from hypothesis import given, settings

from lanyard.core.datasets.counts import Counts
from lanyard.core.datasets.declare import Measure
from lanyard.core.datasets.second.test_committed_sql import committed, figures, measures_in
from lanyard.core.datasets.second.test_sen2_cases import (
    Case,
    asked_for,
    assessed,
    both_dates,
    cases,
    days_taken,
    decided,
    expected,
    flagged,
    followed,
    in_force,
    in_four_weeks,
    in_year,
    mediated_only,
    met,
    no_exception,
    planned,
    received,
    six_weeks,
)
from lanyard.core.datasets.second.test_sen2_groups import age, group_by, main_placement
from lanyard.core.datasets.test_area import Area
from lanyard.core.datasets.test_random_area import AGE_DAY, FIRST_DAY, LAST_DAY, areas

Test = Callable[[Case], bool]


def aged_16_to_25(case: Case) -> bool:
    return in_force(case) and age(AGE_DAY, 26)(case, Area()) in {str(years) for years in range(16, 26)}


def with_setting(*settings: str) -> Callable[[Case], bool]:
    def test(case: Case) -> bool:
        placement = main_placement(case) or {}
        without_number = not placement.get("urn") and not placement.get("ukprn")
        return aged_16_to_25(case) and without_number and placement.get("sen_setting") in settings

    return test


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
