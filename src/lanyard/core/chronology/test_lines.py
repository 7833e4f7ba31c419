"""What was pasted is read line by line, whole or not at all."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.chronology.entries import LONGEST, Entry, Fault, Read
from lanyard.core.chronology.lines import as_lines, read_lines
from lanyard.core.words.rough_dates import a_day, a_month, a_year

WORDS = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=20)
SAID = st.lists(WORDS, min_size=1, max_size=6).map(lambda words: "It said " + " ".join(words))
WHEN = st.dates(date(2000, 1, 1), date(2099, 12, 31)).flatmap(
    lambda day: st.sampled_from([a_day(day), a_month(day.year, day.month), a_year(day.year)])
)
ENTRIES = st.lists(st.builds(Entry, WHEN, SAID), min_size=1, max_size=5)


@given(ENTRIES, st.sampled_from([": ", " – ", " ", ", ", "\t", " | "]))
def test_lines_give_back_what_was_written_into_them(entries: list[Entry], between: str) -> None:
    text = "\r\n".join(f"{entry.when.words}{between}{entry.what}" for entry in entries)
    assert read_lines(text) == Read(tuple(entries))


@given(st.text(max_size=200))
def test_any_text_gives_entries_or_faults_and_never_both(text: str) -> None:
    read = read_lines(text)
    assert bool(read.entries) != bool(read.faults)


def test_a_line_that_begins_with_a_space_goes_on_from_the_one_before() -> None:
    read = read_lines("12 March 2025: Excluded for a day.\n  Back on the Thursday.\n\nMay 2025: Review")
    assert [entry.what for entry in read.entries] == ["Excluded for a day.\nBack on the Thursday.", "Review"]


def test_lines_of_a_list_and_of_a_table_are_read_too() -> None:
    read = read_lines("• 12/03/2025 - Assessed\n1 May 2025\tReview\tSchool")
    assert read.entries == (
        Entry(a_day(date(2025, 3, 12)), "Assessed"),
        Entry(a_day(date(2025, 5, 1)), "Review", "School"),
    )


def test_one_wrong_line_takes_nothing_and_each_is_named() -> None:
    read = read_lines(f"12 March 2025: Fine\nMoved school\n31 June 2025: x\nMay 2025\n2024: {'x' * 2001}")
    assert (read.entries, [fault.line for fault in read.faults]) == ((), [2, 3, 4, 5])
    assert read.faults[2] == Fault(4, "Nothing is said after May 2025. Say what happened.")
    assert read.faults[3] == Fault(5, f"This is {LONGEST + 1:,} characters long. Shorten it to {LONGEST:,}.")


def test_nothing_pasted_is_refused_with_what_to_do() -> None:
    assert [fault.line for fault in read_lines("  \n ").faults] == [0]


@given(st.lists(st.builds(Entry, WHEN, SAID, st.sampled_from(["", "School"])), min_size=1, max_size=5))
def test_entries_written_as_lines_are_read_to_the_same(entries: list[Entry]) -> None:
    more = [Entry(each.when, f"{each.what}\nand more", each.source) for each in entries]
    assert read_lines(as_lines([*entries, *more])) == Read((*entries, *more))


def test_the_headings_of_a_pasted_table_are_left_out() -> None:
    read = read_lines("Date\tEvent\n12/03/2025\tAssessed")
    assert read.entries == (Entry(a_day(date(2025, 3, 12)), "Assessed"),)
