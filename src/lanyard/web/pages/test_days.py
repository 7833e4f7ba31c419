"""A day is asked for in three inputs, and what is wrong with it is said in words."""

from datetime import date

import pytest
from django import forms
from hypothesis import given
from hypothesis import strategies as st

from lanyard.web.pages.days import DayField


class Trial(forms.Form):
    day = DayField(noun="The last day")
    free = DayField(noun="The first day", required=False)


def sent(day: str, month: str, year: str) -> Trial:
    return Trial({"day-day": day, "day-month": month, "day-year": year})


def test_three_numbers_make_a_day() -> None:
    form = sent("12", "6", "2026")
    assert (form.is_valid(), form.cleaned_data) == (True, {"day": date(2026, 6, 12), "free": None})


@pytest.mark.parametrize("month", ["6", "06", "June", "jun", " JUNE "])
def test_a_month_may_be_written_in_words(month: str) -> None:
    form = sent("12", month, "2026")
    assert (form.is_valid(), form.cleaned_data.get("day")) == (True, date(2026, 6, 12))


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (("", "", ""), "Enter the last day."),
        (("12", "", "2026"), "The last day must include a month."),
        (("", "6", ""), "The last day must include a day and year."),
        (("31", "6", "2026"), "The last day must be a real date."),
        (("29", "2", "2026"), "The last day must be a real date."),
        (("12", "Juin", "2026"), "The last day must be a real date."),
        (("x", "6", "2026"), "The last day must be a real date."),
        (("12", "6", "26"), "The year of the last day must have four digits."),
    ],
)
def test_what_is_wrong_is_said(written: tuple[str, str, str], words: str) -> None:
    assert sent(*written).errors == {"day": [words]}


def test_what_was_written_is_shown_again() -> None:
    bound = sent("31", "6", "2026")["day"]
    assert bound.field.widget.decompress(bound.value()) == ["31", "6", "2026"]


def test_a_day_that_was_there_is_shown_in_its_parts() -> None:
    bound = Trial(initial={"day": date(2026, 6, 12)})["day"]
    assert bound.field.widget.decompress(bound.value()) == ["12", "6", "2026"]


def test_only_another_day_is_a_change() -> None:
    was = date(2026, 6, 12)
    assert [DayField().has_changed(was, [day, "6", "2026"]) for day in ("12", "13")] == [False, True]


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_can_be_entered_as_it_is_shown(day: date) -> None:
    form = sent(str(day.day), str(day.month), str(day.year))
    assert (form.is_valid(), form.cleaned_data["day"]) == (True, day)


@given(st.text(max_size=6), st.text(max_size=6), st.text(max_size=6))
def test_whatever_is_written_gives_a_day_or_words(day: str, month: str, year: str) -> None:
    form = sent(day, month, year)
    assert form.is_valid() or str(form.errors["day"][0]).endswith(".")
