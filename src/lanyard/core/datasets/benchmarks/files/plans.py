"""The caseload and new plans tables: plans in force each January and plans begun each year, by placement."""

from lanyard.core.datasets.benchmarks.declare import Gives, Table
from lanyard.core.datasets.benchmarks.files.breakdowns import (
    AGED_16_TO_25,
    BY_AGE_AT_START,
    BY_AGE_TO_25,
    BY_ETHNICITY,
    BY_SEX,
    BY_YEARS_HELD,
    HEADINGS,
    PLACES,
    TIME,
    WHOLE,
)
from lanyard.core.datasets.benchmarks.files.sources import plan_statistics
from lanyard.core.datasets.benchmarks.periods import Timing
from lanyard.core.datasets.cuts.places import NOT_IN_EDUCATION, PLACE, PLACE_GROUP
from lanyard.core.datasets.declare import Cut
from lanyard.core.words.code_sets import places

_PLANS = "ehcplans"
_NEW = "new_ehc_plans"
_PRINTED_SHARES = {
    "mainstream_total": "mainstream_total_pc",
    "special_total": "special_total_pc",
    "ap_pru_total": "AP_PRU_total_pc",
    "fe_total": "fe_total_pc",
    "ed_elsewhere": "ed_elsewhere_pc",
    "nm_early_years": "nm_early_years_pc",
    "placement_unknown": "placement_unknown_pc",
}


def _unrecorded(of: str, group: str) -> tuple[str, str] | None:
    return None if group == places.NOT_RECORDED else (places.NOT_RECORDED, of)


def _share(measure: str, of: str, cut: Cut, group: str) -> Gives:
    return Gives(
        measure,
        (WHOLE,),
        numerator=(group,),
        denominator=(of,),
        value=_PRINTED_SHARES.get(group),
        by=cut.name,
        group=group,
        unrecorded=_unrecorded(of, group),
    )


_COUNTS_BY_PLACE = tuple(
    Gives(
        "plans_in_force",
        rows,
        numerator=(group,),
        by=cut.name,
        group=group,
        unrecorded=_unrecorded(_PLANS, group),
    )
    for cut, groups, rows in (
        (PLACE, places.PLACE.values, (WHOLE,)),
        (PLACE_GROUP, places.PLACE_GROUP.values, (WHOLE, BY_AGE_TO_25)),
    )
    for group in groups
)


def _not_in_education(measure: str, *columns: str) -> Gives:
    return Gives(
        measure,
        (AGED_16_TO_25,),
        numerator=columns,
        denominator=(_PLANS,),
        unrecorded=(places.NOT_RECORDED, _PLANS),
    )


_NOTICE = tuple(column for column, tells in NOT_IN_EDUCATION.items() if tells == "notice_to_cease")
_OTHER = tuple(column for column, tells in NOT_IN_EDUCATION.items() if tells == "other_reason")

CASELOAD = Table(
    kind="caseload",
    title="Plans in force each January",
    source=plan_statistics("caseload"),
    known_by=HEADINGS | {_PLANS, "mainstream_total", places.NOT_RECORDED},
    time=TIME,
    timing=Timing.CENSUS_DAY,
    places=PLACES,
    gives=(
        Gives(
            "plans_in_force", (WHOLE, BY_AGE_TO_25, BY_SEX, BY_ETHNICITY, BY_YEARS_HELD), numerator=(_PLANS,)
        ),
        *_COUNTS_BY_PLACE,
        *(_share("placement_share", _PLANS, PLACE, place) for place in places.PLACE.values),
        *(_share("placement_share", _PLANS, PLACE_GROUP, group) for group in places.PLACE_GROUP.values),
        Gives("plans_aged_16_to_25", (AGED_16_TO_25,), numerator=(_PLANS,)),
        _not_in_education("neet_share", "neet"),
        _not_in_education("notice_to_cease_share", *_NOTICE),
        _not_in_education("other_reason_share", *_OTHER),
        _not_in_education("not_in_education_share", *NOT_IN_EDUCATION),
    ),
)

NEW_PLANS = Table(
    kind="new-plans",
    title="New plans each calendar year",
    source=plan_statistics("newplans"),
    known_by=HEADINGS | {_NEW, "mainstream_total", places.NOT_RECORDED},
    time=TIME,
    timing=Timing.CALENDAR_YEAR,
    places=PLACES,
    gives=(
        Gives("new_plans", (WHOLE, BY_AGE_AT_START, BY_SEX, BY_ETHNICITY), numerator=(_NEW,)),
        *(_share("new_placement_share", _NEW, PLACE_GROUP, group) for group in places.PLACE_GROUP.values),
    ),
)

TABLES = (CASELOAD, NEW_PLANS)
