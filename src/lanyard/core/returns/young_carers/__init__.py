"""Young carers whom the carers service knows."""

from lanyard.core.returns.declare import Return
from lanyard.core.returns.local_lists import LOCAL_SHAPES, TO_CONFIRM, WHO, coded, dated, local_table
from lanyard.core.words.code_sets import education

CARERS = local_table(
    "young_carers",
    "Young carers",
    "One row for each time that a child is known as a young carer",
    *WHO,
    dated(
        "start_date", "Start date", "First day on which they were known as one", "Date known", needed="always"
    ),
    dated("end_date", "End date", "Last day; empty while they are one", "Closed", not_before="start_date"),
    coded(
        "identified_by", "Identified by", "Who told the service", education.CARER_IDENTIFIED_BY, "Referred by"
    ),
    dated(
        "assessed_date",
        "Assessment date",
        "Date of the young carer's needs assessment; empty when there was none",
        "Date assessed",
    ),
)

YOUNG_CARERS = Return(
    kind="young-carers",
    title="Register of young carers",
    population="Children under 18 who live in the area, care for somebody and are known to the service",
    source=f"List of the carers service; Children Act 1989, section 17ZA; {TO_CONFIRM}",
    tables=(CARERS,),
    shapes=LOCAL_SHAPES,
    months_fresh=12,
)
