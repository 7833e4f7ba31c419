"""Cuts of what providers report by quarter: how long ago, which contact or screen, how long waited."""

from lanyard.core.datasets.declare import Cut
from lanyard.core.words.code_sets import health

QUARTERS = ("1", "2", "3", "4")
"""The last four whole quarters, the latest first."""

QUARTER = Cut(
    "quarter",
    "Quarter",
    {
        "1": "Latest whole quarter",
        "2": "One quarter before",
        "3": "Two quarters before",
        "4": "Three quarters before",
    },
)

DONE = Cut("done", "Whether it was done", {"yes": "Done in time", "no": "Not done in time"})

CONTACT = Cut("contact", "Contact of the programme", health.CONTACT.meanings)
NURSING = Cut("nursing", "Part of school nursing", health.SCHOOL_NURSING.meanings)
SCREEN = Cut("screen", "Screen", health.SCREENING.meanings)

CLIENTS = Cut(
    "clients",
    "Whom the service saw",
    {"send": "With SEND", "other": "Without SEND", "not_split": "SEND not told apart"},
)
"""A provider that reports all its children and no line for those with SEND has not told them apart."""

REFERRAL = Cut("referral", "Referral", {"accepted": "Accepted", "not_accepted": "Not accepted"})

WAIT = Cut(
    "wait",
    "Weeks waited at the end of the quarter",
    {
        "to_18": "Up to 18 weeks",
        "18_to_52": "More than 18 and up to 52 weeks",
        "over_52": "More than 52 weeks",
    },
)

PROVISION = Cut(
    "provision", "Provision specified in plans", {"delivered": "Delivered", "not": "Not delivered"}
)
