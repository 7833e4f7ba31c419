"""Children taught in hospital, or out of school for a medical need, as the teaching service lists them."""

from lanyard.core.returns.declare import Column, Kind, Return
from lanyard.core.returns.local_lists import (
    LOCAL_SHAPES,
    PATIENT,
    SEN_STATUS,
    TO_CONFIRM,
    WHO,
    coded,
    counted,
    dated,
    local_table,
)
from lanyard.core.words.code_sets import education
from lanyard.core.words.identifiers import URN

STAYS = local_table(
    "hospital_stays",
    "Hospital and medical needs",
    "One row for each stay, or spell of teaching for a medical need",
    PATIENT,
    *WHO,
    coded("kind", "Kind", "Kind of stay", education.HOSPITAL_STAY, "Type", needed="always"),
    dated("start_date", "Start date", "First day of it", "Admitted", "Date started", needed="always"),
    dated(
        "end_date",
        "End date",
        "Last day of it; empty while it lasts",
        "Discharged",
        "Date ended",
        not_before="start_date",
    ),
    Column(
        "home_urn",
        "Home school URN",
        "School on whose roll the child is",
        Kind.IDENTIFIER,
        identifier=URN,
        aliases=("URN", "School URN"),
    ),
    SEN_STATUS,
    counted("sessions_a_week", "Sessions a week", "Sessions of teaching a week", "Sessions per week"),
)

HOSPITAL = Return(
    kind="hospital",
    title="Hospital and medical needs teaching",
    population=(
        "Children whom the hospital school or the medical needs service teaches, and known stays in mental "
        "health hospitals: those whom the area is responsible for, wherever they are taught"
    ),
    source=f"List of the hospital and medical needs teaching service; {TO_CONFIRM}",
    tables=(STAYS,),
    shapes=LOCAL_SHAPES,
    months_fresh=3,
)
