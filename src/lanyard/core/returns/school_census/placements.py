"""Alternative provision that a school arranged for its pupils; collected since 2022."""

from lanyard.core.returns.declare import Kind, Table
from lanyard.core.returns.school_census.columns import PUPIL_ID, coded, dated, element, identified
from lanyard.core.returns.school_census.pupils import PUPILS
from lanyard.core.words.code_sets import census
from lanyard.core.words.identifiers import UKPRN, URN

PLACEMENTS = Table(
    "census_ap",
    "SchoolArrangedAPDetail",
    "One row for each placement in alternative provision that the school arranged; spring and summer",
    (
        PUPIL_ID,
        identified("ap_urn", "URN", "Setting of the placement, where it has a URN", URN, "apurn"),
        identified("ap_ukprn", "UKPRN", "Provider of the placement, where it has no URN", UKPRN, "apukprn"),
        coded("setting_type", "APsettingType", "Kind of setting that has neither number", census.AP_SETTING),
        coded("reason", "PlacementReason", "Why it was arranged", census.SCHOOL_AP_REASON),
        dated("entry_date", "EntryDate", "First day of it", needed="always"),
        dated("leaving_date", "LeavingDate", "Last day of it; empty while it lasts", not_before="entry_date"),
        element("sessions_a_week", "APsessionsPerWeek", "Sessions a week there", kind=Kind.WHOLE),
        coded("attendance_pattern", "APattendancePattern", "Full or part time", census.ATTENDANCE_PATTERN),
    ),
    parent=PUPILS.name,
    titles={"csv": "schoolarrangedapdetail"},
    tied_by=PUPIL_ID.name,
    aliases=("schoolarrangedapdetailonroll", "schoolarrangedapdetailoffroll"),
)
