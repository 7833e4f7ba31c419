"""Code sets of SEN2, the yearly person-level return on education, health and care plans.

Item numbers are those of the 2026 guide. Codes without years are right in every return since 2023.
"""

from lanyard.core.words.code_sets.declare import Code, CodeSet

_SCHEMA = "SEN2 schemas of 2023 to 2026"

SOURCE_LEVEL = CodeSet(
    name="sen2.source_level",
    title="Level of the sender",
    source=f"{_SCHEMA}, header",
    codes=(Code("L", "Local authority"),),
)

OFFICER = CodeSet(
    name="sen2.officer",
    title="Designated officer in post",
    source=f"{_SCHEMA}, header: DMO, DCO, and DSCO from 2025",
    codes=(Code("Y", "In post"), Code("N", "Not in post"), Code("R", "Being recruited")),
)

SEX = CodeSet(
    name="sen2.sex",
    title="Sex",
    source=f"{_SCHEMA}, item 1.4",
    codes=(Code("M", "Male", first_year=2024), Code("F", "Female", first_year=2024)),
)

GENDER_CURRENT = CodeSet(
    name="sen2.gender_current",
    title="Gender",
    source="SEN2 schema of 2023, item 1.4",
    codes=(
        Code("0", "Not known", first_year=2023, last_year=2023),
        Code("1", "Male", first_year=2023, last_year=2023, groups_to="M"),
        Code("2", "Female", first_year=2023, last_year=2023, groups_to="F"),
        Code("9", "Not specified", first_year=2023, last_year=2023),
    ),
)

UPN_UNKNOWN = CodeSet(
    name="sen2.upn_unknown",
    title="Why there is no UPN",
    source=f"{_SCHEMA}, item 1.7c",
    codes=(
        Code("UN1", "Under 6 and has no UPN yet"),
        Code("UN2", "Has never been in a state school"),
        Code("UN3", "Educated outside England"),
        Code("UN5", "Sources disagree about the UPN"),
        Code("UN8", "New to the authority in the last week"),
        Code("UN9", "Young person who has never been in a state school or college"),
        Code("UN10", "Request ended before the UPN was known"),
    ),
)

YES_NO = CodeSet(
    name="sen2.yes_no",
    title="Yes or no",
    source=f"{_SCHEMA}, flags of modules 2 to 5",
    codes=(Code("1", "Yes"), Code("0", "No")),
)

REQUEST_SOURCE = CodeSet(
    name="sen2.request_source",
    title="Who asked for the assessment",
    source=f"{_SCHEMA}, item 2.2; voluntary in 2025, mandatory from 2026",
    codes=(
        Code("1", "Parent or young person", first_year=2025),
        Code("2", "School or other education setting", first_year=2025),
        Code("3", "Health", first_year=2025),
        Code("4", "Social care", first_year=2025),
        Code("5", "Someone else", first_year=2025),
    ),
)

REQUEST_OUTCOME = CodeSet(
    name="sen2.request_outcome",
    title="Outcome of the request",
    source=f"{_SCHEMA}, item 2.5",
    codes=(
        Code("Y", "The authority will assess"),
        Code("N", "The authority will not assess"),
        Code("A", "Decision awaited"),
        Code("W", "Withdrawn, or ended by a move or death"),
        Code("H", "Decided before the collection year"),
    ),
)

ASSESSMENT_OUTCOME = CodeSet(
    name="sen2.assessment_outcome",
    title="Outcome of the assessment",
    source=f"{_SCHEMA}, item 3.1",
    codes=(
        Code("Y", "A plan will be issued"),
        Code("N", "No plan will be issued"),
        Code("A", "Decision awaited"),
        Code("W", "Withdrawn, or ended by a move or death"),
        Code("H", "Decided before the collection year, or the plan moved in from another authority"),
    ),
)

RESIDENTIAL = CodeSet(
    name="sen2.residential",
    title="Residential placement",
    source=f"{_SCHEMA}, items 4.2 and 5.7; weeks as in the published statistics",
    doubt="Sources differ on the weeks: 38 to 51 and 52, or up to 38 and 39 to 52.",
    codes=(Code("A", "Part of the year: 38 to 51 weeks"), Code("B", "All year: 52 weeks")),
)

