"""Tables of a return are tied by the ids that each shape carries; what belongs to nobody is reported."""

from datetime import date
from pathlib import Path

import pytest

from lanyard.core.returns.dictionary import template
from lanyard.core.returns.errors import ReturnError
from lanyard.core.returns.problems import Severity
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise
from lanyard.core.returns.sen2 import MODULES as MODULES_SHAPE
from lanyard.core.returns.sen2 import SEN2

BLADE = {
    "sen2": "sen2tableid,NativeId,sen2orderseqcolumn,sourceid,collection,year,referencedate,lea\n"
    "1,999,1,1,SEN2,2026,2026-Jan-15 00:00:00,999\n",
    "person": "persontableid,NativeId,personorderseqcolumn,sourceid,sen2tableid,surname,forename\n"
    "70,999,1,1,1,Ada,Ann\n71,999,2,1,1,Bee,Bob\n",
    "requests": "requeststableid,NativeId,requestsorderseqcolumn,sourceid,persontableid,requestoutcome\n"
    "502,999,1,1,71,Y\n501,999,2,1,70,N\n503,999,3,1,71,H\n",
    "assessment": "assessmenttableid,NativeId,assessmentorderseqcolumn,sourceid,requeststableid,week20\n"
    "9,999,1,1,503,0\n8,999,2,1,502,1\n",
    "namedplan": "namedplantableid,NativeId,namedplanorderseqcolumn,sourceid,assessmenttableid,pb\n"
    "33,999,1,1,8,1\n",
    "plandetail": "plandetailtableid,NativeId,plandetailorderseqcolumn,sourceid,namedplantableid,urn\n"
    "1,999,1,1,33,100001\n2,999,2,1,33,100002\n",
}


def blade(folder: Path, **changed: str) -> ReadReturn:
    for table, text in (BLADE | changed).items():
        (folder / f"Blade-Export_20-01-2026_{table}.csv").write_text(text)
    return the_return_in(folder)


def the_return_in(folder: Path) -> ReadReturn:
    [found] = recognise([folder]).returns
    return read(found)


def keys(read_return: ReadReturn, table: str, *columns: str) -> list[tuple[object, ...]]:
    rows = read_return.tables[table].rows
    return rows.select(
        *[key for key in ("person_key", "request_key") if key in rows.columns], *columns
    ).rows()


def faults(read_return: ReadReturn, start: str = "K") -> list[tuple[str, int, str, str]]:
    """Code, row, column and value of the problems whose code starts so."""
    return [(p.code, p.row, p.column, p.value) for p in read_return.problems if p.code.startswith(start)]


def test_blade_tables_are_tied_through_the_ids_of_their_parents(tmp_path: Path) -> None:
    tied = blade(tmp_path)
    assert keys(tied, "person", "surname") == [(1, "Ada"), (2, "Bee")]
    assert keys(tied, "requests", "request_outcome") == [(2, 1, "Y"), (1, 2, "N"), (2, 3, "H")]
    assert keys(tied, "assessment", "week20") == [(2, 3, "0"), (2, 1, "1")]
    assert keys(tied, "named_plan", "pb") == [(2, 1, "1")]
    assert keys(tied, "plan_detail", "urn") == [(2, 1, "100001"), (2, 1, "100002")]
    assert faults(tied) == []


def test_rows_are_numbered_as_in_the_file(tmp_path: Path) -> None:
    tied = blade(tmp_path, requests=BLADE["requests"].replace("501,", "\n501,"))
    assert tied.tables["requests"].rows["row"].to_list() == [2, 4, 5]


def test_a_row_whose_parent_is_not_there_is_reported_and_left_out(tmp_path: Path) -> None:
    lost = "504,999,4,1,72,A\n505,999,5,1,,A\n506,999,6,1,70,A\n"
    tied = blade(tmp_path, requests=BLADE["requests"] + lost)
    assert faults(tied) == [("K01", 5, "persontableid", "72"), ("K01", 6, "persontableid", "")]
    assert keys(tied, "requests", "row") == [(2, 1, 2), (1, 2, 3), (2, 3, 4), (1, 4, 7)]


