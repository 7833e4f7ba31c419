"""Cuts of children with and without SEND: plan or SEN support, need, age, home, setting."""

from lanyard.core.datasets.cuts.people import PRIMARY_NEED
from lanyard.core.datasets.cuts.places import TYPE_NOT_KNOWN
from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.datasets.sources import REGISTER_OF_ESTABLISHMENTS
from lanyard.core.words.code_sets import needs, places

PLAN, SUPPORT, NO_SEND = "plan", "support", "none"

WITH_SEND = (PLAN, SUPPORT)
"""The groups of those who have SEND."""

SEND = Cut(
    "send",
    "Plan, SEN support or neither",
    {
        PLAN: "Plan",
        SUPPORT: "SEN support",
        NO_SEND: "Neither plan nor SEN support",
        NOT_RECORDED: "Not recorded",
    },
    tells={"has_send": {PLAN: "yes", SUPPORT: "yes", NO_SEND: "no", NOT_RECORDED: "no"}},
)

NO_ASSESSMENT = "NSA"
"""On SEN support without a specialist's assessment of the type of need: a need of the school census only."""

_NEEDS = {need: words for need, words in PRIMARY_NEED.groups.items() if need != NOT_RECORDED}
_OF_THOSE_WITH_SEND = {
    **_NEEDS,
    NO_ASSESSMENT: needs.CENSUS_NEED.meaning(NO_ASSESSMENT),
    NOT_RECORDED: "Need not recorded",
}

SEND_NEED = Cut(
    "primary_need",
    "Primary need",
    {**_OF_THOSE_WITH_SEND, NO_SEND: "No plan or SEN support recorded"},
    tells={"has_send": {**dict.fromkeys(_OF_THOSE_WITH_SEND, "yes"), NO_SEND: "no"}},
)
"""The need of rank 1 of those who have SEND, with one group for all others."""

AGE_BANDS = ((4, "0-4"), (10, "5-10"), (15, "11-15"), (17, "16-17"))
"""The last age of each band; those older are one band."""

OLDEST_BAND = "18-25"

AGE_BAND = Cut(
    "age_band",
    "Age",
    {
        "0-4": "Under 5",
        "5-10": "5 to 10",
        "11-15": "11 to 15",
        "16-17": "16 and 17",
        OLDEST_BAND: "18 or more",
        NOT_RECORDED: "Not recorded",
    },
)
"""In bands, as single years of age would be too few to show."""

SETTING_TYPE = Cut(
    "setting_type",
    "Setting type",
    {**places.PLACE_GROUP.meanings, TYPE_NOT_KNOWN: "Establishment, type not known"},
    source=REGISTER_OF_ESTABLISHMENTS,
)
"""The kind of place by the register's type of the establishment."""

OTHER_DISTRICT = "other"

AREA_PART = Cut(
    "area_part",
    "Part of the area: home postcode district",
    {OTHER_DISTRICT: "Another district", NOT_RECORDED: "Not recorded"},
    found_by="lanyard.core.datasets.rows.area_parts:districts",
)
"""The outward half of the home postcode. Districts with few children of the register are one group."""
