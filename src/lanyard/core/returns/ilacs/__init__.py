"""The child-level lists of an inspection of children's services (ILACS Annex A): those that SEND work needs.

Source: headings as authorities share them. The lists carry neither UPN nor names; children are found through
the social care number, which SSDA903 and the children in need census give together with a UPN.
"""

from lanyard.core.returns.declare import Return
from lanyard.core.returns.ilacs.columns import (
    CARE_LEAVERS,
    CHILDREN_IN_NEED,
    EARLY_HELP,
    LOOKED_AFTER,
    PROTECTION,
)

WORKBOOK = "workbook"
CSV = "csv"

ILACS = Return(
    kind="ilacs",
    title="Child-level lists of a children's services inspection",
    population=(
        "Children with early help (List 2), in need (List 6), on a child protection plan (List 7) or looked "
        "after (List 8), and care leavers (List 9)"
    ),
    source="Annex A of inspections of local authority children's services, headings shared by authorities",
    tables=(EARLY_HELP, CHILDREN_IN_NEED, PROTECTION, LOOKED_AFTER, CARE_LEAVERS),
    shapes={
        WORKBOOK: "workbook (XLSX or ODS) with a sheet a list",
        CSV: "one CSV a list",
    },
    numbers="social-care",
    months_fresh=3,
    passes_over=(
        "Age of Child (Years)",
        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
        "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
        "Date Child Was Last Seen",
        "Reason for Closure",
        "Date of the Last Statutory Visit",
        "Was the Child Seen Alone?",
        "Date of latest review conference",
        "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
        "Number of Previous Child Protection Plans",
        "Child's Category of Need",
        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
        "Start date of current legal status",
        "Date of Latest Statutory Review",
        "Date of Last Social Work Visit",
        "What is the permanence plan for this child?",
        "Date of Last IRO Visit / Contact to the Child",
        "Number of Placements in the Last 12 months",
        "Reason Ceased to be Looked After",
        "Start Date of Most Recent Placement",
        "Placement postcode",
        "LA of Placement",
        "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
        "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
        "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        "Did the child accept a Return Interview after their last missing episode (Y/N)?",
        "Allocated Worker",
        "Allocated Personal Advisor",
        "Eligibility Category",
        "Latest Pathway Plan Review Date",
        "LA in Touch",
    ),
)
