"""A SEN2 return is read as areas really write it, and refused in plain words when it cannot be."""

from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.returns.errors import ReturnError, Unreadable, Unsafe
from lanyard.core.returns.readers.xml import read_xml
from lanyard.core.returns.readers.xml_head import XmlHead, sniff_xml
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.sen2 import SEN2

HEADER = """<Header><CollectionDetails><Collection>SEN2</Collection><Year>2026</Year>
<ReferenceDate>2026-01-15</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel>
<LEA>999</LEA><DMO>Y</DMO></Source></Header>"""

PERSON = """<Person><Surname>Made</Surname><Forename>Zoë</Forename>
<PersonBirthDate>2015-03-14</PersonBirthDate>
<Sex>F</Sex><Ethnicity>WBRI</Ethnicity><UPN/><UPNunknown> UN2 </UPNunknown>
<Requests><ReceivedDate>2024-02-03</ReceivedDate><RequestOutcome>N</RequestOutcome>
<Assessment><AssessmentOutcome>A</AssessmentOutcome></Assessment></Requests>
<Requests><ReceivedDate>2025-02-03</ReceivedDate><RequestOutcome>Y</RequestOutcome>
<Assessment><AssessmentOutcome>Y</AssessmentOutcome><NamedPlan><StartDate>2025-06-16</StartDate>
<PlanDetail><URN>900001</URN><PlacementRank>1</PlacementRank></PlanDetail></NamedPlan></Assessment>
<ActivePlans><LastReview>2025-12-01</LastReview><ReviewMeeting>2025-11-03</ReviewMeeting>
<PlacementDetail><URN>900001</URN><PlacementRank>1</PlacementRank><Res>A</Res></PlacementDetail>
<PlacementDetail><SENsetting>OLA</SENsetting><PlacementRank>2</PlacementRank></PlacementDetail>
<SENneed><SENtype>ASD</SENtype><SENtypeRank>1</SENtypeRank></SENneed>
<SENneed><SENtype>DS</SENtype><SENtypeRank>2</SENtypeRank></SENneed></ActivePlans></Requests></Person>"""


def message(*people: str, root: str = "Message") -> str:
    return f"<{root}>{HEADER}<Persons>{''.join(people)}</Persons></{root}>"


def read(folder: Path, content: str | bytes) -> ReadReturn:
    path = folder / "return.xml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_xml(path, SEN2)


def column(found: ReadReturn, table: str, name: str) -> list[object]:
    return found.tables[table].rows[name].to_list()


def as_text(found: ReadReturn) -> dict[str, str]:
    return {name: str(table.rows.rows()) for name, table in found.tables.items()}


def test_the_head_says_which_return_of_whom(tmp_path: Path) -> None:
    path = tmp_path / "any.txt"
    path.write_text(message(PERSON))
    assert sniff_xml(path) == XmlHead("Message", "SEN2", 2026, "999", "Person", "Header")


def test_a_return_knows_its_area_year_and_day(tmp_path: Path) -> None:
    found = read(tmp_path, message(PERSON))
    assert (found.area, found.year, str(found.reference_date)) == ("999", 2026, "2026-01-15")


def test_every_table_hangs_from_its_person_and_request(tmp_path: Path) -> None:
    found = read(tmp_path, message(PERSON, PERSON))
    keys = {
        name: found.tables[name].rows.select("person_key", "request_key").rows()
        for name in ("requests", "assessment", "named_plan", "placement_detail")
    }
    assert keys == {
        "requests": [(1, 1), (1, 2), (2, 3), (2, 4)],
        "assessment": [(1, 1), (1, 2), (2, 3), (2, 4)],
        "named_plan": [(1, 2), (2, 4)],
        "placement_detail": [(1, 2), (1, 2), (2, 4), (2, 4)],
    }


def test_values_are_typed_and_empty_elements_are_missing(tmp_path: Path) -> None:
    found = read(tmp_path, message(PERSON))
    row = found.tables["person"].rows.row(0, named=True)
    assert (row["forename"], str(row["person_birth_date"]), row["upn"], row["upn_unknown"]) == (
        "Zoë",
        "2015-03-14",
        None,
        "UN2",
    )


def test_letter_case_of_tags_does_not_matter(tmp_path: Path) -> None:
    plain = read(tmp_path, message(PERSON))
    assert column(plain, "placement_detail", "sen_setting") == [None, "OLA"]
    shouted = message(PERSON).replace("Person>", "PERSON>").replace("Header>", "header>")
    assert as_text(read(tmp_path, shouted.replace("UPNunknown", "upnUnknown"))) == as_text(plain)


def test_order_of_elements_does_not_matter(tmp_path: Path) -> None:
    decision, meeting = "<LastReview>2025-12-01</LastReview>", "<ReviewMeeting>2025-11-03</ReviewMeeting>"
    other = PERSON.replace(decision + meeting, meeting + decision)
    assert other != PERSON
    assert as_text(read(tmp_path, message(other))) == as_text(read(tmp_path, message(PERSON)))


