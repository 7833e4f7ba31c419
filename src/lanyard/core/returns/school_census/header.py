"""The census header: which school, which term, which day."""

from lanyard.core.returns.declare import Kind, Table
from lanyard.core.returns.school_census.columns import coded, dated, element, identified
from lanyard.core.words.code_sets import census
from lanyard.core.words.identifiers import LA_CODE, URN

HEADER = Table(
    "census_header",
    "Header",
    "Which school sends the census, for which term and census day",
    (
        element("collection", "Collection", "Name of the collection, SC"),
        coded("term", "Term", "Term of the census", census.TERM),
        element("year", "Year", "Year of census day", kind=Kind.WHOLE),
        dated("reference_date", "ReferenceDate", "Census day"),
        identified("lea", "LEA", "Local authority in whose area the school lies", LA_CODE),
        element("estab", "Estab", "Number of the school within the authority"),
        identified("urn", "URN", "Unique reference number of the school, where its system gives it", URN),
        element("school_name", "SchoolName", "Name of the school"),
        element("phase", "Phase", "Phase of the school: NS, PS, MP, MS, SS, AT, SP or PR"),
        element("software_code", "SoftwareCode", "Supplier's system"),
        element("serial_no", "SerialNo", "Running number of the submission"),
    ),
    titles={"csv": "schoolcensus"},
)
