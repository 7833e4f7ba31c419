"""School census: what each school sends every term about its pupils; XML of a school, or the area's extract.

Names of elements and columns are those of the specifications as regional data pipelines hold them; the XML
itself was not at hand, so how its elements nest is to be confirmed with a local sample.
"""

from lanyard.core.returns.declare import Return, Sender
from lanyard.core.returns.school_census.attendance import EXCLUSIONS, SESSIONS
from lanyard.core.returns.school_census.header import HEADER
from lanyard.core.returns.school_census.passed_over import PASSED_OVER
from lanyard.core.returns.school_census.placements import PLACEMENTS
from lanyard.core.returns.school_census.pupils import NEEDS, PUPILS

XML = "xml"
CSV = "csv"

SCHOOL_CENSUS = Return(
    kind="school-census",
    title="School census",
    population=(
        "Every pupil on the roll of a state-funded school in the area on census day, and pupils who left in "
        "the term before: those taught in the area, wherever they live"
    ),
    source="School census specification, items of autumn 2022 to spring 2026",
    tables=(HEADER, PUPILS, NEEDS, EXCLUSIONS, SESSIONS, PLACEMENTS),
    shapes={
        XML: "XML as a school sends it, one file a school and term",
        CSV: "the area's extract, one CSV a table for all its schools",
    },
    header=HEADER.name,
    collection="SC",
    sender=Sender.SCHOOL,
    one_of_many=True,
    months_fresh=5,
    passes_over=PASSED_OVER,
)