def test_a_namespace_does_not_matter(tmp_path: Path) -> None:
    spaced = message(PERSON).replace("<Message>", '<Message xmlns="urn:made-up:sen2">')
    prefixed = message(PERSON).replace("<", "<s:").replace("<s:/", "</s:")
    prefixed = prefixed.replace("<s:Message>", '<s:Message xmlns:s="urn:made-up:sen2">')
    plain = as_text(read(tmp_path, message(PERSON)))
    assert as_text(read(tmp_path, spaced)) == plain
    assert as_text(read(tmp_path, prefixed)) == plain


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_encodings_are_read_as_declared(tmp_path: Path, encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    content = f'<?xml version="1.0" encoding="{declared}"?>\n{message(PERSON)}'
    assert column(read(tmp_path, content.encode(encoding)), "person", "forename") == ["Zoë"]


def test_windows_1252_that_says_nothing_is_read_with_a_note(tmp_path: Path) -> None:
    found = read(tmp_path, message(PERSON).encode("windows-1252"))
    assert column(found, "person", "forename") == ["Zoë"]
    assert list(found.notes.values()) == [("read as windows-1252, which the file does not say",)]


def test_items_of_2023_have_their_place(tmp_path: Path) -> None:
    old = (
        PERSON.replace("<Sex>F</Sex>", "<GenderCurrent>2</GenderCurrent>")
        .replace("<ActivePlans>", "<ActivePlans><Res>B</Res><WBP>S</WBP>")
        .replace("<Res>A</Res>", "<AttendancePattern>PT</AttendancePattern>")
    )
    found = read(tmp_path, message(old))
    assert column(found, "person", "gender_current") == ["2"]
    assert found.tables["active_plans"].rows.select("res", "wbp").rows() == [("B", "S")]
    assert column(found, "placement_detail", "attendance_pattern") == ["PT", None]


def test_a_date_that_cannot_be_read_is_reported_and_its_text_kept(tmp_path: Path) -> None:
    found = read(tmp_path, message(PERSON, PERSON.replace("2015-03-14", "2015-02-31")))
    (problem,) = found.problems
    assert (problem.code, problem.row, problem.column, problem.value) == (
        "D01",
        2,
        "PersonBirthDate",
        "2015-02-31",
    )


def test_unknown_and_repeated_elements_are_reported(tmp_path: Path) -> None:
    odd = PERSON.replace("<Sex>F</Sex>", "<Sex>F</Sex><Sex>M</Sex><ShoeSize>3</ShoeSize>")
    found = read(tmp_path, message(PERSON, odd, odd))
    assert [(p.code, p.row, p.column) for p in found.problems] == [("X01", 2, "ShoeSize"), ("X02", 2, "Sex")]
    assert column(found, "person", "sex") == ["F", "F", "F"]


def test_comments_are_passed_over(tmp_path: Path) -> None:
    noisy = message(PERSON.replace("<Sex>", "<!-- note --><?work?><Sex>"), "<!-- end -->", PERSON)
    assert as_text(read(tmp_path, noisy)) == as_text(read(tmp_path, message(PERSON, PERSON)))


def test_no_people_is_an_empty_return(tmp_path: Path) -> None:
    assert {name: t.rows.height for name, t in read(tmp_path, message()).tables.items()} == {
        "sen2": 1,
        "person": 0,
        "requests": 0,
        "assessment": 0,
        "named_plan": 0,
        "plan_detail": 0,
        "active_plans": 0,
        "placement_detail": 0,
        "sen_need": 0,
    }


BOMB = """<?xml version="1.0"?><!DOCTYPE Message [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>"""


@pytest.mark.parametrize(
    ("content", "kind", "what"),
    [
        (BOMB + message(PERSON), Unsafe, "The file declares a document type."),
        ("<!-- x -->" * 9000 + BOMB + message(PERSON), Unreadable, "The file holds no XML element."),
        (message(PERSON).replace("Zoë", "&zoe;"), Unsafe, "Line 3 uses an entity."),
        (message(PERSON)[:700], Unreadable, "The XML breaks off or is damaged at line 9."),
        (message(PERSON).replace("Zoë", "Zo\x00"), Unreadable, "The XML breaks off or is damaged at line 3."),
    ],
)
def test_what_cannot_be_read_is_refused(
    tmp_path: Path, content: str, kind: type[ReturnError], what: str
) -> None:
    with pytest.raises(kind) as refusal:
        read(tmp_path, content)
    assert refusal.value.what == what


@given(st.data())
def test_a_damaged_file_is_read_or_refused_but_never_breaks_the_reader(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    content = bytearray(message(PERSON).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        read(tmp_path_factory.mktemp("damaged"), bytes(content[: data.draw(st.integers(0, len(content)))]))
    except ReturnError:
        return


def test_frames_hold_texts_for_texts(tmp_path: Path) -> None:
    assert read(tmp_path, message(PERSON)).tables["person"].rows.schema["upn"] == pl.String()
