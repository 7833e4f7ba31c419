"""Attendance codes of school registers, each in the class under which sessions are counted.

Attendance is counted over possible sessions: those present or at an approved activity, and both kinds of
absence. Sessions of the last class are not possible sessions. Codes: school census specification; meanings
and classes: our own knowledge of the guidance in force since August 2024.
"""

from collections.abc import Mapping
from enum import StrEnum

from lanyard.core.words.code_sets.declare import Code, CodeSet


class AttendanceClass(StrEnum):
    """What a session with the code counts as."""

    PRESENT = "present"
    AUTHORISED = "authorised"
    UNAUTHORISED = "unauthorised"
    NOT_POSSIBLE = "not-possible"


_MEANINGS: Mapping[AttendanceClass, Mapping[str, str]] = {
    AttendanceClass.PRESENT: {
        "/": "Present in the morning",
        "\\": "Present in the afternoon",
        "L": "Late, before the register closed",
        "B": "Educated off site",
        "K": "Education arranged by the local authority",
        "P": "Sport",
        "V": "Educational visit or trip",
        "W": "Work experience",
        "J": "Interview, until 2024",
    },
    AttendanceClass.AUTHORISED: {
        "C": "Leave for exceptional circumstances",
        "C1": "Leave for a regulated performance or work abroad",
        "C2": "Leave under a part-time timetable",
        "E": "Suspended or excluded, without provision",
        "I": "Illness",
        "J1": "Leave for an interview",
        "M": "Medical or dental appointment",
        "R": "Religious observance",
        "S": "Study leave",
        "T": "Parent travels for work",
        "H": "Agreed holiday, until 2024",
    },
    AttendanceClass.UNAUTHORISED: {
        "G": "Holiday not agreed",
        "N": "Reason not yet known",
        "O": "Absent without agreement",
        "U": "Late, after the register closed",
    },
    AttendanceClass.NOT_POSSIBLE: {
        "D": "On two rolls, at the other school",
        "Q": "No access arrangement made",
        "X": "Not of compulsory school age and not due to attend",
        "Y1": "Transport not available",
        "Y2": "Widespread travel disruption",
        "Y3": "Part of the premises closed",
        "Y4": "School closed unexpectedly",
        "Y5": "In custody or detained",
        "Y6": "Public health advice",
        "Y7": "Other unavoidable cause",
        "Z": "Not yet on roll",
        "#": "Planned closure",
    },
}

PART_TIME_TIMETABLE = "C2"
"""The code by which sessions missed under a part-time timetable are known."""

_LAST_YEAR: Mapping[str, int] = {"H": 2024, "J": 2024}


ATTENDANCE = CodeSet(
    name="attendance.session",
    title="Attendance code",
    source="School census specification, attendance reason",
    doubt="Meanings and classes are from our own knowledge of the guidance of August 2024.",
    codes=tuple(
        Code(code, meaning, last_year=_LAST_YEAR.get(code), groups_to=counted_as.value)
        for counted_as, meanings in _MEANINGS.items()
        for code, meaning in meanings.items()
    ),
)
"""Each code with its class as the group under which it is counted."""

CODE_SETS: tuple[CodeSet, ...] = (ATTENDANCE,)


def codes_counted_as(counted_as: AttendanceClass) -> tuple[str, ...]:
    """The codes of a class, in the declared order."""
    return tuple(_MEANINGS[counted_as])
