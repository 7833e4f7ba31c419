"""Learners aged 16 to 25 with special educational needs in colleges, who are in no school census."""

from lanyard.core.returns.declare import Column, Kind, Return
from lanyard.core.returns.local_lists import (
    LOCAL_SHAPES,
    TO_CONFIRM,
    WHO,
    coded,
    dated,
    local_table,
    yes_or_no,
)
from lanyard.core.words.code_sets import needs
from lanyard.core.words.identifiers import UKPRN

LEARNERS = local_table(
    "college_learners",
    "College learners",
    "One row for each learner and college",
    *WHO,
    Column(
        "ukprn",
        "UKPRN",
        "College or other provider",
        Kind.IDENTIFIER,
        identifier=UKPRN,
        needed="always",
        aliases=("Provider", "College UKPRN"),
    ),
    dated("start_date", "Start date", "First day of the course", "Learning start date", needed="always"),
    dated(
        "end_date",
        "End date",
        "Last day of it; empty while it lasts",
        "Learning end date",
        not_before="start_date",
    ),
    yes_or_no(
        "learning_difficulty",
        "Learning difficulty",
        "Has a learning difficulty, disability or health problem by the learner's own account",
        "LLDD",
        "LLDDHealthProb",
        needed="always",
    ),
    yes_or_no("plan", "EHC plan", "Has an education, health and care plan", "EHCP", "Plan"),
    coded("primary_need", "Primary need", "Primary need", needs.NEED, "Primary LLDD", "SEN primary need"),
)

COLLEGE_RECORDS = Return(
    kind="college-records",
    title="College learners with special educational needs",
    population=(
        "Learners aged 16 to 25 with a learning difficulty or a plan whom the colleges told the area of: "
        "those who live in the area, wherever they are taught"
    ),
    source=f"Individualised learner record of further education, as colleges list it; {TO_CONFIRM}",
    tables=(LEARNERS,),
    shapes=LOCAL_SHAPES,
)
