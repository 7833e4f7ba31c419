"""Where young people went after year 11 and after 16 to 18 study."""

from lanyard.core.returns.declare import Return
from lanyard.core.returns.local_lists import LOCAL_SHAPES, TO_CONFIRM, WHO, coded, counted, local_table
from lanyard.core.words.code_sets import census, education

DESTINATION_ROWS = local_table(
    "destinations",
    "Destinations",
    "One row for each leaver and stage",
    *WHO,
    counted(
        "academic_year",
        "Academic year",
        "Calendar year in which the academic year ended after which they left",
        "Year",
        needed="always",
    ),
    coded(
        "stage",
        "Stage",
        "Stage after which it is the destination",
        education.LEAVING_STAGE,
        "Leaving stage",
        needed="always",
    ),
    coded(
        "destination",
        "Destination",
        "Where the leaver went",
        education.DESTINATION,
        "Outcome",
        needed="always",
    ),
    coded(
        "sen_provision",
        "SEN provision",
        "SEN provision in the last spring census before leaving",
        census.SEN_PROVISION_NOW,
        "SEN",
    ),
)

DESTINATIONS = Return(
    kind="destinations",
    title="Destinations of leavers",
    population=(
        "Pupils of state-funded schools and colleges in the area who left after year 11 or after 16 to 18 "
        "study: those taught in the area, wherever they live"
    ),
    source=f"Destination measures, pupil level, as the area holds them; {TO_CONFIRM}",
    tables=(DESTINATION_ROWS,),
    shapes=LOCAL_SHAPES,
    months_fresh=18,
)
