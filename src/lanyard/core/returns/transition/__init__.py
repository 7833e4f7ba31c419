"""The transition tracker: young people with a plan who prepare for adulthood, and their adult assessments."""

from lanyard.core.returns.declare import Column, Return
from lanyard.core.returns.local_lists import (
    CASE,
    LOCAL_SHAPES,
    PATIENT,
    TO_CONFIRM,
    WHO,
    dated,
    due,
    local_table,
    yes_or_no,
)

TRANSITION_TABLE = local_table(
    "transition",
    "Transition",
    "One row for each young person aged 14 or more",
    CASE,
    PATIENT,
    *WHO,
    yes_or_no(
        "likely_need",
        "Likely to need adult care",
        "Likely to need care and support as an adult",
        "Likely need",
        needed="always",
    ),
    due(
        "assessment_due",
        "Assessment due",
        "Day by which the adult assessment is to be done",
        "Care Act assessment due",
    ),
    dated(
        "assessment_offered",
        "Assessment offered",
        "Day on which the adult assessment was offered",
        "Care Act assessment offered",
    ),
    dated(
        "assessment_done",
        "Assessment done",
        "Day on which the adult assessment was complete",
        "Care Act assessment done",
        not_before="assessment_offered",
    ),
    yes_or_no("eligible", "Eligible", "Found eligible for adult care and support", "Care Act eligible"),
    Column("adult_team", "Adult team", "Team of adult social care that takes the case"),
)

TRANSITION = Return(
    kind="transition",
    title="Transition tracker",
    population="Young people with a plan, from age 14, who may need adult services",
    source=f"Preparing for adulthood tracker, from knowledge; {TO_CONFIRM}",
    tables=(TRANSITION_TABLE,),
    shapes=LOCAL_SHAPES,
    numbers="casework",
    months_fresh=6,
)
