"""The tables of requests, assessments and timeliness."""

from lanyard.core.datasets.benchmarks.declare import Gives, Table
from lanyard.core.datasets.benchmarks.files.breakdowns import BY_PERSON, HEADINGS, PLACES, TIME, WHOLE
from lanyard.core.datasets.benchmarks.files.sources import plan_statistics
from lanyard.core.datasets.benchmarks.periods import Timing
from lanyard.core.datasets.cuts.casework import EXCEPTION, OUTCOME, WEEKS

_RECEIVED = "requests_received_in_year"
_AGREED, _REFUSED = "requests_decided_to_assess", "requests_decided_not_to_assess"
_IN_SIX, _OVER_SIX = "request_outcome_six_weeks", "request_outcome_over_6_weeks"


def _disputes(prefix: str, mediations: str, appeals: str, both: str) -> tuple[Gives, ...]:
    """Mediations, appeals, and the share of mediations after which there was no appeal."""
    return (
        Gives(f"{prefix}_mediations", (WHOLE,), numerator=(mediations,)),
        Gives(f"{prefix}_appeals", (WHOLE,), numerator=(appeals,)),
        Gives(f"{prefix}_appeals_after_mediation", (WHOLE,), numerator=(both,)),
        Gives(
            f"{prefix}_resolved_share",
            (WHOLE,),
            numerator=(mediations,),
            less=(both,),
            denominator=(mediations,),
        ),
    )


REQUESTS = Table(
    kind="requests",
    title="Requests for an assessment each calendar year",
    source=plan_statistics("requests"),
    known_by=HEADINGS | {_RECEIVED, _AGREED, _IN_SIX},
    time=TIME,
    timing=Timing.CALENDAR_YEAR,
    places=PLACES,
    gives=(
        Gives("requests_received", BY_PERSON, numerator=(_RECEIVED,)),
        *(
            Gives("requests_received", (WHOLE,), numerator=(column,), by=OUTCOME.name, group=group)
            for group, column in {
                "Y": _AGREED,
                "N": _REFUSED,
                "A": "requests_decision_not_made",
                "W": "requests_withdrawn",
            }.items()
        ),
        Gives("requests_agreed_share", BY_PERSON, numerator=(_AGREED,), denominator=(_AGREED, _REFUSED)),
        Gives(
            "requests_refused_share",
            BY_PERSON,
            numerator=(_REFUSED,),
            denominator=(_RECEIVED,),
            value="request_not_assess_pc",
        ),
        Gives(
            "six_week_share",
            BY_PERSON,
            numerator=(_IN_SIX,),
            denominator=(_IN_SIX, _OVER_SIX),
            value="request_outcome_six_weeks_pc",
        ),
        *_disputes(
            "request",
            "mediation_related_request",
            "tribunal_related_request",
            "tribunal_after_mediation_request",
        ),
    ),
)

_ASSESSED = "assess_in_year"
_IN_SIXTEEN, _OVER_SIXTEEN = "outcome_decision_within_time", "outcome_decision_over_time"

ASSESSMENTS = Table(
    kind="assessments",
    title="Assessments each calendar year",
    source=plan_statistics("assessments"),
    known_by=HEADINGS | {_ASSESSED, "assess_issued", _IN_SIXTEEN},
    time=TIME,
    timing=Timing.CALENDAR_YEAR,
    places=PLACES,
    gives=(
        Gives("assessments", BY_PERSON, numerator=(_ASSESSED,)),
        Gives(
            "assessment_plan_share",
            BY_PERSON,
            numerator=("assess_issued",),
            denominator=(_ASSESSED,),
            value="assess_issued_pc",
        ),
        Gives(
            "assessment_refused_share",
            BY_PERSON,
            numerator=("assess_not_issued",),
            denominator=(_ASSESSED,),
            value="assess_not_issued_pc",
        ),
        Gives(
            "sixteen_week_share",
            BY_PERSON,
            numerator=(_IN_SIXTEEN,),
            denominator=(_IN_SIXTEEN, _OVER_SIXTEEN),
            value="outcome_decision_within_time_pc",
        ),
        *_disputes(
            "assessment",
            "number_assess_mediation",
            "number_assess_tribunal",
            # The file's own spelling, as in the department's guidance.
            "number_asssess_mediation_tribunal",
        ),
        *_disputes(
            "other", "number_other_mediation", "number_other_tribunal", "number_other_mediation_tribunal"
        ),
    ),
)

_ISSUED, _ISSUED_NO_EXCEPTION = "plans_issued_den", "plans_issued_den_ex"
_IN_TWENTY, _OVER_A_YEAR = "plans_issued_within_20_weeks", "plans_issued_gt_1_year"


def _issued(column: str, cut: str, group: str, *less: str) -> Gives:
    return Gives("plans_issued", (WHOLE,), numerator=(column,), less=less, by=cut, group=group)


TIMELINESS = Table(
    kind="timeliness",
    title="Plans issued each calendar year, by how long they took",
    source=plan_statistics("timeliness_20_week"),
    known_by=HEADINGS | {_ISSUED, _ISSUED_NO_EXCEPTION, _IN_TWENTY},
    time=TIME,
    timing=Timing.CALENDAR_YEAR,
    places=PLACES,
    gives=(
        Gives("plans_issued", BY_PERSON, numerator=(_ISSUED,)),
        _issued(_IN_TWENTY, WEEKS.name, "0-20"),
        _issued(_OVER_A_YEAR, WEEKS.name, "52+"),
        _issued(_ISSUED_NO_EXCEPTION, EXCEPTION.name, "none"),
        _issued(_ISSUED, EXCEPTION.name, "exception", _ISSUED_NO_EXCEPTION),
        Gives(
            "twenty_week_share_all",
            BY_PERSON,
            numerator=(_IN_TWENTY,),
            denominator=(_ISSUED,),
            value="pc_plans_issued_within_20_weeks",
        ),
        Gives(
            "twenty_week_share_excluding_exceptions",
            BY_PERSON,
            numerator=("plans_issued_20_weeks_ex",),
            denominator=(_ISSUED_NO_EXCEPTION,),
            value="PC_plans_issued_20_weeks_ex",
        ),
        Gives(
            "over_52_week_share",
            BY_PERSON,
            numerator=(_OVER_A_YEAR,),
            denominator=(_ISSUED,),
            value="pc_plans_issued_gt_1_year",
        ),
    ),
)

TABLES = (REQUESTS, ASSESSMENTS, TIMELINESS)
