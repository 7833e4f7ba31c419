"""Data set 5: attendance, by SEN provision and need."""

from lanyard.core.datasets.cuts.people import ETHNICITY, SEX
from lanyard.core.datasets.cuts.schooling import MISSED, PART_TIME, PERSISTENT, SEVERE, TERM
from lanyard.core.datasets.cuts.send import AGE_BAND, AREA_PART, SEND, SEND_NEED, SETTING_TYPE
from lanyard.core.datasets.declare import Cut, DataSet, Measure, Quantity, Serves, Unit
from lanyard.core.datasets.populations.schools import PUPILS_WITH_SESSIONS, TERMS_OF_PUPILS
from lanyard.core.datasets.sources import SCHOOL_CENSUS

_CUTS = ((SEND,), (SEND_NEED,), (SEX,), (AGE_BAND,), (ETHNICITY,), (SETTING_TYPE,), (AREA_PART,))
_SOURCE = "School census: AttendanceReason and Sessions of each term, SessionsPossible"
_ITEM = 5

POSSIBLE = Quantity(PUPILS_WITH_SESSIONS, of="possible")


def _sessions(name: str, title: str, column: str, words: str) -> Measure:
    return Measure(
        name=name,
        title=title,
        unit=Unit.SHARE,
        definition=f"Sessions {words}, divided by possible sessions, of all pupils and terms together.",
        numerator=Quantity(PUPILS_WITH_SESSIONS, of=column),
        denominator=POSSIBLE,
        cuts=_CUTS,
        source=_SOURCE,
    )


def _pupils(name: str, title: str, cut: Cut, groups: tuple[str, ...], words: str) -> Measure:
    return Measure(
        name=name,
        title=title,
        unit=Unit.SHARE,
        definition=f"Pupils who missed {words}, divided by pupils with possible sessions.",
        numerator=Quantity(PUPILS_WITH_SESSIONS, ((cut, groups),)),
        denominator=Quantity(PUPILS_WITH_SESSIONS),
        cuts=_CUTS,
        source=_SOURCE,
    )


ABSENCE_IN_TERM = Measure(
    name="absence_share_of_term",
    title="Overall absence in the term",
    unit=Unit.SHARE,
    definition="Sessions missed, with or without leave, divided by possible sessions of the same term.",
    numerator=Quantity(TERMS_OF_PUPILS, of="absent"),
    denominator=Quantity(TERMS_OF_PUPILS, of="possible"),
    cuts=((TERM,), (TERM, SEND)),
    source=_SOURCE,
)

ATTENDANCE = DataSet(
    id=5,
    slug="attendance",
    title="Attendance of pupils with SEND",
    serves=Serves(_ITEM, "Attendance of this group"),
    definition="Sessions attended and missed over the terms that the censuses of twelve months report, by "
    "SEN provision; persistent absence is 10% or more of possible sessions missed, severe absence 50% or "
    "more, which is part of it; sessions missed under a part-time timetable (C2) apart.",
    numerator="Sessions attended or missed; pupils over the threshold; part-time timetable sessions",
    denominator="Possible sessions; pupils with possible sessions",
    cuts="SEN provision, primary need, term, sex, age, ethnicity, setting type, home postcode district",
    sources=(SCHOOL_CENSUS,),
    owner="Attendance and inclusion team",
    doubts="The classes of the attendance codes are from our own knowledge of the guidance of August 2024. A "
    "census reports the sessions of the term before; the second half of the summer term, which the autumn "
    "census reports apart, is left out. A pupil who missed much in one term only may not be persistently "
    "absent over the year. SEN provision and setting are those of the latest census that names the pupil.",
    measures=(
        _sessions("attendance_share", "Attendance", "attended", "attended or at an approved activity"),
        _sessions("absence_share", "Overall absence", "absent", "missed, with or without leave"),
        _pupils(
            "persistent_absence_share",
            "Persistently absent",
            MISSED,
            PERSISTENT,
            "10% or more of their possible sessions",
        ),
        _pupils(
            "severe_absence_share",
            "Severely absent",
            MISSED,
            SEVERE,
            "50% or more of their possible sessions",
        ),
        _sessions(
            "part_time_timetable_session_share",
            "Sessions under a part-time timetable",
            "part_time_sessions",
            "missed under a part-time timetable (code C2)",
        ),
        _pupils(
            "part_time_timetable_share",
            "Pupils on a part-time timetable",
            PART_TIME,
            ("yes",),
            "one session or more under a part-time timetable (code C2)",
        ),
        ABSENCE_IN_TERM,
    ),
)
