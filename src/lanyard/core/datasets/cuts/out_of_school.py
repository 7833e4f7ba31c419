"""Cuts of the lists of children in particular places or roles."""

from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.words.code_sets import education

_NOT_RECORDED = {NOT_RECORDED: "Not recorded"}

ARRANGED = Cut(
    "arranged",
    "Kind of provision",
    {
        "authority": "Placed by the authority",
        "school": "Arranged by a school",
        "roll": "On the roll of alternative provision or a pupil referral unit",
        "otherwise": "Taught otherwise than at school, under a plan",
    },
)

REGISTERED = Cut(
    "registered", "Registered as a school", {"yes": "Registered", "no": "Not registered", **_NOT_RECORDED}
)

HOURS = Cut(
    "hours",
    "Full or part time",
    {"full_time": "Full time", "part_time": "Part time", **_NOT_RECORDED},
)

STAY = Cut("stay", "Kind of stay", {**education.HOSPITAL_STAY.meanings, **_NOT_RECORDED})

STAY_LENGTH = Cut(
    "stay_length",
    "Days so far",
    {"under_15": "Fewer than 15 days", "15_or_more": "15 days or more"},
)

KNOWN_AS_CARER = Cut(
    "known_as_carer",
    "Who says so",
    {
        "school": "Identified by the school",
        "family": "Named by the family",
        "service": "The carers' service alone",
    },
)
