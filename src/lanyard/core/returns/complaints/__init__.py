"""The complaints log of SEND services. It names no child."""

from lanyard.core.returns.declare import Column, Return
from lanyard.core.returns.local_lists import LOCAL_SHAPES, TO_CONFIRM, coded, dated, due, local_table
from lanyard.core.words.code_sets import casework

COMPLAINTS_TABLE = local_table(
    "complaints",
    "Complaints",
    "One row for each complaint at each stage",
    Column(
        "complaint_number",
        "Complaint number",
        "Number of the complaint",
        needed="always",
        aliases=("Reference",),
    ),
    dated("received_date", "Received date", "Day on which it came", "Date received", needed="always"),
    coded("stage", "Stage", "Stage of the procedure", casework.STAGE, needed="always"),
    coded("service", "Service", "What it is about", casework.COMPLAINT_SERVICE, needed="always"),
    coded("theme", "Theme", "What went wrong", casework.THEME),
    coded("outcome", "Outcome", "How it ended", casework.COMPLAINT_OUTCOME, needed="always"),
    due(
        "due_date",
        "Due date",
        "Day by which the local procedure asks for an answer",
        "Date due",
        needed="always",
        not_before="received_date",
    ),
    dated(
        "answered_date",
        "Answered date",
        "Day of the answer; empty while there is none",
        "Date answered",
        not_before="received_date",
    ),
    coded("ombudsman", "Ombudsman", "What the Ombudsman decided", casework.OMBUDSMAN, "LGSCO"),
)

COMPLAINTS = Return(
    kind="complaints",
    title="Complaints log",
    population="Complaints about SEND services received in the last twelve months, and those still open",
    source=f"Complaints system of the authority, from knowledge; {TO_CONFIRM}",
    tables=(COMPLAINTS_TABLE,),
    shapes=LOCAL_SHAPES,
    months_fresh=3,
)
