"""The tribunal and mediation log: appeals to the SEND Tribunal, and mediation before or instead of them."""

from lanyard.core.returns.declare import Column, Return
from lanyard.core.returns.local_lists import (
    CASE,
    LOCAL_SHAPES,
    TO_CONFIRM,
    WHO,
    coded,
    dated,
    local_table,
    yes_or_no,
)
from lanyard.core.words.code_sets import casework

APPEALS = local_table(
    "appeals",
    "Appeals",
    "One row for each appeal",
    Column(
        "appeal_number",
        "Appeal number",
        "Number that the tribunal gave the appeal",
        needed="always",
        aliases=("Tribunal reference", "Appeal reference"),
    ),
    CASE,
    *WHO,
    dated(
        "registered_date",
        "Registered date",
        "Day on which the tribunal registered it",
        "Date registered",
        needed="always",
    ),
    coded("appeal_type", "Appeal type", "What it is about", casework.APPEAL_TYPE, needed="always"),
    coded("outcome", "Outcome", "How it ended", casework.APPEAL_OUTCOME, needed="always"),
    dated(
        "closed_date",
        "Closed date",
        "Day on which it ended; empty while it is open",
        "Date closed",
        not_before="registered_date",
    ),
)

MEDIATIONS = local_table(
    "mediations",
    "Mediations",
    "One row for each time that mediation was asked for or declined",
    CASE,
    *WHO,
    coded("matter", "Matter", "What it is about", casework.MATTER, "Type", needed="always"),
    dated("asked_date", "Asked date", "Day on which the family asked", "Date requested", needed="always"),
    dated(
        "held_date",
        "Held date",
        "Day of the meeting; empty where there was none",
        "Date held",
        not_before="asked_date",
    ),
    dated(
        "certificate_date",
        "Certificate date",
        "Day of the mediation certificate",
        "Date of certificate",
        not_before="asked_date",
    ),
    yes_or_no("agreed", "Agreed", "The meeting ended in agreement"),
)

TRIBUNAL = Return(
    kind="tribunal",
    title="Tribunal and mediation log",
    population="Appeals and mediations of the last two years, and those still open",
    source=f"Letters of the tribunal and the mediation service as the SEN team logs them; {TO_CONFIRM}",
    tables=(APPEALS, MEDIATIONS),
    shapes=LOCAL_SHAPES,
    numbers="casework",
    months_fresh=3,
)
