"""Cuts of what happens in schools: results, attendance, suspensions, and where leavers go."""

from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.words.code_sets import census, education

_NOT_RECORDED = {NOT_RECORDED: "Not recorded"}

ACADEMIC_YEAR = Cut(
    "academic_year",
    "Academic year",
    _NOT_RECORDED,
    found_by="lanyard.core.datasets.rows.academic_years:results",
    found_title="Academic year that ended in {}",
)
"""The latest five years of results that are held, each by the calendar year in which it ended."""

LEAVING_YEAR = Cut(
    "academic_year",
    "Academic year",
    _NOT_RECORDED,
    found_by="lanyard.core.datasets.rows.academic_years:destinations",
    found_title="Left in the academic year that ended in {}",
)
"""The same of destinations."""

STAGE = Cut("stage", "Stage", {**education.RESULT_STAGE.meanings, **_NOT_RECORDED})

REACHED = Cut("reached", "Standard reached", {"yes": "Reached", "no": "Not reached, or not recorded"})

LEFT_AFTER = Cut("left_after", "Left after", {**education.LEAVING_STAGE.meanings, **_NOT_RECORDED})

SUSTAINED = ("EDUCATION", "APPRENTICESHIP", "EMPLOYMENT")
"""Destinations that count as sustained."""

DESTINATION = Cut("destination", "Destination", {**education.DESTINATION.meanings, **_NOT_RECORDED})

TERMS = {"autumn": "Autumn term", "spring": "Spring term", "summer": "Summer term"}

TERM = Cut("term", "Term", TERMS)

MISSED = Cut(
    "missed",
    "Possible sessions missed",
    {"under_10": "Under 10%", "10_to_50": "10% or more, under 50%", "50_or_more": "50% or more"},
)

PERSISTENT, SEVERE = ("10_to_50", "50_or_more"), ("50_or_more",)
"""The groups of persistent absence, which takes in severe absence, and of severe absence alone."""

PART_TIME = Cut(
    "part_time",
    "Sessions missed under a part-time timetable",
    {"yes": "One or more", "no": "None"},
)

SCHOOL_YEAR_ROW = Cut(
    "counted",
    "What is counted",
    {
        "on_roll": "A pupil on roll on census day in spring",
        "left": "A pupil suspended or excluded who was not on roll that day",
        "suspension": "A suspension",
        "permanent": "A permanent exclusion",
    },
    tells={
        "is_pupil": {"on_roll": "yes", "left": "yes", "suspension": "no", "permanent": "no"},
    },
)
"""Pupils and what happened to them are counted together, so that rates and numbers hang together."""

PUPILS_OF_THE_YEAR = ("on_roll", "left")

_OF_AN_EVENT = "event"

TIMES_SUSPENDED = Cut(
    "times_suspended",
    "Times suspended",
    {"never": "Never", "once": "Once", "more": "More than once", _OF_AN_EVENT: "Not a pupil"},
    tells={"is_pupil": {"never": "yes", "once": "yes", "more": "yes", _OF_AN_EVENT: "no"}},
)

_OF_A_PUPIL = "pupil"


def _of_events(name: str, title: str, groups: dict[str, str]) -> Cut:
    """A cut of suspensions and exclusions, with a group for the pupils counted beside them."""
    return Cut(
        name,
        title,
        {**groups, _OF_A_PUPIL: "Not a suspension or exclusion"},
        tells={"is_pupil": {**dict.fromkeys(groups, "no"), _OF_A_PUPIL: "yes"}},
    )


REASON = _of_events("reason", "First reason given", {**census.EXCLUSION_REASON.meanings, **_NOT_RECORDED})

EVENT_TERM = _of_events("term", "Term of the first day", TERMS | _NOT_RECORDED)

ACTIVITY = Cut("activity", "What the young person does", {**education.ACTIVITY.meanings, **_NOT_RECORDED})

IN_EDUCATION_OR_WORK = ("EDUCATION", "TRAINING", "APPRENTICESHIP", "EMPLOYMENT")

LEAVERS = Cut(
    "leavers",
    "Left school",
    {"year_11": "Year 11 last summer", "year_13": "Year 13 last summer"},
)

ACADEMIC_AGE = Cut(
    "academic_age",
    "Age on 31 August before the academic year",
    {str(age): f"Aged {age}" for age in range(16, 26)},
    tells={"academic_band": {str(age): "16-17" if age < 18 else "18-25" for age in range(16, 26)}},
)

ACADEMIC_BAND = Cut(
    "academic_band",
    "Age on 31 August before the academic year",
    {"16-17": "Aged 16 and 17", "18-25": "Aged 18 to 25"},
    gathers=ACADEMIC_AGE,
)
