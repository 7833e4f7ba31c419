"""XML of any declared return is read as senders write it: with wrappers, aliases, cells that stand above."""

from datetime import date
from pathlib import Path

import pytest

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.errors import ReturnError, Unreadable, Unsafe
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise

SCHOOL_CENSUS = """<?xml version="1.0"?>
<Message xmlns="urn:made-up"><Header><CollectionDetails><Collection>SC</Collection><Term>SPR</Term>
<Year>2026</Year><ReferenceDate>2026-01-15</ReferenceDate></CollectionDetails>
<Source><SourceLevel>S</SourceLevel><LEA>999</LEA><Estab>4001</Estab></Source></Header>
<Content><School><SchoolName>Made Up School</SchoolName><URN>900001</URN></School>
<Pupils><PupilsOnRoll>{on_roll}</PupilsOnRoll><PupilsNoLongerOnRoll>{left}</PupilsNoLongerOnRoll></Pupils>
</Content></Message>"""
PUPIL = """<PupilOnRoll><PupilIdentifiers><UPN>Q999200002014</UPN><Surname>Made</Surname>
<Forename>Up</Forename><DOB>2015-03-14</DOB><Sex>F</Sex></PupilIdentifiers>
<PupilCharacteristics><Language>ENG</Language><SENunitIndicator>true</SENunitIndicator></PupilCharacteristics>
<SpecialEducationalNeeds><SENprovision>k</SENprovision><SENneeds>
<SENneed><SENtypeRank>1</SENtypeRank><SENtype>ASD</SENtype></SENneed>
<SENneed><SENtypeRank>2</SENtypeRank><SENtype>HI</SENtype></SENneed></SENneeds></SpecialEducationalNeeds>
<TermlyExclusions><TermlyExclusion><Category>SUSP</Category><StartDate>2025-10-01</StartDate>
<Reasons><Reason1>PP</Reason1></Reasons></TermlyExclusion></TermlyExclusions>
<TermlyAttendance><SessionsPossible>120</SessionsPossible><SessionDetails>
<SessionDetail><AttendanceReason>I</AttendanceReason><Sessions>4</Sessions></SessionDetail></SessionDetails>
</TermlyAttendance></PupilOnRoll>"""
LEFT = """<PupilNoLongerOnRoll><PupilIdentifiers><Surname>Gone</Surname></PupilIdentifiers>
<LeavingDate>2025-12-19</LeavingDate></PupilNoLongerOnRoll>"""

LOOKED_AFTER = """<EXPSSDA903><CHILD><HEADER><CHILDID>77</CHILDID><SEX>2</SEX><DOB>2015-03-14</DOB>
<ETHNIC>WBRI</ETHNIC><UPN>Q999200002014</UPN><IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV><ACCOM>B1</ACCOM>
<OC2><SDQ_SCORE>12</SDQ_SCORE></OC2></HEADER><EPISODE><DECOM>2024-05-01</DECOM><RNE>S</RNE><PL>U1</PL>
</EPISODE><EPISODE><DECOM>2024-09-01</DECOM></EPISODE></CHILD></EXPSSDA903>"""

IN_NEED = """<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child>
<ChildIdentifiers><LAchildID>77</LAchildID><PersonBirthDate>2015-03-14</PersonBirthDate></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>AUT</Disability>
<Disability>HAND</Disability></Disabilities></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-05-01</CINreferralDate>
<Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate></Assessments></CINdetails>
<CINdetails><CINreferralDate>2025-09-01</CINreferralDate>
<CINPlanDates><CINPlanStartDate>2025-10-01</CINPlanStartDate></CINPlanDates></CINdetails>
</Child></Children></Message>"""


def read_xml(folder: Path, content: str) -> ReadReturn:
    path = folder / "a.xml"
    path.write_text(content)
    recognised = recognise([path])
    assert recognised.refused == ()
    return read(recognised.returns[0])


def census(folder: Path, on_roll: str = PUPIL, left: str = "") -> ReadReturn:
    return read_xml(folder, SCHOOL_CENSUS.format(on_roll=on_roll, left=left))


def rows(one: ReadReturn, table: str, *columns: str) -> list[tuple[object, ...]]:
    return one.tables[table].rows.select(*columns).rows()


def test_a_school_census_tells_its_school_term_and_day(tmp_path: Path) -> None:
    found = census(tmp_path)
    [header] = rows(found, "census_header", "term", "urn", "school_name", "lea")
    assert (found.year, str(found.reference_date), found.area) == (2026, "2026-01-15", "999")
    assert header == ("SPR", "900001", "Made Up School", "999")


def test_wrappers_between_a_pupil_and_what_is_told_of_it_are_passed_through(tmp_path: Path) -> None:
    found = census(tmp_path, PUPIL * 2)
    assert rows(found, "census_pupils", "person_key", "surname", "sen_provision", "sessions_possible") == [
        (1, "Made", "K", 120),
        (2, "Made", "K", 120),
    ]
    assert rows(found, "census_needs", "person_key", "need_type", "need_rank") == [
        (1, "ASD", 1),
        (1, "HI", 2),
        (2, "ASD", 1),
        (2, "HI", 2),
    ]
    assert rows(found, "census_exclusions", "row", "category", "reason_1") == [
        (1, "SUSP", "PP"),
        (2, "SUSP", "PP"),
    ]
    assert rows(found, "census_sessions", "person_key", "attendance_reason") == [(1, "I"), (2, "I")]
    assert found.problems == ()


