"""Any declared return is read from its tables: tied, typed, told of what day; what is wrong has its place."""

from pathlib import Path

import pytest

from lanyard.core.returns.errors import ReturnError, Unreadable
from lanyard.core.returns.reading import WRITTEN, ReadReturn
from lanyard.core.returns.recognise import read, recognise
from lanyard.core.returns.test_made_up_returns import CENSUS, CLUB, PLAYGROUP

DECLARED = (CENSUS, CLUB, PLAYGROUP)
SETS = {
    "Header": "Collection,Year,ReferenceDate,LEA,URN\nMUC,2026,15/01/2026,999,900001\n",
    "Pupils": (
        "PupilId,URN,CensusDate,UPN,ULN,Surname,Date of birth,EntryDate,LeavingDate\n"
        "7,900001,15/01/2026,,,Ada,14/03/2015,01/09/2020,\n"
        "8,900001,15/01/2026,,,Bee,15/03/2015,02/09/2020,\n"
    ),
    "Stay": "PupilId,FromDate,Points\n8,01/02/2021,2.5\n8,01/02/2022,3\n7,01/02/2023,\n",
    "Need": "PupilId,NeedType\n7,hi\n8,Autistic spectrum disorder\n",
    "Visit": "PupilId,VisitDate\n7,01/03/2023\n",
}
CLUB_HEADINGS = "UPN,Surname,DOB,Start date,End date,Member,Need"
ANN = "Q999200002014,Made,14/03/2015,01/09/2025,,yes,ASD - autism"


def census(folder: Path, **changed: str | None) -> ReadReturn:
    for name, text in (SETS | changed).items():
        if text is not None:
            (folder / f"{name}.csv").write_text(text)
    return the_return_in(folder)


def club(folder: Path, *rows: str, above: str = "", headings: str = CLUB_HEADINGS) -> ReadReturn:
    (folder / "club.csv").write_text(above + "\n".join([headings, *rows]) + "\n")
    return the_return_in(folder)


def the_return_in(folder: Path) -> ReadReturn:
    [found] = recognise([folder], returns=DECLARED).returns
    return read(found)


def rows(one: ReadReturn, table: str, *columns: str) -> list[tuple[object, ...]]:
    return one.tables[table].rows.select(*columns).rows()


def problems(one: ReadReturn) -> list[tuple[str, str, int, str, str]]:
    return [(p.code, p.severity.value, p.row, p.column, p.value) for p in one.problems]


def test_rows_are_tied_to_the_rows_they_hang_from(tmp_path: Path) -> None:
    read_back = census(tmp_path)
    assert read_back.problems == ()
    assert rows(read_back, "made_up_pupils", "row", "person_key", "pupil_id") == [(2, 1, "7"), (3, 2, "8")]
    assert rows(read_back, "made_up_stays", "person_key", "stay_key", "points") == [
        (2, 1, 2.5),
        (2, 2, 3.0),
        (1, 3, None),
    ]
    assert rows(read_back, "made_up_visits", "person_key", "stay_key") == [(1, 3)]


def test_the_header_says_of_what_day_year_and_area_a_return_is(tmp_path: Path) -> None:
    read_back = census(tmp_path)
    assert (read_back.year, str(read_back.reference_date), read_back.area) == (2026, "2026-01-15", "999")


def test_a_row_that_hangs_from_nobody_is_reported_and_left_out(tmp_path: Path) -> None:
    read_back = census(tmp_path, Need="PupilId,NeedType\n9,HI\n,HI\n7,HI\n")
    assert problems(read_back) == [("K01", "error", 2, "PupilId", "9"), ("K01", "error", 3, "PupilId", "")]
    assert rows(read_back, "made_up_needs", "row", "person_key") == [(4, 1)]


def test_an_id_that_stands_twice_ties_to_its_first_row(tmp_path: Path) -> None:
    read_back = census(tmp_path, Pupils=SETS["Pupils"].replace("\n8,", "\n7,"), Stay=None, Visit=None)
    assert ("K02", "error", 3, "PupilId", "7") in problems(read_back)
    assert rows(read_back, "made_up_needs", "person_key") == [(1,)]


def test_ids_that_a_spreadsheet_took_for_numbers_are_the_same_ids(tmp_path: Path) -> None:
    read_back = census(tmp_path, Need="PupilId,NeedType\n7.0,HI\n")
    assert rows(read_back, "made_up_needs", "person_key") == [(1,)]


