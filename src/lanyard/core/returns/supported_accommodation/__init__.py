"""The register of young people in supported accommodation, as housing keeps it."""

from lanyard.core.returns.declare import Column, Return
from lanyard.core.returns.local_lists import (
    LOCAL_SHAPES,
    TO_CONFIRM,
    WHO,
    coded,
    dated,
    local_table,
    own_number,
)
from lanyard.core.words.code_sets import care

SUPPORTED_ACCOMMODATION_TABLE = local_table(
    "supported_accommodation",
    "Supported accommodation",
    "One row for each stay",
    own_number("housing_id", "Housing ID", "Number of the young person in housing's system", "Client ID"),
    *WHO,
    dated("start_date", "Start date", "First day of the stay", "Placement start", needed="always"),
    dated(
        "end_date",
        "End date",
        "Last day of the stay; empty while it goes on",
        "Placement end",
        not_before="start_date",
    ),
    coded("kind", "Kind", "Kind of accommodation", care.HOUSING, "Accommodation type", needed="always"),
    Column("provider", "Provider", "Who provides it"),
)

SUPPORTED_ACCOMMODATION = Return(
    kind="supported-accommodation",
    title="Supported accommodation register",
    population="Young people aged 16 to 25 in supported accommodation now or in the last twelve months",
    source=f"Housing and commissioning registers, from knowledge; {TO_CONFIRM}",
    tables=(SUPPORTED_ACCOMMODATION_TABLE,),
    shapes=LOCAL_SHAPES,
    numbers="housing",
    months_fresh=3,
)
