"""Children in need census: referrals, and what came of each."""

from lanyard.core.returns.cin.children import CHILD_ID, CHILDREN
from lanyard.core.returns.declare import Column, Kind, Table
from lanyard.core.words.code_sets import CodeSet, cin


def _day(name: str, title: str, meaning: str, needed: str = "", not_before: str = "") -> Column:
    return Column(name, title, meaning, Kind.DATE, needed=needed, not_before=not_before)


def _code(name: str, title: str, meaning: str, codes: CodeSet, needed: str = "") -> Column:
    return Column(name, title, meaning, Kind.CODE, codes=codes, needed=needed)


DETAILS = Table(
    "cin_details",
    "CINdetails",
    "One row for each referral",
    (
        CHILD_ID,
        _day("referral_date", "CINreferralDate", "Day of the referral", needed="always"),
        _code("referral_source", "ReferralSource", "Who referred", cin.REFERRAL_SOURCE, needed="always"),
        _code("primary_need", "PrimaryNeedCode", "Primary need", cin.NEED),
        _day(
            "closure_date",
            "CINclosureDate",
            "Day on which the case was closed; empty while it is open",
            not_before="referral_date",
        ),
        _code("closure_reason", "ReasonForClosure", "Why it was closed", cin.CLOSURE, "when closed"),
    ),
    parent=CHILDREN.name,
    key="referral_key",
    tied_by=CHILD_ID.name,
)

ASSESSMENTS = Table(
    "cin_assessments",
    "Assessments",
    "One row for each continuous assessment",
    (
        CHILD_ID,
        _day("start_date", "AssessmentActualStartDate", "Day on which it began", needed="always"),
        _day(
            "authorised_date",
            "AssessmentAuthorisationDate",
            "Day on which it was signed off; empty while it goes on",
            not_before="start_date",
        ),
    ),
    parent=DETAILS.name,
    tied_by=CHILD_ID.name,
)

PLANS = Table(
    "cin_plans",
    "CINPlanDates",
    "One row for each child in need plan",
    (
        CHILD_ID,
        _day("start_date", "CINPlanStartDate", "Day on which the plan began", needed="always"),
        _day(
            "end_date",
            "CINPlanEndDate",
            "Day on which it ended; empty while it goes on",
            not_before="start_date",
        ),
    ),
    parent=DETAILS.name,
    tied_by=CHILD_ID.name,
)

PROTECTION_PLANS = Table(
    "protection_plans",
    "ChildProtectionPlans",
    "One row for each child protection plan",
    (
        CHILD_ID,
        _day("start_date", "CPPstartDate", "Day on which the plan began", needed="always"),
        _day(
            "end_date",
            "CPPendDate",
            "Day on which it ended; empty while it goes on",
            not_before="start_date",
        ),
        _code(
            "initial_category",
            "InitialCategoryOfAbuse",
            "Category of abuse at the start",
            cin.ABUSE,
            needed="always",
        ),
        _code(
            "latest_category",
            "LatestCategoryOfAbuse",
            "Category of abuse at the last conference",
            cin.ABUSE,
            needed="always",
        ),
    ),
    parent=DETAILS.name,
    tied_by=CHILD_ID.name,
)

SECTION_47 = Table(
    "section_47",
    "Section47",
    "One row for each enquiry under section 47",
    (
        CHILD_ID,
        _day("start_date", "S47ActualStartDate", "Day on which it began", needed="always"),
        _day(
            "conference_date",
            "DateOfInitialCPC",
            "Day of the initial child protection conference; empty where there was none",
            not_before="start_date",
        ),
    ),
    parent=DETAILS.name,
    tied_by=CHILD_ID.name,
)
