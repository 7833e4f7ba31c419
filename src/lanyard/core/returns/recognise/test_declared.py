"""Any declared return is known by its headings; what fits two is told apart, or refused with both named."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Return
from lanyard.core.returns.errors import CannotTell
from lanyard.core.returns.found import Recognised
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise
from lanyard.core.returns.test_made_up_returns import CLUB, PLAYGROUP
from lanyard.core.returns.writers.xlsx import Block, Sheet, write_xlsx

Sheets = Mapping[str, Sequence[Sequence[str]]]
"""Rows of texts by the name of their sheet."""

MADE_UP = (CLUB, PLAYGROUP)
NAMES = ("UPN", "Surname", "Forename", "Date of birth")
OUT_OF_SCHOOL = (*NAMES, "Start date", "End date", "Reason", "SEN status", "Last school URN")
HOME, MISSING = "Register of home education", "Register of children missing education"
ANN = ("Q999200002014", "Made", "Up", "14/03/2015", "01/09/2025", "", "", "SEN support", "")


def lines(*rows: Sequence[str]) -> str:
    return "".join(",".join(row) + "\n" for row in rows)


def csv(folder: Path, name: str, *rows: Sequence[str]) -> Path:
    path = folder / name
    path.write_text(lines(*rows))
    return path


def workbook(folder: Path, name: str, sheets: Sheets) -> Path:
    """Sheets of texts, the first row of each its headings."""
    blocks = []
    for sheet, (headings, *rows) in sheets.items():
        texts = pl.DataFrame(rows, schema=dict.fromkeys(headings, pl.String), orient="row")
        blocks.append(Sheet(sheet, (Block(texts),)))
    write_xlsx(folder / name, blocks, dates="dd/mm/yyyy")
    return folder / name


def found(recognised: Recognised) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.kind, tuple(one.tables)) for one in recognised.returns]


def reasons(recognised: Recognised) -> list[tuple[type[Exception], str]]:
    return [(type(refusal), refusal.what) for refusal in recognised.refused]


def only(recognised: Recognised) -> ReadReturn:
    assert recognised.refused == ()
    [one] = recognised.returns
    return read(one)


def test_a_return_declared_at_run_time_is_recognised_and_read(tmp_path: Path) -> None:
    path = csv(
        tmp_path, "x.csv", ("Surname", "DOB", "Start date", "Member"), ("Made", "14/03/2015", "", "yes")
    )
    club = only(recognise([path], returns=MADE_UP))
    row = club.tables["made_up_club"].rows.row(0, named=True)
    assert (club.kind, row["surname"], str(row["birth_date"]), row["member"]) == (
        "made-up-club",
        "Made",
        "2015-03-14",
        "Y",
    )


def test_the_columns_that_only_one_has_tell_two_lists_apart(tmp_path: Path) -> None:
    shared = ("Surname", "DOB", "Start date", "End date")
    club = csv(tmp_path, "1.csv", (*shared, "Member"))
    playgroup = csv(tmp_path, "2.csv", (*shared, "NHS number"))
    assert [kind for kind, _ in found(recognise([club, playgroup], returns=MADE_UP))] == [
        "made-up-club",
        "made-up-playgroup",
    ]


@pytest.mark.parametrize(
    ("name", "above", "kind"),
    [
        ("home education.csv", "", "home-education"),
        ("Missing.csv", "", "missing-education"),
        ("EHE 2026.csv", "", "home-education"),
        ("cme_january.csv", "", "missing-education"),
        ("a.csv", "Children missing education\n", "missing-education"),
        ("a.csv", "Register of home education,,\nExtract date,15/01/2026\n", "home-education"),
    ],
)
def test_two_lists_with_the_same_columns_are_told_by_their_titles(
    tmp_path: Path, name: str, above: str, kind: str
) -> None:
    path = tmp_path / name
    path.write_text(above + lines(OUT_OF_SCHOOL, ANN))
    assert only(recognise([path])).kind == kind


def test_what_may_be_two_lists_is_refused_with_both_named(tmp_path: Path) -> None:
    path = csv(tmp_path, "a.csv", OUT_OF_SCHOOL, ANN)
    refused = recognise([tmp_path]).refused
    assert [(type(one), one.path, one.what, one.do) for one in refused] == [
        (
            CannotTell,
            str(path),
            f"The file may be {HOME} (Home education) or {MISSING} (Missing education).",
            "Write in a line above the headings which it is, or in its name.",
        )
    ]


def test_codes_tell_lists_apart_whose_headings_are_the_same(tmp_path: Path) -> None:
    headings = ("Quarter", "Measure", "Eligible", "Done")
    nursing = csv(tmp_path, "1.csv", headings, ("2025-Q4", "NCMP", "100", "90"))
    screening = csv(tmp_path, "2.csv", headings, ("2025-Q4", "BLOOD_SPOT", "100", "90"))
    assert [kind for kind, _ in found(recognise([nursing, screening]))] == [
        "school-nursing",
        "newborn-screening",
    ]


COMMISSIONED = ("Service", "Commissioner", "Provider", "Age from", "Age to", "Capacity", "Pathway")


def test_a_sheet_that_may_be_of_many_goes_to_the_return_of_its_neighbour(tmp_path: Path) -> None:
    performance = [("Quarter", "Contact", "Eligible", "On time"), ("2025-Q4", "NEW_BIRTH", "10", "9")]
    path = workbook(tmp_path, "a.xlsx", {"One": [COMMISSIONED], "Two": performance})
    assert found(recognise([path])) == [
        ("healthy-child", ("healthy_child_commissioned", "healthy_child_performance"))
    ]


def test_a_sheet_that_nothing_decides_is_noted_beside_others_and_refused_alone(tmp_path: Path) -> None:
    complaints = [("Complaint number", "Received date", "Stage", "Theme", "Outcome")]
    both = workbook(tmp_path, "both.xlsx", {"One": [COMMISSIONED], "Log": complaints})
    alone = workbook(tmp_path, "alone.xlsx", {"One": [COMMISSIONED]})
    beside = recognise([both])
    assert found(beside) == [("complaints", ("complaints",))]
    [note] = [note for note in beside.returns[0].notes if "may be" in note]
    assert note.startswith("sheet 'One' may be Healthy Child Programme report (Commissioned), ")
    assert [type(one) for one in recognise([alone]).refused] == [CannotTell]


def test_one_workbook_may_hold_several_returns(tmp_path: Path) -> None:
    sheets: Sheets = {
        "Home education": [OUT_OF_SCHOOL, ANN],
        "Missing education": [OUT_OF_SCHOOL, ANN, ANN],
        "Notes": [("Remember", "the milk")],
    }
    recognised = recognise([workbook(tmp_path, "all.xlsx", sheets)])
    reads = [read(one) for one in recognised.returns]
    assert [(one.kind, one.row_count(str(one.files[0]))) for one in reads] == [
        ("home-education", 1),
        ("missing-education", 2),
    ]
    assert [note for one in recognised.returns for note in one.notes] == [
        "sheet 'Notes' is no table of this return, or a second copy; it was not read"
    ]


def test_a_second_sheet_of_the_same_table_is_an_error_and_not_left_out_in_silence(tmp_path: Path) -> None:
    sheets = {"Closed": [OUT_OF_SCHOOL, ANN], "Home education": [OUT_OF_SCHOOL, ANN]}
    register = only(recognise([workbook(tmp_path, "home education.xlsx", sheets)]))
    copies = [problem for problem in register.problems if problem.code == "H05"]
    assert [(copy.severity.value, copy.value) for copy in copies] == [("error", "Closed")]


def test_sheets_of_a_monthly_file_are_a_return_each(tmp_path: Path) -> None:
    month = [("Young person ID", "Surname", "DOB", "Academic age", "Activity"), ("7", "A", "", "16", "NEET")]
    recognised = recognise([workbook(tmp_path, "a.xlsx", {"December": month, "January": month})])
    assert found(recognised) == [("nccis", ("young_people",))] * 2


def test_pupils_on_roll_and_those_who_left_are_two_extracts(tmp_path: Path) -> None:
    pupils = (
        "urn",
        "censusdate",
        "upn",
        "surname",
        "forename",
        "dob",
        "enrolstatus",
        "entrydate",
        "ncyearactual",
    )
    for roll in ("onroll", "nolongeronroll"):
        headings = (f"pupil{roll}tableid", *pupils)
        row = ("1", "900001", "15/01/2026", "", roll, "Up", "14/03/2015", "C", "01/09/2020", "5")
        csv(tmp_path, f"pupil{roll}.csv", headings, row)
        off = "onroll" if roll == "onroll" else "offroll"
        missed = ((f"pupil{roll}tableid", "attendancereason", "sessions"), ("1", "I", "4"))
        csv(tmp_path, f"termlysessiondetails{off}.csv", *missed)
    reads = [read(one) for one in recognise([tmp_path]).returns]
    told = [(one.tables["census_pupils"].rows["surname"][0], str(one.reference_date)) for one in reads]
    assert sorted(told) == [("nolongeronroll", "2026-01-15"), ("onroll", "2026-01-15")]
    assert [one.tables["census_sessions"].rows.height for one in reads] == [1, 1]
    assert [problem for one in reads for problem in one.problems if problem.code[0] == "K"] == []


def test_a_list_of_a_childrens_services_inspection_is_not_taken_for_annex_a(tmp_path: Path) -> None:
    headings = ("Child Unique ID", "Gender", "Ethnicity", "Date of Birth")
    lists: Sheets = {
        "List 2": [(*headings, "Assessment start date", "Organisation completing assessment")],
        "List 7": [
            (*headings, "Child Protection Plan Start Date", "Initial Category of Abuse", "Allocated Team")
        ],
    }
    assert found(recognise([workbook(tmp_path, "a.xlsx", lists)])) == [
        ("ilacs", ("ilacs_early_help", "ilacs_protection"))
    ]


def test_the_true_links_of_made_up_returns_are_set_aside(tmp_path: Path) -> None:
    csv(tmp_path, "club.csv", ("Surname", "DOB", "Start date", "Member"))
    links = csv(tmp_path, "links.csv", ("kind", "file", "table", "row", "child"), ("a", "b", "c", "1", "2"))
    recognised = recognise([tmp_path, links], returns=MADE_UP)
    assert ([kind for kind, _ in found(recognised)], reasons(recognised), recognised.unknown) == (
        ["made-up-club"],
        [],
        (),
    )


@pytest.mark.parametrize("headings", [NAMES, ("Start date", "End date"), ("Surname", "Start date")])
def test_names_or_dates_alone_make_no_list(tmp_path: Path, headings: Sequence[str]) -> None:
    csv(tmp_path, "some.csv", headings)
    csv(tmp_path, "club.csv", ("Surname", "DOB", "Start date", "Member"))
    recognised = recognise([tmp_path], returns=MADE_UP)
    assert [path.name for path in recognised.unknown] == ["some.csv"]


def with_collection() -> list[Return]:
    return [declared for declared in RETURNS if declared.collection]


@pytest.mark.parametrize("declared", with_collection(), ids=[one.kind for one in with_collection()])
def test_an_xml_return_is_known_by_its_collection_in_any_letter_case(
    declared: Return, tmp_path: Path
) -> None:
    path = tmp_path / "a.xml"
    path.write_text(
        f"<message><header><collection> {declared.collection.lower()} </collection></header></message>"
    )
    assert [one.kind for one in recognise([path]).returns] == [declared.kind]


WAITS = ("Quarter", "Group", "Referred", "Accepted", "Seen", "Waiting")
A_QUARTER = ("2025-Q4", "ALL", "30", "20", "18", "44")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SLT Q4.csv", "speech-therapy"),
        ("salt_2025.csv", "speech-therapy"),
        ("OT waits.csv", "occupational-therapy"),
        ("Children physio.csv", "physiotherapy"),
        ("CAMHS.csv", "camhs"),
        ("cypmhs-report.csv", "camhs"),
    ],
)
def test_reports_of_services_are_told_apart_by_the_names_in_daily_use(
    name: str, kind: str, tmp_path: Path
) -> None:
    assert only(recognise([csv(tmp_path, name, WAITS, A_QUARTER)])).kind == kind


def test_a_line_above_the_headings_tells_that_a_count_is_of_health_visitors(tmp_path: Path) -> None:
    told = csv(
        tmp_path, "q4.csv", ("HCP", "", "", ""), ("Quarter", "Contact", "Eligible", "On time"),
        ("2025-Q4", "NEW_BIRTH", "50", "45"),
    )  # fmt: skip
    assert only(recognise([told])).kind == "healthy-child"


def test_the_name_of_a_sheet_tells_more_than_that_of_a_file_which_names_several(tmp_path: Path) -> None:
    book = workbook(tmp_path, "SALT and OT.xlsx", {"SALT": (WAITS, A_QUARTER), "OT": (WAITS, A_QUARTER)})
    recognised = recognise([book])
    assert (recognised.refused, [kind for kind, _ in found(recognised)]) == (
        (),
        ["speech-therapy", "occupational-therapy"],
    )


def test_a_report_whose_service_nothing_names_is_refused_with_all_it_may_be(tmp_path: Path) -> None:
    [(refusal, what)] = reasons(recognise([csv(tmp_path, "q4.csv", WAITS, A_QUARTER)]))
    assert (refusal, what.count("report")) == (CannotTell, 4)
