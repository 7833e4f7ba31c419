"""SEN2: the yearly return on requests, assessments and EHC plans, person level since 2023.

Source: the department's special educational needs survey guide of 2026, whose item numbers the columns have;
its text was not at hand, so the structure rests on schemas and samples that agree with each other.
"""

from lanyard.core.returns.declare import Return, Years
from lanyard.core.returns.sen2.people import HEADER, PERSON, REQUESTS
from lanyard.core.returns.sen2.plans import ACTIVE_PLANS, ASSESSMENT, NAMED_PLAN
from lanyard.core.returns.sen2.settings import PLACEMENT_DETAIL, PLAN_DETAIL, SEN_NEED

XML = "xml"
BLADE = "blade"
FORM = "form"
WORKBOOK = "workbook"
MODULES = "modules"

SEN2 = Return(
    kind="sen2",
    title="SEN2 return",
    population=(
        "Everybody who in the calendar year before census day, or on it, had a request or an assessment in "
        "progress or decided, a plan in force, or a plan that ended"
    ),
    source="SEN2 guide 2026",
    tables=(
        HEADER,
        PERSON,
        REQUESTS,
        ASSESSMENT,
        NAMED_PLAN,
        PLAN_DETAIL,
        ACTIVE_PLANS,
        PLACEMENT_DETAIL,
        SEN_NEED,
    ),
    shapes={
        XML: "XML as sent to the department",
        BLADE: "COLLECT Blade export, one CSV a table",
        FORM: "the department's Excel data entry form",
        WORKBOOK: "pre-submission workbook, one sheet a table",
        MODULES: "five CSV modules of older supplier extracts",
    },
    years=Years(2023),
    header=HEADER.name,
    collection="SEN2",
)
