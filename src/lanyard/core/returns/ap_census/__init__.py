"""Alternative provision census: children whose place outside state-funded schools the authority pays for."""

from dataclasses import replace

from lanyard.core.returns.declare import Column, Kind, Return, Tells
from lanyard.core.returns.local_lists import (
    TO_CONFIRM,
    WHO,
    coded,
    counted,
    dated,
    due,
    local_table,
    yes_or_no,
)
from lanyard.core.words.code_sets import census, needs
from lanyard.core.words.identifiers import LA_CODE, UKPRN, UPN, URN

XML = "xml"
CSV = "csv"

HEADER = local_table(
    "ap_header",
    "Header",
    "Which authority sends the census, and for which day",
    Column("collection", "Collection", "Name of the collection, AP"),
    Column("year", "Year", "Year of census day", Kind.WHOLE),
    Column("reference_date", "ReferenceDate", "Census day", Kind.DATE),
    Column("lea", "LEA", "Local authority", Kind.IDENTIFIER, identifier=LA_CODE),
)

FORMER_UPN = Column(
    "former_upn",
    "FormerUPN",
    "UPN that the pupil had before, if it changed",
    Kind.IDENTIFIER,
    identifier=UPN,
    aliases=("Former UPN",),
    tells=Tells.FORMER_UPN,
)


ELEMENTS = {"uln": "UniqueLearnerNumber", "birth_date": "DOB", "postcode": "PostCode"}
"""Titles of the columns that say who the child is, where the census has another than lists do."""


def _as_in_the_census(column: Column) -> Column:
    title = ELEMENTS.get(column.name, column.title)
    told = replace(column, title=title, aliases=(column.title, *column.aliases))
    return replace(told, codes=census.SEX_OR_UNKNOWN) if column.name == "sex" else told


PLACEMENT = (
    Column("urn", "URN", "Setting, where it has a URN", Kind.IDENTIFIER, identifier=URN),
    Column("ukprn", "UKPRN", "Provider, where it has no URN", Kind.IDENTIFIER, identifier=UKPRN),
    coded(
        "setting_type",
        "APsettingType",
        "Kind of setting that has neither number",
        census.AP_SETTING,
        "Type of setting",
    ),
    coded(
        "reason",
        "PlacementReason",
        "Main reason for the placement",
        census.AUTHORITY_AP_REASON,
        "Reason",
        "APreason",
    ),
    yes_or_no("registered", "Registered", "The pupil is also on the roll of a school", "Association"),
    dated("entry_date", "EntryDate", "First day of the placement", "Entry date", needed="always"),
    dated(
        "leaving_date",
        "LeavingDate",
        "Last day of it; empty while it lasts",
        "Leaving date",
        not_before="entry_date",
    ),
    due(
        "review_date",
        "ReviewDate",
        "Day on which it is next reviewed",
        "Review date",
        not_before="entry_date",
    ),
    counted("sessions_a_week", "APsessionsPerWeek", "Sessions a week there", "Sessions a week"),
    coded(
        "attendance_pattern",
        "APattendancePattern",
        "Full or part time",
        census.ATTENDANCE_PATTERN,
        "Attendance pattern",
    ),
    coded(
        "sen_provision",
        "SENprovision",
        "SEN provision",
        census.SEN_PROVISION_NOW,
        "SEN provision",
        needed="always",
    ),
    coded("need_type", "SENtype", "Primary need", needs.CENSUS_NEED, "SEN type", "Primary need"),
)

PUPILS = replace(
    local_table(
        "ap_pupils",
        "Pupil",
        "One row for each placement",
        FORMER_UPN,
        *map(_as_in_the_census, WHO),
        *PLACEMENT,
    ),
    titles={CSV: "ap_pupils"},
    key="person_key",
)

AP_CENSUS = Return(
    kind="ap-census",
    title="Alternative provision census",
    population=(
        "Children whose education outside state-funded schools the authority arranges and pays for: those "
        "whom the area is responsible for, wherever they are taught"
    ),
    source=f"Alternative provision census guidance, items of 2023 onwards; {TO_CONFIRM}",
    tables=(HEADER, PUPILS),
    shapes={XML: "XML as sent to the department", CSV: "extract, one CSV a table"},
    header=HEADER.name,
    collection="AP",
)
