"""Rules on sessions by attendance code."""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given
from lanyard.core.words.code_sets.attendance import ATTENDANCE, AttendanceClass, codes_counted_as

SOURCE = "School census specification, termly attendance"
TABLE, PUPILS = "census_sessions", "census_pupils"
POSSIBLE = pl.col("census_pupils.sessions_possible")
COUNTED = pl.col("attendance_reason").is_in(ATTENDANCE.values) & ~pl.col("attendance_reason").is_in(
    codes_counted_as(AttendanceClass.NOT_POSSIBLE)
)
MOST_SESSIONS_A_TERM = 180

MORE_THAN_POSSIBLE = Rule(
    "SC50",
    ERROR,
    TABLE,
    ("sessions",),
    pl.col("person_key").is_first_distinct()
    & (pl.col("sessions").filter(COUNTED).sum().over("person_key") > POSSIBLE),
    "The pupil's sessions, attended and missed, are more than were possible. Correct one of the numbers.",
    SOURCE,
    breaks=case(sessions="141"),
    holds=case({"sessions": "140"}, (TABLE, {"attendance_reason": "Y4", "sessions": "6"})),
)

CODE_TWICE = Rule(
    "SC51",
    ERROR,
    TABLE,
    ("attendance_reason",),
    given("attendance_reason") & (pl.len().over("person_key", "attendance_reason") > 1),
    "The same attendance code stands twice for this pupil. Add up its sessions in one row.",
    SOURCE,
    breaks=case(None, (TABLE, {"sessions": "2"})),
    holds=case(None, (TABLE, {"attendance_reason": "I", "sessions": "2"})),
)

TOO_MANY_POSSIBLE = Rule(
    "SC52",
    QUERY,
    PUPILS,
    ("sessions_possible",),
    pl.col("sessions_possible") > MOST_SESSIONS_A_TERM,
    "More than 180 sessions were possible in one term, which is more than 18 weeks. Check the number.",
    f"{SOURCE}; ten sessions a week",
    breaks=case(sessions_possible="181"),
    holds=case(sessions_possible="180"),
)

SESSIONS: tuple[Rule, ...] = (MORE_THAN_POSSIBLE, CODE_TWICE, TOO_MANY_POSSIBLE)
