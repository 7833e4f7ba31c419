"""Codes of the school census and of attendance."""

import pytest

from lanyard.core.words.code_sets import CodeSet, attendance, census
from lanyard.core.words.code_sets.attendance import ATTENDANCE, AttendanceClass, codes_counted_as


@pytest.mark.parametrize(
    ("code_set", "values"),
    [
        (census.SEN_PROVISION, "N K E S A P"),
        (census.SEN_PROVISION_NOW, "N K E"),
        (census.ENROLMENT, "C M S F O"),
        (census.YOUNG_CARER, "N P S"),
        (census.POST_LOOKED_AFTER, "N A G R C O"),
        (census.EXCLUSION, "SUSP PERM LNCH"),
        (census.EXCLUSION_REASON, "PP PA VP VA OW BU RA LG DS SM DA DM TH DB MT PH"),
        (census.AP_SETTING, "NFE OOT OTH WBP"),
        (census.SCHOOL_AP_REASON, "BHS SUS EXR MHN PHN OTH"),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_codes_are_those_of_the_specification(code_set: CodeSet, values: str) -> None:
    assert " ".join(code_set.values) == values


def test_only_three_sen_provisions_are_in_use() -> None:
    assert census.SEN_PROVISION.codes_in(2026) == {"N", "K", "E"}


def test_old_sen_provisions_are_counted_under_those_that_followed() -> None:
    assert {code: census.SEN_PROVISION.group_of(code) for code in "SAP"} == {"S": "E", "A": "K", "P": "K"}


@pytest.mark.parametrize(
    ("counted_as", "codes"),
    [
        (AttendanceClass.PRESENT, "/ \\ L B K P V W J"),
        (AttendanceClass.AUTHORISED, "C C1 C2 E I J1 M R S T H"),
        (AttendanceClass.UNAUTHORISED, "G N O U"),
        (AttendanceClass.NOT_POSSIBLE, "D Q X Y1 Y2 Y3 Y4 Y5 Y6 Y7 Z #"),
    ],
)
def test_each_attendance_code_is_in_one_class(counted_as: AttendanceClass, codes: str) -> None:
    assert " ".join(codes_counted_as(counted_as)) == codes
    assert {ATTENDANCE.group_of(code) for code in codes_counted_as(counted_as)} == {counted_as.value}


def test_there_are_36_attendance_codes_of_which_two_have_ended() -> None:
    assert (len(ATTENDANCE.codes), len(ATTENDANCE.codes_in(2026))) == (36, 34)


def test_a_part_time_timetable_is_authorised_absence() -> None:
    assert ATTENDANCE.group_of(attendance.PART_TIME_TIMETABLE) == "authorised"
