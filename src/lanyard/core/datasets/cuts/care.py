"""Cuts of children known to social care, youth justice and health teams of looked-after children."""

from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.datasets.sources import REGISTER_OF_ESTABLISHMENTS, SEN2
from lanyard.core.words.code_sets import care, cin, health

_NOT_RECORDED = {NOT_RECORDED: "Not recorded"}

PLACED = Cut(
    "placed",
    "Placed in or out of the area",
    {
        "in": "In the area",
        "out": "Out of the area",
        NOT_RECORDED: "Not recorded, or not told by the register of establishments",
    },
    source=REGISTER_OF_ESTABLISHMENTS,
)

SUITABLE = Cut(
    "suitable",
    "Accommodation of the care leaver",
    {"yes": "Suitable", "no": "Not suitable", NOT_RECORDED: "Not recorded, or not in touch"},
)

CATEGORY = Cut("category", "Category of abuse", {**cin.ABUSE.meanings, **_NOT_RECORDED})

ORDER = Cut("order", "Order or programme", {**care.ORDER.meanings, **_NOT_RECORDED})

CUSTODY = Cut(
    "custody",
    "Custody or community",
    {"custody": "In custody or a secure place", "community": "In the community"},
)

YOUTH_ACCOMMODATION = Cut(
    "youth_accommodation",
    "Relevant youth accommodation by SEN2",
    {"yes": "A request marks it", "no": "No request marks it"},
    source=SEN2,
)

ASSESSMENT = Cut("assessment", "Kind of health assessment", {**health.ASSESSMENT.meanings, **_NOT_RECORDED})

ASSESSED = Cut(
    "assessed",
    "Health assessment",
    {"in_time": "Done by the day it was due", "late": "Done later", "not_done": "Not done"},
)

QUESTIONNAIRE = Cut(
    "questionnaire",
    "Strengths and difficulties questionnaire",
    {"yes": "Done", "no": "Not done", NOT_RECORDED: "Not recorded, or not of the age for it"},
)

DENTAL_CHECK = Cut(
    "dental_check",
    "Dental check in twelve months",
    {"yes": "Checked", "no": "Not checked, or not recorded"},
)
