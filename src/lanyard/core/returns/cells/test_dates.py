"""Dates are read exactly as they are written, and never lost in silence."""

from datetime import date, timedelta

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.returns.cells.column import ReadColumn
from lanyard.core.returns.cells.dates import read_dates
from lanyard.core.returns.cells.forms import MONTHS, DateForm
from lanyard.core.returns.problems import Severity

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def read(*texts: str | None, expected: DateForm = DateForm.DAY_FIRST) -> ReadColumn:
    return read_dates(pl.Series(texts, dtype=pl.String), expected)


def faults(column: ReadColumn) -> dict[str, tuple[str, Severity]]:
    return {text: (fault.code, fault.severity) for text, fault in column.faults.items()}


@pytest.mark.parametrize(
    "text",
    [
        "02/01/2010",
        "2/1/2010",
        "02-01-2010",
        "02.01.2010",
        "2010-01-02",
        "2010/01/02",
        "2010-01-02 00:00:00",
        "2010-01-02T13:45:10Z",
        "2010-01-02 13:45:10.000",
        "02/01/2010 00:00",
        "02/01/2010 12:00:00 AM",
        "02 Jan 2010",
        "2 January 2010",
        "2nd January 2010",
        "02-Jan-2010",
        "2010-Jan-02 00:00:00",
        "20100102",
        "40180",
        "40180.0",
    ],
)
def test_every_known_form_gives_the_same_day(text: str) -> None:
    column = read(text)
    assert column.values.to_list() == [date(2010, 1, 2)]
    assert column.faults == {}


@pytest.mark.parametrize("form", [DateForm.ISO, DateForm.DAY_FIRST, DateForm.DAY_FIRST_DASHED, DateForm.CELL])
@given(days=st.lists(DAYS, max_size=20))
def test_a_column_in_the_expected_form_is_read_without_a_note(form: DateForm, days: list[date]) -> None:
    column = read(*(day.strftime(form.pattern) for day in days), expected=form)
    assert (column.values.to_list(), column.faults, column.notes) == (days, {}, ())


@given(days=st.lists(DAYS, min_size=1, max_size=30), seed=st.randoms(use_true_random=False))
def test_a_column_of_mixed_forms_loses_no_day(days: list[date], seed: object) -> None:
    writers = (
        lambda day: day.isoformat(),
        lambda day: f"{day:%d/%m/%Y}",
        lambda day: f"{day.day}.{day.month}.{day.year}",
        lambda day: f"{day.day} {MONTHS[day.month - 1].capitalize()} {day.year}",
        lambda day: f"{day.year}-{MONTHS[day.month - 1][:3].capitalize()}-{day.day:02} 00:00:00",
    )
    column = read(*(writers[number % 5](day) for number, day in enumerate(days)))
    assert column.values.to_list() == days
    assert column.faults == {}


def test_the_first_and_the_last_possible_day_are_read() -> None:
    assert read("01/01/1900", "31/12/2100").values.to_list() == [date(1900, 1, 1), date(2100, 12, 31)]


def test_forms_that_were_not_expected_are_counted() -> None:
    column = read("02/01/2010", "2010-01-02", "2010-01-03", "1 May 2011", None)
    assert column.notes == (
        "1 date written as 1 January 2002 instead of dd/mm/yyyy, and read",
        "2 dates written as yyyy-mm-dd instead of dd/mm/yyyy, and read",
    )


def test_what_is_reported_as_a_problem_is_not_noted_too() -> None:
    assert read("03/25/2015", "03/04/22", "31.02.2015", "1899-12-31", "soon").notes == ()


def test_a_spreadsheets_own_date_cells_are_not_worth_a_note() -> None:
    assert read("2010-01-02 00:00:00", "02/01/2010").notes == ()
    assert read("2010-01-02 00:00:00", "2010-01-02", "02/01/2010", expected=DateForm.CELL).notes == ()


def test_the_written_text_is_kept_without_the_midnight_of_a_date_cell() -> None:
    column = read("2010-01-02 00:00:00", "31/02/2015", None)
    assert column.written is not None
    assert column.written.to_list() == ["2010-01-02", "31/02/2015", None]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31/02/2015", "D01"),
        ("03/25/2015", "D01"),
        ("2015-13-01", "D01"),
        ("2015", "D01"),
        ("999999", "D01"),
        ("1 Foo 2015", "D01"),
        ("soon", "D01"),
        ("#REF!", "D01"),
        ("0/0/2015", "D01"),
        ("1899-12-31", "D02"),
        ("31/12/1899", "D02"),
        ("3026-01-01", "D02"),
        ("01/01/0202", "D02"),
        ("1 May 2101", "D02"),
    ],
)
def test_what_is_no_possible_date_is_an_error_and_has_no_day(text: str, code: str) -> None:
    column = read(text)
    assert column.values.to_list() == [None]
    assert faults(column) == {text: (code, Severity.ERROR)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("03/04/22", date(2022, 4, 3)),
        ("03/04/50", date(2050, 4, 3)),
        ("03/04/51", date(1951, 4, 3)),
        ("3 Apr 98", date(1998, 4, 3)),
    ],
)
def test_a_year_of_two_digits_is_read_and_queried(text: str, day: date) -> None:
    column = read(text)
    assert column.values.to_list() == [day]
    assert faults(column) == {text: ("D03", Severity.QUERY)}


def test_one_cell_with_the_month_first_makes_the_others_doubtful() -> None:
    column = read("03/25/2015", "03/04/2015", "04/04/2015", "25/03/2015", "2015-03-04", None)
    day_first = [None, date(2015, 4, 3), date(2015, 4, 4), date(2015, 3, 25), date(2015, 3, 4), None]
    assert column.values.to_list() == day_first
    assert faults(column) == {"03/25/2015": ("D01", Severity.ERROR), "03/04/2015": ("D03", Severity.QUERY)}
    assert column.faults["03/04/2015"].message == (
        "Other cells of this column have the month first, so this may be 4 March 2015. "
        "Read as 3 April 2015; write the day first in the whole column."
    )


def test_without_such_a_cell_no_date_is_doubtful() -> None:
    assert read("03/04/2015", "25/03/2015").faults == {}


@given(st.text(max_size=30))
def test_any_text_is_either_a_day_or_a_fault(text: str) -> None:
    column = read(text)
    day = column.values.to_list()[0]
    assert day is not None or list(column.faults) == [text.removesuffix(" 00:00:00")]


@given(st.integers(10_000, 73_415))
def test_day_numbers_count_from_the_last_day_of_1899(number: int) -> None:
    assert read(str(number)).values.to_list() == [date(1899, 12, 30) + timedelta(number)]
