"""Results at the end of each stage, from early years to level 3 by 19, one row for each pupil and stage."""

from lanyard.core.returns.declare import Column, Kind, Return
from lanyard.core.returns.local_lists import (
    LOCAL_SHAPES,
    TO_CONFIRM,
    WHO,
    coded,
    counted,
    local_table,
    yes_or_no,
)
from lanyard.core.words.code_sets import census, education

RESULT_ROWS = local_table(
    "results",
    "Results",
    "One row for each pupil and stage",
    *WHO,
    counted(
        "academic_year",
        "Academic year",
        "Calendar year in which the academic year ended",
        "Year",
        needed="always",
    ),
    coded("stage", "Stage", "Stage whose result it is", education.RESULT_STAGE, "Key stage", needed="always"),
    yes_or_no("eligible", "Eligible", "Counts in the published figure", "In scope", needed="always"),
    yes_or_no("reached", "Reached", "Reached the standard of the stage", "Achieved", "Met standard"),
    Column(
        "points",
        "Points",
        "Attainment 8 score, 0 to 90; of key stage 4 alone",
        Kind.NUMBER,
        aliases=("Attainment 8", "Att8"),
    ),
    coded(
        "sen_provision",
        "SEN provision",
        "SEN provision in the spring census of the same year",
        census.SEN_PROVISION_NOW,
        "SEN",
    ),
)

RESULTS = Return(
    kind="results",
    title="Results",
    population=(
        "Pupils of state-funded schools in the area who reached the end of a stage in the last five years: "
        "those taught in the area, wherever they live"
    ),
    source=f"Key stage result files and level 2 and 3 by 19, as the area holds them; {TO_CONFIRM}",
    tables=(RESULT_ROWS,),
    shapes=LOCAL_SHAPES,
    months_fresh=18,
)