def test_an_id_that_stands_twice_is_reported_and_ties_to_the_first_row(tmp_path: Path) -> None:
    tied = blade(tmp_path, person=BLADE["person"] + "71,999,3,1,1,Cee,Cid\n")
    assert faults(tied) == [("K02", 4, "persontableid", "71")]
    assert keys(tied, "person", "surname") == [(1, "Ada"), (2, "Bee"), (3, "Cee")]
    assert keys(tied, "requests", "request_outcome") == [(2, 1, "Y"), (1, 2, "N"), (2, 3, "H")]


def test_a_second_assessment_of_a_request_is_reported_and_left_out(tmp_path: Path) -> None:
    tied = blade(tmp_path, assessment=BLADE["assessment"] + "7,999,3,1,502,0\n")
    assert faults(tied) == [("K03", 4, "", "")]
    assert keys(tied, "assessment", "week20") == [(2, 3, "0"), (2, 1, "1")]


def test_ids_that_a_spreadsheet_wrote_as_numbers_tie_all_the_same(tmp_path: Path) -> None:
    tied = blade(tmp_path, person=BLADE["person"].replace("70,", "70.0,"))
    assert faults(tied) == []


def test_a_table_whose_parent_is_missing_cannot_be_read(tmp_path: Path) -> None:
    for table in ("person", "requests", "plandetail"):
        (tmp_path / f"{table}.csv").write_text(BLADE[table])
    with pytest.raises(ReturnError) as refusal:
        the_return_in(tmp_path)
    assert refusal.value.what == "The table PlanDetail cannot be tied to the table NamedPlan."


MODULES = {
    "m1": (
        "Person ID,Surname,Forename,Dob (ccyy-mm-dd),Gender,Ethnicity,Postcode",
        "1,Ada,Ann,2010-01-02,1,WBRI,AB1 2CD",
        "2,Bee,Bob,2011-01-02,2,WBRI,AB1 2CE",
    ),
    "m2": (
        "Person ID,Requests Record ID,Date Request Was Received,Request Outcome Date,Request Outcome",
        "1,1,2022-01-02,2022-02-01,Y",
        "2,1,2022-01-03,2022-02-02,N",
    ),
    "m3": (
        "Person ID,Requests Record ID,Assessment Outcome To Issue EHCP,Assessment Outcome Date",
        "2,1,N,2022-05-01",
        "1,1,Y,2022-05-02",
    ),
    "m4": (
        "Person ID,Request Records ID,EHC Plan Start Date,Personal budget taken up,Date EHC Plan Ceased",
        "1,1,2022-05-02,0,",
        "1,2,2022-05-02,0,",
    ),
}


def test_modules_are_tied_by_person_and_request_together(tmp_path: Path) -> None:
    for name, lines in MODULES.items():
        (tmp_path / f"{name}.csv").write_text("\n".join(lines))
    tied = the_return_in(tmp_path)
    assert keys(tied, "requests", "request_outcome") == [(1, 1, "Y"), (2, 2, "N")]
    assert keys(tied, "assessment", "assessment_outcome") == [(2, 2, "N"), (1, 1, "Y")]
    assert keys(tied, "named_plan", "pb") == [(1, 1, "0")]
    assert faults(tied) == [("K01", 3, "Request Records ID", "2")]


def test_a_table_that_the_export_lacks_is_an_error(tmp_path: Path) -> None:
    missing = [(p.code, p.severity, p.table, p.row) for p in blade(tmp_path).problems if p.code == "H04"]
    assert missing == [
        ("H04", Severity.ERROR, table, 0) for table in ("ActivePlans", "PlacementDetail", "SENneed")
    ]


def test_modules_are_not_asked_for_tables_that_they_never_have(tmp_path: Path) -> None:
    template(SEN2, MODULES_SHAPE, tmp_path, date(2026, 1, 15))
    assert faults(the_return_in(tmp_path), "H") == []
    (tmp_path / "m5.csv").unlink()
    assert faults(the_return_in(tmp_path), "H") == [("H04", 0, "", "")]


def test_a_blade_header_says_year_area_and_census_day(tmp_path: Path) -> None:
    tied = blade(tmp_path)
    assert (tied.year, tied.area, str(tied.reference_date)) == (2026, "999", "2026-01-15")
