"""SSDA903: who the child is (Header), health in the year (OC2), and care leavers (OC3)."""

from lanyard.core.returns.declare import Column, Kind, Table, Tells
from lanyard.core.words.code_sets import CodeSet, ethnicity, ssda903
from lanyard.core.words.identifiers import LA_CODE, UPN

HEADER = Table(
    "ssda903_header",
    "Message header",
    "Who sends the return and for which year, where the file says so",
    (
        Column("collection", "Collection", "Name of the collection"),
        Column("year", "Year", "Year in which the return ends", Kind.WHOLE),
        Column("reference_date", "ReferenceDate", "Last day of the return, 31 March", Kind.DATE),
        Column("lea", "LEA", "Local authority", Kind.IDENTIFIER, identifier=LA_CODE),
    ),
    titles={"xml": "Header"},
)

LOOKED_AFTER = Table(
    "looked_after",
    "Header",
    "One row for each child or care leaver",
    (
        Column(
            "child",
            "CHILD",
            "Number of the child in the social care system",
            needed="always",
            headings={"xml": "CHILDID"},
            tells=Tells.LOCAL_ID,
        ),
        Column("sex", "SEX", "Sex", Kind.CODE, codes=ssda903.SEX, needed="always", tells=Tells.SEX),
        Column("birth_date", "DOB", "Date of birth", Kind.DATE, needed="always", tells=Tells.BIRTH_DATE),
        Column(
            "ethnicity",
            "ETHNIC",
            "Ethnicity",
            Kind.CODE,
            codes=ethnicity.ETHNICITY,
            needed="always",
            tells=Tells.ETHNICITY,
        ),
        Column(
            "upn",
            "UPN",
            "Unique pupil number",
            Kind.IDENTIFIER,
            identifier=UPN,
            needed="where known",
            tells=Tells.UPN,
        ),
    ),
    titles={"xml": "CHILD"},
    key="person_key",
)

CHILD = Column(
    "child", "CHILD", "Number of the child, as in Header", needed="always", headings={"xml": "CHILDID"}
)
"""Ties the rows of the CSV set to Header; in the XML, position ties them."""


def _item(name: str, title: str, meaning: str, codes: CodeSet) -> Column:
    return Column(name, title, meaning, Kind.CODE, codes=codes)


OC2 = Table(
    "oc2",
    "OC2",
    "Health of each child looked after for the whole year",
    (
        CHILD,
        _item("health_check", "HEALTH_CHECK", "Health surveillance up to date (under 5)", ssda903.YES_NO),
        _item("immunisations", "IMMUNISATIONS", "Immunisations up to date", ssda903.YES_NO),
        _item("teeth_check", "TEETH_CHECK", "Teeth checked by a dentist in the year", ssda903.YES_NO),
        _item("health_assessment", "HEALTH_ASSESSMENT", "Health assessed in the year", ssda903.YES_NO),
        Column(
            "sdq_score",
            "SDQ_SCORE",
            "Score of the strengths and difficulties questionnaire, 0 to 40",
            Kind.WHOLE,
        ),
    ),
    parent=LOOKED_AFTER.name,
    most_per_parent=1,
    tied_by=CHILD.name,
)

OC3 = Table(
    "oc3",
    "OC3",
    "Each care leaver in the year of a birthday from the 17th to the 21st",
    (
        CHILD,
        Column("birth_date", "DOB", "Date of birth, as in Header", Kind.DATE),
        _item("in_touch", "IN_TOUCH", "Whether the authority is in touch", ssda903.IN_TOUCH),
        _item("activ", "ACTIV", "Education, training or work", ssda903.ACTIVITY),
        _item("accom", "ACCOM", "Where the care leaver lives, and whether it suits", ssda903.ACCOMMODATION),
    ),
    parent=LOOKED_AFTER.name,
    most_per_parent=1,
    tied_by=CHILD.name,
)
