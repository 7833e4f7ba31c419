"""Populations of the SEN2 return: plans, requests and assessments."""

from lanyard.core.datasets.declare import Population
from lanyard.core.datasets.sources import SEN2

_ROWS = "lanyard.core.datasets.rows"

PLANS_IN_FORCE = Population(
    "plans_in_force",
    "plans in force",
    "Plans begun on or before census day and not ended on or before it. Cases that moved to another "
    "authority before their end are left out, and so are plans under a request that was refused, withdrawn "
    "or is open.",
    f"{_ROWS}.plans:in_force",
    SEN2,
)

NEW_PLANS = Population(
    "new_plans",
    "new plans",
    "Plans begun in the collection year, less those that moved in from another authority.",
    f"{_ROWS}.plans:begun",
    SEN2,
)

PLANS_CEASED = Population(
    "plans_ceased",
    "plans that ended",
    "Plans whose end lies in the collection year, moves to another authority included.",
    f"{_ROWS}.plans:ended",
    SEN2,
)

TRANSFERS_IN = Population(
    "transfers_in",
    "plans that moved in",
    "Plans in force whose assessment outcome is H and which name the authority they came from.",
    f"{_ROWS}.plans:moved_in",
    SEN2,
)

REQUESTS = Population(
    "requests_received",
    "requests received",
    "Requests received in the collection year, each request for itself, whatever became of it.",
    f"{_ROWS}.requests:received",
    SEN2,
)

PLANS_ISSUED = Population(
    "plans_issued",
    "plans issued",
    "Assessments that ended in a plan, dated in the collection year, with the date of the request known.",
    f"{_ROWS}.assessments:issued",
    SEN2,
)

REFUSALS_TO_ASSESS_TOLD = Population(
    "refusals_to_assess_told",
    "refusals to assess",
    "Requests refused whose outcome is dated in the collection year.",
    f"{_ROWS}.refusals:to_assess",
    SEN2,
)

REFUSALS_TO_ISSUE_TOLD = Population(
    "refusals_to_issue_told",
    "refusals to issue a plan",
    "Assessments that ended without a plan, dated in the collection year.",
    f"{_ROWS}.refusals:to_issue",
    SEN2,
)

REFUSALS_TO_ISSUE = Population(
    "refusals_to_issue",
    "refusals to issue a plan",
    "Assessments that ended without a plan, dated in the collection year, with the date of the request "
    "known.",
    f"{_ROWS}.assessments:refused",
    SEN2,
    within=REFUSALS_TO_ISSUE_TOLD,
)

OPEN_ASSESSMENTS = Population(
    "open_assessments",
    "assessments still open",
    "Assessments awaited on census day, with the date of the request known.",
    f"{_ROWS}.assessments:still_open",
    SEN2,
)

ASSESSMENTS = Population(
    "assessments",
    "assessments in the return",
    "Assessments of requests that were agreed, or decided before the collection year and still live.",
    f"{_ROWS}.assessments:disputed",
    SEN2,
)
