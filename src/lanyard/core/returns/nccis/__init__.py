"""The careers service's monthly client file: what young people aged 16 to 25 do now."""

from lanyard.core.returns.declare import Column, Kind, Return
from lanyard.core.returns.local_lists import (
    LOCAL_SHAPES,
    SEN_STATUS,
    TO_CONFIRM,
    WHO,
    coded,
    counted,
    dated,
    local_table,
    own_number,
)
from lanyard.core.words.code_sets import education
from lanyard.core.words.identifiers import LA_CODE

HEADER = local_table(
    "nccis_header",
    "Header",
    "Which area the file is of, and at which day",
    dated(
        "reference_date", "Reference date", "Last day of the month that the file tells of", "Month", "As at"
    ),
    Column(
        "area", "Area", "Local authority", Kind.IDENTIFIER, identifier=LA_CODE, aliases=("LEA", "LA code")
    ),
)

YOUNG_PEOPLE = local_table(
    "young_people",
    "Young people",
    "One row for each young person",
    own_number(
        "young_person_id",
        "Young person ID",
        "The careers service's own number for the young person",
        "YoungPersonsID",
        "Client ID",
    ),
    *WHO,
    counted(
        "academic_age",
        "Academic age",
        "Age on 31 August at the start of the academic year",
        needed="always",
    ),
    coded(
        "activity",
        "Activity",
        "What the young person does now",
        education.ACTIVITY,
        "Current activity",
        needed="always",
    ),
    dated("activity_since", "Activity since", "First day of it", "Activity start date", "StartDate"),
    SEN_STATUS,
    coded(
        "september_guarantee",
        "September guarantee",
        "Offer of a place under the September guarantee, at academic age 15 and 16",
        education.SEPTEMBER_GUARANTEE,
    ),
)

NCCIS = Return(
    kind="nccis",
    title="Careers service client file",
    population=(
        "Young people of academic age 15 to 17 who live in the area, and to 25 those with a plan, wherever "
        "they are taught"
    ),
    source=f"National client caseload information system, client file; {TO_CONFIRM}",
    tables=(HEADER, YOUNG_PEOPLE),
    shapes=LOCAL_SHAPES,
    header=HEADER.name,
    one_of_many=True,
    numbers="careers",
    months_fresh=2,
)
