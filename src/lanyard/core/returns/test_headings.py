"""Headings are matched by their letters and digits; what differs is told, what is lacking is a problem."""

from dataclasses import replace

import pytest

from lanyard.core.returns.annex_a.columns import LIST_1
from lanyard.core.returns.establishments import ESTABLISHMENT
from lanyard.core.returns.headings import (
    Place,
    match_headings,
    missing_columns,
    plain,
    renamed_notes,
    repeated_headings,
    unknown_headings,
)
from lanyard.core.returns.problems import Severity
from lanyard.core.returns.sen2.people import PERSON

PLACE = Place("annex-a", "workbook", "list.xlsx", row=3)


def columns(*headings: str) -> dict[str, str]:
    """Headings by the label of their column."""
    return {str(position): heading for position, heading in enumerate(headings)}


@pytest.mark.parametrize(
    "heading",
    [
        "Main education establishment – URN",
        "Main education establishment - URN",
        "main education  establishment — urn",
        "MAIN EDUCATION ESTABLISHMENT\nURN",
        " Main_education_establishment: URN ",
    ],
)
def test_dashes_case_spaces_and_line_breaks_do_not_count(heading: str) -> None:
    assert match_headings(LIST_1, columns(heading)).known == {"main_urn": "0"}


def test_what_stands_in_brackets_may_be_missing_or_added() -> None:
    assert match_headings(LIST_1, columns("Date of birth (dd/mm/yyyy)")).known == {"birth_date": "0"}
    assert match_headings(PERSON, columns("Dob", "Surname")).known == {
        "surname": "1",
        "person_birth_date": "0",
    }


def test_brackets_that_tell_two_columns_apart_are_read() -> None:
    matched = match_headings(ESTABLISHMENT, columns("LA (name)", "LA (code)", "LA"))
    assert matched.known == {"la_name": "0", "la_code": "1"}
    assert matched.others == {"la": "2"}


def test_every_heading_that_a_column_is_known_by_is_found() -> None:
    for column in LIST_1.columns:
        for heading in column.all_headings:
            assert match_headings(LIST_1, columns(heading)).known == {column.name: "0"}


def test_no_two_columns_of_a_table_share_a_heading() -> None:
    every = [plain(heading) for column in LIST_1.columns for heading in {*map(plain, column.all_headings)}]
    assert len(every) == len(set(every))


def test_a_heading_in_other_writing_is_noted_and_one_as_it_should_be_is_not() -> None:
    matched = match_headings(LIST_1, columns("Main education establishment - URN", "UPN", "sex"))
    assert list(renamed_notes(matched, "workbook")) == [
        "List_1: heading 'Main education establishment - URN' read as 'Main education establishment – URN'",
        "List_1: heading 'sex' read as 'Gender'",
    ]


def test_the_small_letters_of_an_export_are_not_worth_a_note() -> None:
    matched = match_headings(PERSON, columns("personbirthdate"))
    assert list(renamed_notes(matched, "blade")) == []


def test_a_column_that_is_needed_and_missing_is_an_error_others_are_queries() -> None:
    headings = [c.title for c in LIST_1.columns if c.name not in {"birth_date", "suspensions"}]
    problems = list(missing_columns(match_headings(LIST_1, columns(*headings)), PLACE, None))
    assert [(p.code, p.severity, p.row, p.column) for p in problems] == [
        ("H01", Severity.ERROR, 3, "Date of birth"),
        ("H01", Severity.QUERY, 3, "Suspensions"),
    ]


def test_only_the_columns_of_the_year_are_asked_for() -> None:
    headings = columns(*(c.title for c in PERSON.columns if c.name not in {"gender_current", "sex"}))
    matched = match_headings(PERSON, headings)
    found = {
        year: [(p.column, p.severity) for p in missing_columns(matched, PLACE, year)]
        for year in (2023, 2024, None)
    }
    assert found == {
        2023: [("GenderCurrent", Severity.QUERY)],
        2024: [("Sex", Severity.ERROR)],
        None: [("Sex", Severity.QUERY)],
    }


def test_an_unknown_heading_is_a_query_and_a_key_is_none() -> None:
    matched = match_headings(LIST_1, columns("UPN", "Shoe size", "Person ID"))
    problems = list(unknown_headings(matched, PLACE, frozenset({"personid"})))
    assert [(p.code, p.severity, p.row, p.column) for p in problems] == [
        ("H02", Severity.QUERY, 3, "Shoe size")
    ]
    assert problems[0].message == (
        "Column B has a heading that this return does not know, so it was not read. When it is one of the "
        "columns that the table lacks, correct it or say so in a column map (--columns); when not, leave it."
    )


def test_a_column_map_is_spoken_of_only_where_it_helps() -> None:
    own = [column.title for column in LIST_1.columns]
    lacking = match_headings(LIST_1, columns("UPN", "Shoe size"))
    complete = match_headings(LIST_1, columns(*own, "Shoe size"))
    nothing_else = match_headings(LIST_1, columns("UPN"))
    sen2 = replace(PLACE, kind="sen2")
    assert [
        "--columns" in problem.message
        for problem in (
            next(missing_columns(lacking, PLACE, None)),
            next(unknown_headings(complete, PLACE, frozenset())),
            next(missing_columns(nothing_else, PLACE, None)),
            next(unknown_headings(lacking, sen2, frozenset())),
        )
    ] == [True, False, False, False]


def test_the_same_heading_twice_is_an_error_and_the_first_is_read() -> None:
    matched = match_headings(LIST_1, columns("Date of birth", "UPN", "DOB"))
    assert matched.known == {"birth_date": "0", "upn": "1"}
    assert [(p.code, p.severity, p.column) for p in repeated_headings(matched, PLACE)] == [
        ("H03", Severity.ERROR, "DOB")
    ]
