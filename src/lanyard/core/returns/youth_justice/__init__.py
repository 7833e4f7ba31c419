"""The youth justice extract: orders and programmes of children and young people, and where they are held."""

from lanyard.core.returns.declare import Column, Return
from lanyard.core.returns.local_lists import (
    LOCAL_SHAPES,
    SEN_STATUS,
    TO_CONFIRM,
    WHO,
    coded,
    dated,
    local_table,
    own_number,
    yes_or_no,
)
from lanyard.core.words.code_sets import care

YOUTH_JUSTICE_TABLE = local_table(
    "youth_justice",
    "Youth justice",
    "One row for each order or programme",
    own_number("youth_justice_id", "Youth justice ID", "The service's own number for the child", "YJS ID"),
    *WHO,
    coded("order", "Order", "Kind of order or programme", care.ORDER, "Disposal", needed="always"),
    dated("start_date", "Start date", "Day on which it began", "Order start date", needed="always"),
    dated(
        "end_date",
        "End date",
        "Day on which it ended; empty while it goes on",
        "Order end date",
        not_before="start_date",
    ),
    yes_or_no("in_custody", "In custody", "Held now in custody or a secure place", "Custody"),
    Column(
        "secure_place",
        "Secure place",
        "Where the child is held",
        needed="when in custody",
        aliases=("Secure establishment", "Place of custody"),
    ),
    SEN_STATUS,
    Column(
        "education_status",
        "Education status",
        "Education, training or work as the service knows it",
        aliases=("ETE status",),
    ),
)

YOUTH_JUSTICE = Return(
    kind="youth-justice",
    title="Youth justice extract",
    population="Every child and young person with an order or programme now or in the last twelve months",
    source=f"Youth justice case system and the Board's data recording, from knowledge; {TO_CONFIRM}",
    tables=(YOUTH_JUSTICE_TABLE,),
    shapes=LOCAL_SHAPES,
    numbers="youth-justice",
    months_fresh=3,
)
