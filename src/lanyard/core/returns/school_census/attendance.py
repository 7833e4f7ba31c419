"""What the census says of sessions missed: suspensions and exclusions, and sessions by attendance code."""

from lanyard.core.returns.declare import Kind, Table
from lanyard.core.returns.school_census.columns import PUPIL_ID, coded, dated, element
from lanyard.core.returns.school_census.pupils import PUPILS
from lanyard.core.words.code_sets import attendance, census

EXCLUSIONS = Table(
    "census_exclusions",
    "TermlyExclusion",
    "One row for each suspension or permanent exclusion in the time that the census covers",
    (
        PUPIL_ID,
        coded(
            "category",
            "Category",
            "Suspension, permanent or at lunchtime",
            census.EXCLUSION,
            needed="always",
        ),
        dated("start_date", "StartDate", "First day of it", needed="always"),
        element("sessions", "Sessions", "Sessions for which the pupil was suspended", kind=Kind.WHOLE),
        coded("reason_1", "Reason1", "First reason", census.EXCLUSION_REASON, "reason"),
        coded("reason_2", "Reason2", "Second reason, if any", census.EXCLUSION_REASON),
        coded("reason_3", "Reason3", "Third reason, if any", census.EXCLUSION_REASON),
        coded("sen_provision", "SENprovision", "SEN provision that day", census.SEN_PROVISION),
    ),
    parent=PUPILS.name,
    titles={"csv": "termlyexclusions"},
    tied_by=PUPIL_ID.name,
    aliases=("termlyexclusionsonroll", "termlyexclusionsoffroll"),
)

SESSIONS = Table(
    "census_sessions",
    "SessionDetail",
    "One row for each attendance code that a pupil has in the term before, with its number of sessions",
    (
        PUPIL_ID,
        coded(
            "attendance_reason", "AttendanceReason", "Attendance code", attendance.ATTENDANCE, needed="always"
        ),
        element(
            "sessions",
            "Sessions",
            "Number of sessions with the code",
            "absencesessions",
            kind=Kind.WHOLE,
            needed="always",
        ),
    ),
    parent=PUPILS.name,
    titles={"csv": "termlysessiondetails"},
    tied_by=PUPIL_ID.name,
    aliases=("termlysessiondetailsonroll", "termlysessiondetailsoffroll"),
)