def test_a_pupil_has_the_school_and_day_of_the_header(tmp_path: Path) -> None:
    assert rows(census(tmp_path), "census_pupils", "urn", "census_date") == [("900001", date(2026, 1, 15))]


def test_pupils_who_left_are_pupils_too(tmp_path: Path) -> None:
    found = census(tmp_path, left=LEFT)
    assert rows(found, "census_pupils", "person_key", "surname") == [(1, "Made"), (2, "Gone")]


def test_what_the_census_is_known_to_hold_besides_is_passed_over(tmp_path: Path) -> None:
    pupil = PUPIL.replace("</PupilOnRoll>", "<FSMperiods><StartDate>x</StartDate></FSMperiods></PupilOnRoll>")
    assert census(tmp_path, pupil).problems == ()


def test_an_element_that_nobody_knows_is_told_once(tmp_path: Path) -> None:
    pupil = PUPIL.replace("<Surname>", "<Shoe><Size>4</Size></Shoe><Hat>5</Hat><Surname>")
    found = census(tmp_path, pupil * 3)
    assert [(p.code, p.column, p.row) for p in found.problems] == [("X01", "Hat", 1), ("X01", "Shoe", 1)]


def test_a_return_of_looked_after_children_is_known_by_its_root(tmp_path: Path) -> None:
    found = read_xml(tmp_path, LOOKED_AFTER)
    assert found.kind == "ssda903"
    assert rows(found, "looked_after", "child", "upn") == [("77", "Q999200002014")]
    assert rows(found, "episodes", "person_key", "child", "place") == [(1, "77", "U1"), (1, "77", None)]


def test_cells_of_a_table_of_one_row_may_stand_with_the_child(tmp_path: Path) -> None:
    found = read_xml(tmp_path, LOOKED_AFTER)
    assert rows(found, "oc2", "child", "sdq_score") == [("77", 12)]
    assert rows(found, "oc3", "child", "in_touch", "activ", "accom") == [("77", "YES", "F1", "B1")]


def test_each_repetition_of_a_single_element_is_a_row(tmp_path: Path) -> None:
    found = read_xml(tmp_path, IN_NEED)
    assert rows(found, "cin_disabilities", "la_child_id", "disability") == [("77", "AUT"), ("77", "HAND")]


def test_an_empty_list_of_single_elements_is_no_row(tmp_path: Path) -> None:
    empty = IN_NEED.replace("<Disability>AUT</Disability>", "").replace("<Disability>HAND</Disability>", "")
    assert rows(read_xml(tmp_path, empty), "cin_disabilities", "disability") == []


def test_what_hangs_from_a_referral_carries_its_number(tmp_path: Path) -> None:
    found = read_xml(tmp_path, IN_NEED)
    keys = {
        name: rows(found, name, "person_key", "referral_key")
        for name in ("cin_details", "cin_assessments", "cin_plans", "section_47")
    }
    assert keys == {
        "cin_details": [(1, 1), (1, 2)],
        "cin_assessments": [(1, 1)],
        "cin_plans": [(1, 2)],
        "section_47": [],
    }


def test_letter_case_does_not_count(tmp_path: Path) -> None:
    lower = read_xml(tmp_path, IN_NEED.lower().replace("aut", "AUT").replace("hand<", "HAND<"))
    usual = read_xml(tmp_path, IN_NEED)
    assert {name: table.rows.height for name, table in lower.tables.items()} == {
        name: table.rows.height for name, table in usual.tables.items()
    }


@pytest.mark.parametrize(
    ("content", "error", "what"),
    [
        (LOOKED_AFTER[:-20], Unreadable, "The XML breaks off or is damaged at line 4."),
        (f"<!DOCTYPE a>{LOOKED_AFTER}", Unsafe, "The file declares a document type."),
        ("<EXPSSDA903>&bomb;</EXPSSDA903>", Unsafe, "Line 1 uses an entity."),
    ],
)
def test_damaged_and_unsafe_files_are_refused(
    content: str, error: type[ReturnError], what: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.xml"
    path.write_text(content)
    recognised = recognise([path])
    refusals = [*recognised.refused]
    for one in recognised.returns:
        with pytest.raises(ReturnError) as refusal:
            read(one)
        refusals.append(refusal.value)
    assert [(type(refusal), refusal.what) for refusal in refusals] == [(error, what)]


def test_a_header_alone_is_a_return_without_people(tmp_path: Path) -> None:
    found = census(tmp_path, on_roll="")
    assert {name: table.rows.height for name, table in found.tables.items()} == {
        table.name: int(table.name == "census_header") for table in BY_KIND["school-census"].tables
    }
