"""Entries that may tell of one event are found, and so is time of which nothing is told."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.chronology.comparing import Span, gaps, likely_pairs, years_before
from lanyard.core.chronology.entries import Entry
from lanyard.core.words.rough_dates import RoughDate, a_day, a_month

TWO_YEARS = years_before(date(2025, 9, 8), 2)
DAYS = st.dates(date(2023, 1, 1), date(2026, 1, 1))


def _on(day: date, what: str = "Review") -> Entry:
    return Entry(a_day(day), what)


def _pairs(*entries: Entry) -> list[tuple[int, int]]:
    return list(likely_pairs(entries))


def _in(when: RoughDate) -> Entry:
    return Entry(when, "x")


def test_the_years_end_the_day_before() -> None:
    assert Span(date(2023, 9, 8), date(2025, 9, 7)) == TWO_YEARS


def test_near_words_of_one_day_are_a_pair_and_others_are_not() -> None:
    school = _on(date(2025, 3, 12), "Suspended for one day after an incident at lunch")
    health = _on(date(2025, 3, 12), "Speech therapy assessment")
    care = Entry(a_month(2025, 3), "One day suspension after lunch incident")
    assert _pairs(health, care, school) == [(1, 2)]


def test_the_same_words_some_days_apart_are_a_pair() -> None:
    one, near, far = (_on(date(2025, 3, day), "Annual review.") for day in (3, 10, 18))
    assert _pairs(far, one, near) == [(1, 2)]


@given(st.lists(st.builds(_on, DAYS, st.sampled_from(["Review", "review!", "Moved house"])), max_size=6))
def test_pairs_are_the_same_whatever_the_order(entries: list[Entry]) -> None:
    def found(rows: list[Entry]) -> list[frozenset[Entry]]:
        return sorted((frozenset((rows[a], rows[b])) for a, b in likely_pairs(rows)), key=str)

    assert len(found(entries)) == len(found(entries[::-1]))


def test_a_gap_is_longer_than_three_months() -> None:
    told = [_on(date(2023, 10, 1)), _on(date(2024, 1, 1)), _on(date(2024, 4, 3)), _on(date(2025, 9, 1))]
    assert gaps(told, TWO_YEARS, 3) == [
        Span(date(2024, 1, 2), date(2024, 4, 2)),
        Span(date(2024, 4, 4), date(2025, 8, 31)),
    ]


def test_a_month_counts_for_all_its_days_and_nothing_told_is_one_gap() -> None:
    within = Span(date(2025, 1, 1), date(2025, 8, 1))
    assert gaps([_in(a_month(2025, 4))], within, 3) == [Span(date(2025, 5, 1), date(2025, 8, 1))]
    assert gaps([], TWO_YEARS, 3) == [TWO_YEARS]


@given(st.lists(st.builds(_on, DAYS), max_size=8))
def test_no_entry_lies_in_a_gap(entries: list[Entry]) -> None:
    assert [entry for gap in gaps(entries, TWO_YEARS, 3) for entry in entries if gap.holds(entry)] == []
