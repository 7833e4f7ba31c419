"""Ethnicity: the main codes, the extended ones that belong to them, and the groups of published figures.

A return holds either main or extended codes, not both; Annex A holds main codes.
"""

from lanyard.core.words.code_sets.declare import Code, CodeSet
from lanyard.core.words.code_sets.ethnicity_extended import EXTENDED_CODES

UNCLASSIFIED = "Unclassified"
"""What published figures call refused, not yet obtained and missing ethnicity together."""

MAIN = CodeSet(
    name="ethnicity.main",
    title="Ethnicity",
    source="School census specification, main ethnicity codes; SEN2 item 1.5",
    codes=(
        Code("WBRI", "White British"),
        Code("WIRI", "White Irish"),
        Code("WIRT", "Traveller of Irish heritage"),
        Code("WOTH", "Any other White background"),
        Code("WROM", "Gypsy or Roma"),
        Code("MWBC", "White and Black Caribbean"),
        Code("MWBA", "White and Black African"),
        Code("MWAS", "White and Asian"),
        Code("MOTH", "Any other mixed background"),
        Code("AIND", "Indian"),
        Code("APKN", "Pakistani"),
        Code("ABAN", "Bangladeshi"),
        Code("AOTH", "Any other Asian background"),
        Code("BCRB", "Black Caribbean"),
        Code("BAFR", "Black African"),
        Code("BOTH", "Any other Black background"),
        Code("CHNE", "Chinese"),
        Code("OOTH", "Any other ethnic group"),
        Code("REFU", "Refused to say"),
        Code("NOBT", "Not yet obtained"),
    ),
)

EXTENDED = CodeSet(
    name="ethnicity.extended",
    title="Ethnicity, extended",
    source="School census specification, extended ethnicity codes",
    doubt="The main code of each is read from the order of the published list.",
    codes=EXTENDED_CODES,
)

ETHNICITY = CodeSet(
    name="ethnicity.main_or_extended",
    title="Ethnicity, main or extended",
    source="SEN2 item 1.5",
    codes=MAIN.codes + EXTENDED_CODES,
)
"""What SEN2 may hold: 108 values."""

PUBLISHED_GROUPS: dict[str, str] = {
    "WBRI": "White - White British",
    "WIRI": "White - Irish",
    "WIRT": "White - Traveller of Irish heritage",
    "WROM": "White - Gypsy/Roma",
    "WOTH": "White - Any other White background",
    "MWBC": "Mixed - White and Black Caribbean",
    "MWBA": "Mixed - White and Black African",
    "MWAS": "Mixed - White and Asian",
    "MOTH": "Mixed - Any other Mixed background",
    "AIND": "Asian - Indian",
    "APKN": "Asian - Pakistani",
    "ABAN": "Asian - Bangladeshi",
    "CHNE": "Asian - Chinese",
    "AOTH": "Asian - Any other Asian background",
    "BCRB": "Black - Black Caribbean",
    "BAFR": "Black - Black African",
    "BOTH": "Black - Any other Black background",
    "OOTH": "Any other ethnic group",
}
"""The 18 groups of published plan figures by main code, as those tables write them (release of 2025)."""


def main_group(code: str) -> str | None:
    """The main code of a main or extended one, itself included; ``None`` for a text that is neither."""
    return ETHNICITY.groups.get(code)


def published_group(code: str | None) -> str:
    """The group under which published figures count a main or extended code, or ``UNCLASSIFIED``."""
    return PUBLISHED_GROUPS.get(ETHNICITY.groups.get(code or "", ""), UNCLASSIFIED)


CODE_SETS: tuple[CodeSet, ...] = (MAIN, EXTENDED, ETHNICITY)
