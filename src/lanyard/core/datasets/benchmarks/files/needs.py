"""The two tables of primary need, which have the same columns: of all plans, and of new ones.

They are told apart by their time: plans in force are written by academic year, new plans by calendar year.
"""

from lanyard.core.datasets.benchmarks.declare import Gives, Rows, Table
from lanyard.core.datasets.benchmarks.files.breakdowns import (
    BY_PLACE_GROUP,
    HEADINGS,
    PLACES,
    TIME,
    WHOLE,
)
from lanyard.core.datasets.benchmarks.files.sources import plan_statistics
from lanyard.core.datasets.benchmarks.periods import Timing
from lanyard.core.datasets.cuts.people import PRIMARY_NEED
from lanyard.core.datasets.declare import NOT_RECORDED

_PLANS = "ehc_plans"


def _count_column(need: str) -> str:
    return "number_need_unknown" if need == NOT_RECORDED else f"number_{need.lower()}"


def _share_column(need: str) -> str:
    return "unknown_pc" if need == NOT_RECORDED else f"{need.lower()}_pc"


def _counts(measure: str, *rows: Rows) -> tuple[Gives, ...]:
    return tuple(
        Gives(measure, rows, numerator=(_count_column(need),), by=PRIMARY_NEED.name, group=need)
        for need in PRIMARY_NEED.groups
    )


def _shares(measure: str) -> tuple[Gives, ...]:
    return tuple(
        Gives(
            measure,
            (WHOLE,),
            numerator=(_count_column(need),),
            denominator=(_PLANS,),
            value=_share_column(need),
            by=PRIMARY_NEED.name,
            group=need,
        )
        for need in PRIMARY_NEED.groups
    )


def _table(kind: str, title: str, file: str, timing: Timing, gives: tuple[Gives, ...]) -> Table:
    written = "Academic year" if timing is Timing.CENSUS_DAY else "Calendar year"
    return Table(
        kind=kind,
        title=title,
        source=plan_statistics(file),
        known_by=HEADINGS | {_PLANS, "number_asd", "number_need_unknown"},
        holds={"time_identifier": written},
        time=TIME,
        timing=timing,
        places=PLACES,
        gives=gives,
    )


ALL_PLANS = _table(
    "needs-of-plans",
    "Plans in force by primary need",
    "sen_needs_all_plans",
    Timing.CENSUS_DAY,
    (*_counts("plans_in_force", WHOLE, BY_PLACE_GROUP), *_shares("primary_need_share")),
)

NEW_PLANS = _table(
    "needs-of-new-plans",
    "New plans by primary need",
    "sen_need_newplans",
    Timing.CALENDAR_YEAR,
    (*_counts("new_plans", WHOLE), *_shares("new_primary_need_share")),
)

TABLES = (ALL_PLANS, NEW_PLANS)