@pytest.mark.parametrize("lacking", ["the column", "the table"])
def test_tables_that_cannot_be_tied_are_refused(lacking: str, tmp_path: Path) -> None:
    without = {"Need": "NeedType,Other\nHI,1\n"} if lacking == "the column" else {"Pupils": None}
    with pytest.raises(Unreadable) as refusal:
        census(tmp_path, **without)
    assert refusal.value.what.endswith(" cannot be tied to the table Pupils.")
    assert refusal.value.do == "Export both, each with its column PupilId."


def test_a_table_that_is_missing_below_others_is_a_query(tmp_path: Path) -> None:
    read_back = census(tmp_path, Need=None)
    assert [(p.code, p.severity.value, p.table) for p in read_back.problems] == [("H04", "query", "Need")]


def test_lines_above_the_headings_tell_day_and_area(tmp_path: Path) -> None:
    above = "Club register\nExtract date,15 January 2026\nArea: 999\n\n"
    read_back = club(tmp_path, ANN, above=above)
    assert (str(read_back.reference_date), read_back.area) == ("2026-01-15", "999")
    assert rows(read_back, "made_up_club", "row", "surname") == [(6, "Made")]


def test_a_list_without_a_day_is_noted(tmp_path: Path) -> None:
    read_back = club(tmp_path, ANN)
    assert read_back.reference_date is None
    assert read_back.notes[str(tmp_path / "club.csv")] == (
        "Club register: heading 'DOB' read as 'Date of birth'",
        "says no date; write 'Extract date' and the date in a line above the headings",
    )


def test_rows_of_several_days_take_the_latest(tmp_path: Path) -> None:
    pupils = SETS["Pupils"].replace("15/01/2026,,,Ada", "15/05/2025,,,Ada")
    read_back = census(tmp_path, Header=None, Pupils=pupils)
    assert str(read_back.reference_date) == "2026-01-15"
    assert "holds rows of 15 May 2025 too; its date is taken as 15 January 2026" in [
        note for notes in read_back.notes.values() for note in notes
    ]


def test_coded_cells_become_codes_and_keep_what_was_written(tmp_path: Path) -> None:
    read_back = club(tmp_path, ANN, ANN.replace("yes", "perhaps"))
    assert rows(read_back, "made_up_club", "member", "member" + WRITTEN, "need") == [
        ("Y", "yes", "ASD"),
        ("perhaps", "perhaps", "ASD"),
    ]


def test_digits_that_a_spreadsheet_lost_are_an_error(tmp_path: Path) -> None:
    read_back = club(tmp_path, ANN.replace("Q999200002014", "9.99E+12"))
    assert problems(read_back)[-1] == ("I01", "error", 2, "UPN", "9.99E+12")


def test_headings_that_repeat_are_missing_or_unknown_are_told(tmp_path: Path) -> None:
    headings = CLUB_HEADINGS.replace("End date", "Start date").replace("UPN", "Shoe size")
    read_back = club(tmp_path, ANN, headings=headings)
    assert problems(read_back) == [
        ("H01", "query", 1, "UPN", ""),
        ("H01", "query", 1, "ULN", ""),
        ("H01", "query", 1, "End date", ""),
        ("H03", "error", 1, "Start date", ""),
        ("H02", "query", 1, "Shoe size", ""),
    ]


@pytest.mark.parametrize("heading", ["clubtableid", "cluborderseqcolumn", "NativeId", "sourceid"])
def test_numbers_that_exports_give_their_rows_are_passed_over(heading: str, tmp_path: Path) -> None:
    read_back = club(tmp_path, f"{ANN},1", headings=f"{CLUB_HEADINGS},{heading}")
    assert [problem for problem in problems(read_back) if problem[0] == "H02"] == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "The file is empty."),
        (b"UPN,\x00", "The file holds NUL bytes, so it is no text."),
    ],
)
def test_a_damaged_list_is_refused_with_its_reason(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "club.csv"
    path.write_bytes(content)
    recognised = recognise([path], returns=DECLARED)
    refusals: list[ReturnError] = [*recognised.refused]
    for one in recognised.returns:
        with pytest.raises(ReturnError) as refusal:
            read(one)
        refusals.append(refusal.value)
    assert [refusal.what for refusal in refusals] == [reason]
