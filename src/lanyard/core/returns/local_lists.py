"""How a register or log without a national format is declared: columns that a team would recognise.

Such a list is declared from knowledge of the field, so every column of it is to be confirmed with a local
sample; a saved column map makes a team's own headings fit.
"""

from collections.abc import Mapping
from dataclasses import replace

from lanyard.core.returns.declare import Column, Kind, Table, Tells
from lanyard.core.words.code_sets import CodeSet, ethnicity, local
from lanyard.core.words.identifiers import NHS_NUMBER, ULN, UPN

WORKBOOK = "workbook"
CSV = "csv"
LOCAL_SHAPES: Mapping[str, str] = {
    WORKBOOK: "workbook (XLSX or ODS), one sheet a table",
    CSV: "one CSV a table",
}
"""The forms in which teams hold their lists."""

TO_CONFIRM = "confirm with a local sample"
"""What the source of every such list says."""


def local_table(name: str, title: str, meaning: str, *columns: Column) -> Table:
    """A table of a list without a national format: each of its columns is to be confirmed."""
    return Table(name, title, meaning, tuple(replace(column, to_confirm=True) for column in columns))


def dated(
    name: str,
    title: str,
    meaning: str,
    *aliases: str,
    needed: str = "",
    not_before: str = "",
) -> Column:
    """A column of dates that have been; none may lie before the date in the column `not_before` names."""
    return Column(name, title, meaning, Kind.DATE, needed=needed, aliases=aliases, not_before=not_before)


def due(name: str, title: str, meaning: str, *aliases: str, needed: str = "", not_before: str = "") -> Column:
    """A column of dates that may lie ahead, such as the day on which something is to be done."""
    column = dated(name, title, meaning, *aliases, needed=needed, not_before=not_before)
    return replace(column, may_lie_ahead=True)


def counted(name: str, title: str, meaning: str, *aliases: str, needed: str = "") -> Column:
    """A column of whole numbers."""
    return Column(name, title, meaning, Kind.WHOLE, needed=needed, aliases=aliases)


def coded(name: str, title: str, meaning: str, codes: CodeSet, *aliases: str, needed: str = "") -> Column:
    """A column of codes."""
    return Column(name, title, meaning, Kind.CODE, codes=codes, needed=needed, aliases=aliases)


def yes_or_no(name: str, title: str, meaning: str, *aliases: str, needed: str = "") -> Column:
    """A column of Y and N."""
    return coded(name, title, meaning, local.YES_NO, *aliases, needed=needed)


def own_number(name: str, title: str, meaning: str, *aliases: str) -> Column:
    """The column of the team's own number for the child, by which its lists are linked."""
    return Column(name, title, meaning, needed="always", aliases=aliases, tells=Tells.LOCAL_ID)


CASE = own_number("case_id", "Case ID", "Number of the case in the SEN case system", "SEN case number")
"""The SEN case system's own number, in the logs that casework keeps."""

PATIENT = Column(
    "nhs_number",
    "NHS number",
    "Number by which the NHS knows the child",
    Kind.IDENTIFIER,
    identifier=NHS_NUMBER,
    aliases=("NHS no", "NHSNumber"),
    tells=Tells.NHS_NUMBER,
)

LEARNER = (
    Column(
        "upn",
        "UPN",
        "Unique pupil number",
        Kind.IDENTIFIER,
        identifier=UPN,
        aliases=("Unique pupil number",),
        tells=Tells.UPN,
    ),
    Column(
        "uln",
        "ULN",
        "Unique learner number",
        Kind.IDENTIFIER,
        identifier=ULN,
        aliases=("Unique learner number",),
        tells=Tells.ULN,
    ),
)

NAMES = (
    Column(
        "surname",
        "Surname",
        "Surname",
        needed="always",
        aliases=("Family name", "Last name"),
        tells=Tells.SURNAME,
    ),
    Column(
        "forename",
        "Forename",
        "First name",
        needed="always",
        aliases=("First name", "Given name"),
        tells=Tells.FORENAME,
    ),
    Column(
        "birth_date",
        "Date of birth",
        "Date of birth",
        Kind.DATE,
        needed="always",
        aliases=("DOB", "Birth date"),
        tells=Tells.BIRTH_DATE,
    ),
    Column(
        "sex",
        "Sex",
        "Sex",
        Kind.CODE,
        codes=local.SEX,
        aliases=("Gender",),
        tells=Tells.SEX,
    ),
)

BACKGROUND = Column(
    "ethnicity",
    "Ethnicity",
    "Ethnicity, main or extended code",
    Kind.CODE,
    codes=ethnicity.ETHNICITY,
    aliases=("Ethnic origin", "Ethnic group"),
    tells=Tells.ETHNICITY,
)

HOME = Column(
    "postcode",
    "Postcode",
    "Home postcode",
    aliases=("Post code", "Home postcode"),
    tells=Tells.POSTCODE,
)

WHO: tuple[Column, ...] = (*LEARNER, *NAMES, BACKGROUND, HOME)
"""Who a row speaks of, in every list that names children: numbers, names, and what else tells them apart."""

SEN_STATUS = coded(
    "sen_status", "SEN status", "Special educational needs as the team knows them", local.SEN_STATUS, "SEN"
)