WORK_BASED = CodeSet(
    name="sen2.work_based",
    title="Work-based learning",
    source=f"{_SCHEMA}, items 4.3 and 5.7",
    codes=(Code("A", "Apprenticeship"), Code("T", "Traineeship"), Code("S", "Supported internship")),
)

DIRECT_PAYMENT = CodeSet(
    name="sen2.direct_payment",
    title="Direct payments",
    source=f"{_SCHEMA}, item 4.4c",
    codes=(
        Code("E", "For education only"),
        Code("S", "For social care only"),
        Code("H", "For health only"),
        Code("I", "For a mix of these"),
    ),
)

CEASE_REASON = CodeSet(
    name="sen2.cease_reason",
    title="Why the plan ended",
    source=f"{_SCHEMA}, item 4.6",
    codes=(
        Code("1", "Reached the oldest age for a plan"),
        Code("2", "Needs are met without a plan"),
        Code("3", "Moved to higher education"),
        Code("4", "Moved to paid work"),
        Code("5", "Moved to another authority in England"),
        Code("6", "No longer wishes to be in education or training"),
        Code("7", "Left England"),
        Code("8", "Died"),
        Code("9", "Other reason"),
    ),
)

REVIEW_OUTCOME = CodeSet(
    name="sen2.review_outcome",
    title="Outcome of the annual review",
    source=f"{_SCHEMA}, item 5.4c; voluntary in 2024, mandatory from 2025",
    codes=(
        Code("A", "Amend the plan", first_year=2024),
        Code("C", "End the plan", first_year=2024),
        Code("M", "Keep the plan as it is", first_year=2024),
    ),
)

_NAMED_OR_ATTENDED = (
    Code("OLA", "Education otherwise than at school, arranged by the authority"),
    Code("OPA", "Education otherwise than at school, arranged by the parents, not home education"),
    Code("EHE", "Elective home education"),
    Code("EYP", "Early years provider without a URN"),
    Code("OTH", "Another setting, or only a type of setting is named"),
)

_ATTENDED_ONLY = (
    Code("NEET", "Not in education, employment or training, aged 16 to 25"),
    Code("NIEC", "Not in education, and notice to end the plan is given"),
    Code("NIEO", "Not in education for another reason"),
)

SETTING_NAMED = CodeSet(
    name="sen2.setting_named",
    title="Setting named in the plan that has no number",
    source=f"{_SCHEMA}, item 4.7",
    codes=_NAMED_OR_ATTENDED,
)

SETTING = CodeSet(
    name="sen2.setting",
    title="Setting attended that has no number",
    source=f"{_SCHEMA}, item 5.7",
    codes=_NAMED_OR_ATTENDED + _ATTENDED_ONLY,
)

SETTINGS_ATTENDED_ONLY: frozenset[str] = frozenset(code.code for code in _ATTENDED_ONLY)
"""The codes of ``SETTING`` that only a PlacementDetail may hold: a plan cannot name them."""

PLACEMENT_RANK = CodeSet(
    name="sen2.placement_rank",
    title="Rank of the setting",
    source=f"{_SCHEMA}, items 4.7 and 5.7",
    codes=(Code("1", "Only or main setting"), Code("2", "Second of two settings")),
)

ATTENDANCE_PATTERN = CodeSet(
    name="sen2.attendance_pattern",
    title="Attendance pattern",
    source="SEN2 schema of 2023, PlacementDetail",
    codes=(
        Code("FT", "Full time", first_year=2023, last_year=2023),
        Code("PT", "Part time", first_year=2023, last_year=2023),
    ),
)

CODE_SETS: tuple[CodeSet, ...] = (
    SOURCE_LEVEL,
    OFFICER,
    SEX,
    GENDER_CURRENT,
    UPN_UNKNOWN,
    YES_NO,
    REQUEST_SOURCE,
    REQUEST_OUTCOME,
    ASSESSMENT_OUTCOME,
    RESIDENTIAL,
    WORK_BASED,
    DIRECT_PAYMENT,
    CEASE_REASON,
    REVIEW_OUTCOME,
    SETTING_NAMED,
    SETTING,
    PLACEMENT_RANK,
    ATTENDANCE_PATTERN,
)
