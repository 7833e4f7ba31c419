"""When a meeting can be, and which stand in each other's way."""

from datetime import date, time

import pytest

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.inspections.meetings.rules import days_in_words, is_outside, overlapping, sent_to_both
from lanyard.web.inspections.models import Meeting

RULES = framework("area-send-2025")
MONDAY, TUESDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)


def a_meeting(
    number: int = 1,
    rule: str = "context",
    starts: time | None = time(10),
    minutes: int | None = 60,
    day: date | None = MONDAY,
) -> Meeting:
    return Meeting(pk=number, rule=rule, title=rule, day=day, starts=starts, minutes=minutes)


def clashing(meeting: Meeting, others: list[Meeting]) -> list[Meeting]:
    """The meetings at the same time to which the rules send some of the same people."""
    return [other for other in overlapping(meeting, others) if sent_to_both(meeting, other, RULES)]


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        (MONDAY, WEDNESDAY, "from Monday 23 November to Wednesday 25 November"),
        (MONDAY, MONDAY, "on Monday 23 November"),
        (MONDAY, None, "from Monday 23 November"),
        (None, MONDAY, "by Monday 23 November"),
        (None, None, ""),
    ],
)
def test_the_days_of_a_meeting_are_said_in_words(
    earliest: date | None, latest: date | None, words: str
) -> None:
    assert days_in_words(Meeting(earliest=earliest, latest=latest)) == words


@pytest.mark.parametrize(
    ("day", "outside"), [(MONDAY, True), (TUESDAY, False), (WEDNESDAY, True)], ids=["before", "on", "after"]
)
def test_a_day_lies_between_the_first_and_the_last_or_outside(day: date, *, outside: bool) -> None:
    assert is_outside(Meeting(earliest=TUESDAY, latest=TUESDAY), day) is outside


def test_no_day_is_outside_where_no_days_are_known() -> None:
    assert not is_outside(Meeting(), MONDAY)


def test_meetings_of_the_same_people_at_the_same_time_clash() -> None:
    one, other = a_meeting(), a_meeting(2, rule="self_evaluation", starts=time(10, 30))
    assert clashing(one, [one, other]) == [other]


@pytest.mark.parametrize(
    "other",
    [
        a_meeting(2, rule="self_evaluation", starts=time(11)),
        a_meeting(2, rule="self_evaluation", day=TUESDAY),
        a_meeting(2, rule="self_evaluation", starts=None),
        a_meeting(2, rule="young_people"),
        a_meeting(2, rule=""),
    ],
    ids=["one after the other", "another day", "no time yet", "other people", "nobody known"],
)
def test_other_meetings_do_not(other: Meeting) -> None:
    assert clashing(a_meeting(), [other]) == []


def test_a_meeting_of_unknown_length_is_taken_to_last_an_hour() -> None:
    other = a_meeting(2, rule="self_evaluation", starts=time(10, 59))
    assert clashing(a_meeting(minutes=None), [other]) == [other]
