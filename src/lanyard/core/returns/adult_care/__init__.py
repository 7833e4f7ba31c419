"""The adult social care extract: clients aged 18 to 64, why they have support, where they live and work."""

from lanyard.core.returns.declare import Column, Kind, Return
from lanyard.core.returns.local_lists import (
    HOME,
    LOCAL_SHAPES,
    NAMES,
    PATIENT,
    TO_CONFIRM,
    coded,
    dated,
    local_table,
    own_number,
    yes_or_no,
)
from lanyard.core.words.code_sets import care

ADULT_CARE_TABLE = local_table(
    "adult_care",
    "Adult care",
    "One row for each client with long-term support",
    own_number("adult_id", "Adult ID", "Number of the client in the adult care system", "Client ID"),
    PATIENT,
    *NAMES,
    HOME,
    coded(
        "primary_support_reason",
        "Primary support reason",
        "Main reason for support",
        care.SUPPORT_REASON,
        "PSR",
        needed="always",
    ),
    yes_or_no("paid_work", "In paid work", "In paid work at the last review", "Paid employment"),
    Column(
        "hours_a_week",
        "Hours a week",
        "Hours of paid work a week",
        Kind.NUMBER,
        needed="when in paid work",
        aliases=("Weekly hours",),
    ),
    coded("accommodation", "Accommodation", "Where the client lives", care.ADULT_HOME, "Lives in"),
    dated("last_review", "Last review", "Day of the last review", "Last review date"),
)

ADULT_CARE = Return(
    kind="adult-care",
    title="Adult social care extract",
    population="Adults aged 18 to 64 with long-term support, those with a learning disability above all",
    source=f"Adult social care client level data, from knowledge; {TO_CONFIRM}",
    tables=(ADULT_CARE_TABLE,),
    shapes=LOCAL_SHAPES,
    numbers="adult-care",
)
