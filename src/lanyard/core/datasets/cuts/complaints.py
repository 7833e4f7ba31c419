"""Cuts of complaints: stage, theme, service, quarter, and what became of them."""

from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.words.code_sets import casework

_NOT_RECORDED = {NOT_RECORDED: "Not recorded"}

STAGE = Cut("stage", "Stage", {**casework.STAGE.meanings, **_NOT_RECORDED})
THEME = Cut("theme", "What went wrong", {**casework.THEME.meanings, **_NOT_RECORDED})
SERVICE = Cut("service", "What it is about", {**casework.COMPLAINT_SERVICE.meanings, **_NOT_RECORDED})

QUARTER = Cut(
    "quarter",
    "Quarter of the twelve months",
    {
        "1": "Latest three months",
        "2": "Three months before",
        "3": "Six months before",
        "4": "Nine months before",
    },
)
"""Quarters end with the as-at date, not with the calendar."""

OUTCOME = Cut("outcome", "Outcome", {**casework.COMPLAINT_OUTCOME.meanings, **_NOT_RECORDED})

UPHELD, CLOSED = ("UPHELD", "PART"), ("UPHELD", "PART", "NOT_UPHELD", "WITHDRAWN")
"""Outcomes for the complainant, wholly or in part; outcomes of complaints that are closed."""

ANSWER = Cut(
    "answer",
    "Answer",
    {
        "in_time": "Answered by the day it was due",
        "late": "Answered later, or overdue",
        "not_due": "Not yet due, withdrawn before it was due, or without a due date",
    },
)

OMBUDSMAN = Cut("ombudsman", "Ombudsman", {**casework.OMBUDSMAN.meanings, **_NOT_RECORDED})

DECIDED_BY_OMBUDSMAN = ("UPHELD", "NOT_UPHELD")
