"""What is blank in a list, how often, and which return would fill it."""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.lists.person_list import PersonList

_CENSUS = "School census of each term"
_SOCIAL_CARE = "Children in need census, return on looked-after children, or the social care system"
_IDENTITY = "SEN2, or the Annex A workbook"
_CASEWORK = "SEN case system, by way of the Annex A workbook"

FILLED_BY: Mapping[str, str] = {
    "unique_id": "Lanyard itself",
    "upn": _IDENTITY,
    "uln": _IDENTITY,
    "birth_date": _IDENTITY,
    "gender": _IDENTITY,
    "ethnicity": _IDENTITY,
    "plan_issued": "SEN2, item 4.1",
    "plan_updated": _CASEWORK,
    "plan_reviewed": "SEN2, items 5.4a and 5.4b",
    "primary_need": "SEN2, item 5.8; for SEN support the school census of spring",
    "main_urn": "SEN2, item 5.7; for SEN support the school census",
    "main_phase": "Register of establishments, for settings with a URN",
    "subsidiary_phase": "SEN2, item 5.7, with the register of establishments; else the school census",
    "home_educated": "SEN2, item 5.7, or the register of home-educated children",
    "suspensions": _CENSUS,
    "exclusions": _CENSUS,
    "absence": f"{_CENSUS}, or the daily attendance feed",
    "pupil_premium": "School census",
    "social_care": _SOCIAL_CARE,
    "social_care_team": "Social care system",
    "disability": "Children in need census, or the register of disabled children",
}
"""The return or system that would fill each column."""

RIGHTLY_BLANK: Mapping[str, str] = {
    "upn": "Under 6, or known by a ULN",
    "uln": "Not yet in education after 14",
    "plan_updated": "The plan was never amended",
    "plan_reviewed": "Not reviewed yet",
    "main_urn": "Home educated, not in education, or taught where there is no URN",
    "main_phase": "No establishment, or one whose phase the register does not know",
    "subsidiary_phase": "On one roll only",
    "social_care_team": "Not known to social care",
}
"""When a blank in the column is right."""


@dataclass(frozen=True)
class Missing:
    """The blanks of one column: how many of how many rows, what would fill them, when a blank is right."""

    column: str
    heading: str
    blank: int
    rows: int
    filled_by: str
    rightly_blank: str


def missing(person_list: PersonList) -> tuple[Missing, ...]:
    """One entry for each column of the list, in order, also for those without a blank."""
    return tuple(
        Missing(
            name,
            heading,
            person_list.missing[name],
            person_list.rows.height,
            FILLED_BY[name],
            RIGHTLY_BLANK.get(name, ""),
        )
        for name, heading in person_list.headings.items()
    )


def count_blanks(rows: pl.DataFrame) -> dict[str, int]:
    """The number of blanks in each column."""
    return {name: rows[name].null_count() for name in rows.columns}
