"""Cuts by where a child or young person is taught."""

from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.datasets.sources import REGISTER_OF_ESTABLISHMENTS
from lanyard.core.words.code_sets import places
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE
from lanyard.core.words.code_sets.sen2 import RESIDENTIAL as RESIDENTIAL_CODES

TYPE_NOT_KNOWN = "type_not_known"
"""An establishment that the register given does not hold, or any establishment where no register is given."""

_NOT_KNOWN = {TYPE_NOT_KNOWN: "Establishment, type not known"}

NOT_IN_EDUCATION = {
    "neet": "neet",
    "neet_ntci": "notice_to_cease",
    "neet_other": "other_reason",
    "neet_other_csa": "other_reason",
}
"""Which of the SEN2 settings NEET, NIEC and NIEO stands behind a place."""

_BY_A_CODE = frozenset(places.PLACE_OF_SETTING_AT_SCHOOL_AGE.values()) | frozenset(
    places.PLACE_OF_SETTING.values()
)


ESTABLISHMENT_TYPES = tuple(
    code.code for code in ESTABLISHMENT_TYPE.codes if code.groups_to and code.groups_to not in _BY_A_CODE
)
"""Types of which we say whether they are in the area: not those few counted with other settings."""


def _site(place: str) -> str:
    """Whether a place is an establishment whose area the register tells, none of it, or not known."""
    if place in {places.NOT_RECORDED, TYPE_NOT_KNOWN}:
        return "unknown"
    return "none" if place in _BY_A_CODE or place == places.UKPRN_ONLY else "register"


_PLACES = {**places.PLACE.meanings, **_NOT_KNOWN}

PLACE = Cut(
    "place",
    "Where taught",
    _PLACES,
    tells={
        "place_group": {**places.PLACE.groups, TYPE_NOT_KNOWN: TYPE_NOT_KNOWN},
        "participation": {place: NOT_IN_EDUCATION.get(place, "in_education") for place in _PLACES},
        "site": {place: _site(place) for place in _PLACES},
    },
)
"""The places of the published plan statistics, by the main open placement on census day."""

PLACE_GROUP = Cut(
    "place_group",
    "Kind of place",
    {**places.PLACE_GROUP.meanings, **_NOT_KNOWN},
    gathers=PLACE,
)

PARTICIPATION = Cut(
    "participation",
    "In education or not",
    {
        "in_education": "In education or training, or not recorded",
        "neet": "Not in education, employment or training",
        "notice_to_cease": "Not in education, notice to end the plan given",
        "other_reason": "Not in education for another reason",
    },
    gathers=PLACE,
)

IN_AREA = Cut(
    "in_area",
    "In or out of the area",
    {
        "in": "At an establishment in the area",
        "out": "At an establishment out of the area",
        "neither": "At neither: taught otherwise, with a training provider, or not in education",
        NOT_RECORDED: "Not recorded, or establishment not found in the register",
    },
    tells={
        "site": {"in": "register", "out": "register", "neither": "none", NOT_RECORDED: "unknown"},
    },
    source=REGISTER_OF_ESTABLISHMENTS,
)

RESIDENTIAL = Cut(
    "residential", "Residential placement", {**RESIDENTIAL_CODES.meanings, "none": "Not residential"}
)

PROVISION = Cut(
    "provision",
    "SEN unit or resourced provision",
    {
        "sen_unit": "In a SEN unit",
        "resourced": "In resourced provision",
        "neither": "In neither",
    },
)
