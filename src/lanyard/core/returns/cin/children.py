"""Children in need census: the header, and who each child is."""

from lanyard.core.returns.declare import Column, Kind, Table, Tells
from lanyard.core.words.code_sets import cin, ethnicity
from lanyard.core.words.identifiers import LA_CODE, UPN

HEADER = Table(
    "cin_header",
    "Header",
    "Who sends the return, and for which year",
    (
        Column("collection", "Collection", "Name of the collection, CIN"),
        Column("year", "Year", "Year in which the census ends", Kind.WHOLE),
        Column("reference_date", "ReferenceDate", "Last day of the census, 31 March", Kind.DATE),
        Column("source_level", "SourceLevel", "Who sends it: L, a local authority"),
        Column("lea", "LEA", "Local authority", Kind.IDENTIFIER, identifier=LA_CODE),
        Column("software_code", "SoftwareCode", "Supplier's system"),
        Column("release", "Release", "Release of the supplier's system"),
        Column("serial_no", "SerialNo", "Running number of the submission"),
        Column("datetime", "DateTime", "When the file was made"),
    ),
)

CHILDREN = Table(
    "cin_children",
    "Child",
    "One row for each child, born or not",
    (
        Column(
            "la_child_id",
            "LAchildID",
            "Number of the child in the social care system",
            needed="always",
            tells=Tells.LOCAL_ID,
        ),
        Column(
            "upn",
            "UPN",
            "Unique pupil number",
            Kind.IDENTIFIER,
            identifier=UPN,
            needed="UPN or the reason that there is none",
            tells=Tells.UPN,
        ),
        Column(
            "former_upn",
            "FormerUPN",
            "UPN that the child had before",
            Kind.IDENTIFIER,
            identifier=UPN,
            tells=Tells.FORMER_UPN,
        ),
        Column("upn_unknown", "UPNunknown", "Why there is no UPN", Kind.CODE, codes=cin.UPN_UNKNOWN),
        Column(
            "birth_date",
            "PersonBirthDate",
            "Date of birth; empty for a child not yet born",
            Kind.DATE,
            needed="unless not yet born",
            tells=Tells.BIRTH_DATE,
        ),
        Column(
            "sex",
            "Sex",
            "Sex",
            Kind.CODE,
            codes=cin.SEX,
            needed="always",
            aliases=("GenderCurrent", "PersonGenderCurrent"),
            tells=Tells.SEX,
        ),
        Column(
            "ethnicity",
            "Ethnicity",
            "Ethnicity",
            Kind.CODE,
            codes=ethnicity.ETHNICITY,
            needed="always",
            tells=Tells.ETHNICITY,
        ),
    ),
    key="person_key",
)

CHILD_ID = Column(
    "la_child_id",
    "LAchildID",
    "Number of the child, as in Child",
)
"""Ties the rows of a CSV set together; in the XML, position ties them."""

DISABILITIES = Table(
    "cin_disabilities",
    "Disabilities",
    "One row for each disability of a child",
    (
        CHILD_ID,
        Column("disability", "Disability", "Disability", Kind.CODE, codes=cin.DISABILITY, needed="always"),
    ),
    parent=CHILDREN.name,
    tied_by=CHILD_ID.name,
)
