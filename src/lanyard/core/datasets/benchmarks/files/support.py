"""The tables of personal budgets, residential placements and work-based placements."""

from lanyard.core.datasets.benchmarks.declare import Gives, Table
from lanyard.core.datasets.benchmarks.files.breakdowns import (
    BY_ETHNICITY,
    BY_SEX,
    HEADINGS,
    PLACES,
    TIME,
    WHOLE,
)
from lanyard.core.datasets.benchmarks.files.sources import plan_statistics
from lanyard.core.datasets.benchmarks.periods import Timing
from lanyard.core.datasets.cuts.places import RESIDENTIAL

_BY_SEX_AND_ETHNICITY = (WHOLE, BY_SEX, BY_ETHNICITY)


def _table(kind: str, title: str, file: str, known_by: frozenset[str], gives: tuple[Gives, ...]) -> Table:
    return Table(
        kind=kind,
        title=title,
        source=plan_statistics(file),
        known_by=HEADINGS | known_by,
        time=TIME,
        timing=Timing.CENSUS_DAY,
        places=PLACES,
        gives=gives,
    )


BUDGETS = _table(
    "personal-budgets",
    "Plans with a personal budget each January",
    "personal_budgets",
    frozenset({"personal_budget", "pb_social"}),
    (Gives("personal_budgets", _BY_SEX_AND_ETHNICITY, numerator=("personal_budget",)),),
)

RESIDENTIAL_PLACES = _table(
    "residential",
    "Residential placements each January",
    "residential_settings",
    frozenset({"Res_3851", "Res_52", "Res_tot"}),
    (
        Gives("residential_placements", _BY_SEX_AND_ETHNICITY, numerator=("Res_tot",)),
        *(
            Gives("plans_in_force", (WHOLE,), numerator=(column,), by=RESIDENTIAL.name, group=group)
            for group, column in {"A": "Res_3851", "B": "Res_52"}.items()
        ),
    ),
)

WORK_BASED = _table(
    "work-based",
    "Work-based placements each January",
    "work_based_placements",
    frozenset({"open_supp_intern", "open_apprentice", "open_wbp"}),
    (
        Gives("work_based_placements", _BY_SEX_AND_ETHNICITY, numerator=("open_wbp",)),
        Gives("supported_internships", _BY_SEX_AND_ETHNICITY, numerator=("open_supp_intern",)),
    ),
)

TABLES = (BUDGETS, RESIDENTIAL_PLACES, WORK_BASED)
