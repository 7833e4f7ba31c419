"""Health assessments of looked-after children, as the looked-after children's health team records them."""

from lanyard.core.returns.declare import Return
from lanyard.core.returns.local_lists import (
    LOCAL_SHAPES,
    PATIENT,
    TO_CONFIRM,
    WHO,
    coded,
    dated,
    due,
    local_table,
    own_number,
    yes_or_no,
)
from lanyard.core.words.code_sets import health

LOOKED_AFTER_HEALTH_TABLE = local_table(
    "looked_after_health",
    "Health assessments",
    "One row for each assessment that was due",
    own_number("child", "Child ID", "Number of the child in the social care system", "Child unique ID"),
    PATIENT,
    *WHO,
    coded("kind", "Assessment", "Initial or review", health.ASSESSMENT, "Type", needed="always"),
    due("due_date", "Due date", "Day by which it is to be done", "Date due", needed="always"),
    dated("done_date", "Done date", "Day on which it was done; empty while it is not", "Date completed"),
    dated("dental_check", "Dental check", "Day of the last dental check", "Last dental check"),
    yes_or_no(
        "sdq_done",
        "SDQ done",
        "A strengths and difficulties questionnaire is there for the year",
        "SDQ completed",
    ),
)

LOOKED_AFTER_HEALTH = Return(
    kind="looked-after-health",
    title="Health assessments of looked-after children",
    population="Looked-after children whose health assessment was due in the last twelve months",
    source=f"Records of the looked-after children's health team, from knowledge; {TO_CONFIRM}",
    tables=(LOOKED_AFTER_HEALTH_TABLE,),
    shapes=LOCAL_SHAPES,
    numbers="social-care",
)
