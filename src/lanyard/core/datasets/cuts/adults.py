"""Cuts of young people who become adults, of adults with a learning disability, and of where they live."""

from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.datasets.sources import TRANSITION
from lanyard.core.words.code_sets import care

_NOT_RECORDED = {NOT_RECORDED: "Not recorded"}

LIKELY = Cut(
    "likely",
    "Likely to need adult care",
    {"yes": "Likely", "no": "Not likely", NOT_RECORDED: "Not recorded, or not on the tracker"},
    source=TRANSITION,
)

OFFERED = Cut(
    "offered",
    "Assessment for adult care",
    {"by_18": "Offered by the 18th birthday", "later": "Offered later", "not": "Not offered"},
    source=TRANSITION,
)

GROWN = Cut("grown", "Adult", {"yes": "18 or more", "no": "Under 18"})

TEAM = Cut("team", "Adult team", {"yes": "A team is named", "no": "No team is named"}, source=TRANSITION)

YEARS = Cut(
    "years",
    "Age",
    {**{str(age): f"Aged {age}" for age in range(14, 26)}, "26+": "Aged 26 or more"},
    tells={"grown": {**{str(age): "yes" if age >= 18 else "no" for age in range(14, 26)}, "26+": "yes"}},
)

HOURS_OF_WORK = Cut(
    "hours",
    "Hours of paid work a week",
    {
        "none": "Not in paid work",
        "under_16": "Under 16 hours",
        "16_to_30": "16 hours or more, under 30",
        "30_or_more": "30 hours or more",
        NOT_RECORDED: "In paid work, hours not recorded",
    },
    tells={
        "work": {
            "none": "no",
            **dict.fromkeys(("under_16", "16_to_30", "30_or_more", NOT_RECORDED), "yes"),
        }
    },
)

WORK = Cut(
    "work",
    "Paid work",
    {"yes": "In paid work", "no": "Not in paid work, or not recorded"},
    gathers=HOURS_OF_WORK,
)

ADULT_BANDS = ((24, "18-24"), (34, "25-34"), (44, "35-44"), (54, "45-54"))
"""The last age of each band; those older, to 64, are one band."""

OLDEST_ADULTS = "55-64"

ADULT_BAND = Cut(
    "adult_band",
    "Age",
    {
        **{name: f"{name.replace('-', ' to ')}" for _, name in ADULT_BANDS},
        OLDEST_ADULTS: "55 to 64",
    },
)

KNOWN_BY = Cut(
    "known_by",
    "Who says so",
    {
        "housing": "The register of supported accommodation",
        "care_leaver": "Social care, of a care leaver",
        "adult_care": "Adult social care",
    },
)

KIND_OF_HOME = Cut("home", "Kind of accommodation", {**care.HOUSING.meanings, **_NOT_RECORDED})
