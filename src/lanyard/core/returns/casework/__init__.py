"""The casework log: advice asked for and received in assessments, and who takes part in annual reviews."""

from lanyard.core.returns.declare import Return
from lanyard.core.returns.local_lists import (
    CASE,
    LOCAL_SHAPES,
    TO_CONFIRM,
    WHO,
    coded,
    dated,
    local_table,
    yes_or_no,
)
from lanyard.core.words.code_sets import casework

ADVICE = local_table(
    "advice",
    "Advice",
    "One row for each piece of advice that was asked for in an assessment",
    CASE,
    *WHO,
    dated("request_date", "Request date", "Day on which the assessment was asked for", "Date of request"),
    coded("profession", "Profession", "Who was asked", casework.PROFESSION, needed="always"),
    coded("service", "Service", "Which health service was asked", casework.SERVICE, "Health service"),
    dated(
        "asked_date",
        "Asked date",
        "Day on which the advice was asked for",
        "Date advice requested",
        needed="always",
        not_before="request_date",
    ),
    dated(
        "received_date",
        "Received date",
        "Day on which it came; empty while it has not",
        "Date advice received",
        not_before="asked_date",
    ),
)

REVIEW_REPORTS = local_table(
    "review_reports",
    "Reviews",
    "One row for each service that belonged at an annual review",
    CASE,
    *WHO,
    dated("review_date", "Review date", "Day of the review meeting", "Date of review", needed="always"),
    coded("service", "Service", "Which service", casework.SERVICE, "Health service", needed="always"),
    yes_or_no("invited", "Invited", "The service was invited", needed="always"),
    yes_or_no("attended", "Attended", "Somebody of the service took part"),
    yes_or_no("report", "Report", "The service sent a report", "Report received"),
)

CASEWORK = Return(
    kind="casework",
    title="Casework log",
    population="Assessments and annual reviews of the last twelve months",
    source=f"SEN case system, from knowledge; {TO_CONFIRM}",
    tables=(ADVICE, REVIEW_REPORTS),
    shapes=LOCAL_SHAPES,
    numbers="casework",
    months_fresh=3,
)
