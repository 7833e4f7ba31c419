"""Rules are read strictly, and what is wrong with one is said."""

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.frameworks.errors import RuleError
from lanyard.core.frameworks.when import (
    Day,
    Distance,
    InspectionDay,
    Side,
    Unit,
    Weekday,
    When,
    WhenTold,
    parse,
)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("D9", InspectionDay(9)),
        ("2 working days after names_chosen", Distance(2, Unit.WORKING_DAYS, "names_chosen")),
        ("1 working day before onsite_start", Distance(-1, Unit.WORKING_DAYS, "onsite_start")),
        ("30 calendar days after onsite_end", Distance(30, Unit.CALENDAR_DAYS, "onsite_end")),
        ("3 weeks after notification", Distance(3, Unit.WEEKS, "notification")),
        ("18 months after report_received", Distance(18, Unit.MONTHS, "report_received")),
        ("5 years before x", Distance(-5, Unit.YEARS, "x")),
        ("on onsite_start", Distance(0, Unit.CALENDAR_DAYS, "onsite_start")),
        ("the Thursday before onsite_start", Weekday(3, Side.BEFORE, "onsite_start")),
        ("the Friday of the week of onsite_start", Weekday(4, Side.OF_THE_WEEK, "onsite_start")),
        ("when told", WhenTold()),
    ],
)
def test_each_form_of_rule_is_understood(words: str, day: Day) -> None:
    assert parse(words) == When(day)


def test_a_time_is_a_start_or_a_limit() -> None:
    assert parse("D1 at 09:00") == When(InspectionDay(1), dt.time(9))
    assert parse("on meeting by 12:30") == When(
        Distance(0, Unit.CALENDAR_DAYS, "meeting"), dt.time(12, 30), is_limit=True
    )


def test_a_number_may_be_a_setting() -> None:
    assert parse("{days} working days after x", {"days": 7}) == When(Distance(7, Unit.WORKING_DAYS, "x"))


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("soon", "“soon” is not a rule"),
        ("D0", "D0 is no day of an inspection"),
        ("D1 at 25:00", "25:0 is not a time"),
        ("two days after x", "is not a rule"),
        ("{days} weeks after x", "{days} is not a setting of this framework"),
        ("the Someday before x", "is not a rule"),
    ],
)
def test_what_is_no_rule_is_refused_with_the_reason(words: str, reason: str) -> None:
    with pytest.raises(RuleError) as refusal:
        parse(words)
    assert reason in str(refusal.value)


@given(st.text(max_size=40))
def test_no_text_does_more_than_be_understood_or_refused(words: str) -> None:
    with suppress(RuleError):
        parse(words)
