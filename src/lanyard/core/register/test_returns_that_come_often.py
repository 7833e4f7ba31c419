"""Returns of a term or a month count together, and schools send theirs each for itself."""

from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path

import polars as pl

from lanyard.core.register.choose import choose
from lanyard.core.register.register import make_register
from lanyard.core.register.test_factories import Cells, made_upn, return_of
from lanyard.core.returns.reading import ReadReturn

SPRING, SUMMER, AUTUMN = date(2026, 1, 15), date(2025, 5, 15), date(2025, 10, 2)
ONE, TWO, THREE = made_upn(1), made_upn(2), made_upn(3)


def census(
    day: date, *pupils: Cells, school: str = "900001", shape: str = "xml", path: str = ""
) -> ReadReturn:
    """A school's census; of an extract each pupil says the school."""
    header = {"urn": school, "serial_no": "1"} if shape == "xml" else {}
    return return_of(
        "school-census",
        {
            "census_header": [header],
            "census_pupils": list(pupils),
            "census_needs": [{"need_type": "ASD", "need_rank": "1"} for _ in pupils],
        },
        day=day,
        shape=shape,
        path=Path(path or f"{school}-{day}.{shape}"),
    )


def months(*days: date) -> list[ReadReturn]:
    return [
        return_of("nccis", {"young_people": [{"upn": ONE}]}, day=day, path=Path(f"{day}.csv")) for day in days
    ]


def test_terms_of_a_year_count_together_the_latest_first() -> None:
    terms = [census(day, {"upn": ONE}) for day in (SUMMER, AUTUMN, SPRING)]
    assert [read.reference_date for read in choose(terms).used] == [SPRING, AUTUMN, SUMMER]


def test_what_is_a_year_old_at_the_as_at_date_is_set_aside() -> None:
    chosen = choose(months(date(2025, 1, 31), date(2025, 2, 1), date(2026, 1, 31)), as_at=date(2026, 1, 31))
    assert [read.reference_date for read in chosen.of("nccis")] == [date(2026, 1, 31), date(2025, 2, 1)]
    assert [aside.reason for aside in chosen.set_aside] == [
        "Of 31 January 2025: more than a year before the day that is looked at."
    ]


def test_without_an_as_at_date_the_year_ends_with_the_latest() -> None:
    chosen = choose(months(date(2024, 6, 1), date(2024, 12, 1), date(2025, 6, 1)))
    assert [read.reference_date for read in chosen.used] == [date(2025, 6, 1), date(2024, 12, 1)]


def test_of_lists_the_latest_counts() -> None:
    new, old = (
        return_of("home-education", {"home_educated": [{}]}, day=day, path=Path(f"{day}.csv"))
        for day in (SPRING, AUTUMN)
    )
    chosen = choose([old, new], as_at=SPRING)
    assert [(chosen.one("home-education"), aside.reason) for aside in chosen.set_aside] == [
        (new, "The return of 2026 is used; this is an older one, of 2025.")
    ]


def test_a_list_of_a_later_day_does_not_count_yet() -> None:
    late = return_of("home-education", {"home_educated": [{}]}, day=SPRING)
    chosen = choose([late], as_at=AUTUMN)
    assert chosen.used == ()
    assert [aside.reason for aside in chosen.set_aside] == [
        "Its reference date, 15 January 2026, is after the as-at date, 2 October 2025."
    ]


def test_lists_that_come_one_by_one_are_one_return_whatever_their_days() -> None:
    advice = return_of("casework", {"advice": [{"upn": ONE}]}, day=SPRING, path=Path("a.csv"))
    reports = return_of("casework", {"review_reports": [{"upn": ONE}]}, day=AUTUMN, path=Path("r.csv"))
    chosen = choose([reports, advice])
    assert [sorted(read.tables) for read in chosen.used] == [["advice", "review_reports"]]
    assert chosen.set_aside == ()


def test_every_school_counts_once_a_term() -> None:
    first = census(SPRING, {"upn": ONE}, path="a.xml")
    copy = census(SPRING, {"upn": ONE}, path="b.xml")
    other = census(SPRING, {"upn": TWO}, school="900002", path="c.xml")
    chosen = choose([copy, other, first])
    assert [read.files[0].name for read in chosen.used] == ["a.xml", "c.xml"]
    assert [(aside.read.files[0].name, aside.reason) for aside in chosen.set_aside] == [
        ("b.xml", "A second copy of the same return: a.xml is used.")
    ]


def test_what_a_school_sent_comes_before_the_extract() -> None:
    sent = census(SPRING, {"upn": ONE})
    extract = census(SPRING, {"upn": THREE, "urn": "900001"}, {"upn": TWO, "urn": "900002"}, shape="csv")
    tables = make_register(choose([extract, sent])).tables
    assert sorted(tables["children"]["upn"]) == sorted([ONE, TWO])
    assert tables["census_needs"].height == 2


def test_an_extract_of_schools_that_all_sent_a_file_is_set_aside() -> None:
    sent = census(SPRING, {"upn": ONE})
    extract = census(SPRING, {"upn": ONE, "urn": "900001"}, shape="csv")
    assert [aside.reason for aside in choose([extract, sent]).set_aside] == [
        "Every school in it sent a file of its own, which is used."
    ]


def test_rows_of_all_terms_and_schools_stand_in_one_table_with_their_days() -> None:
    reads = [census(SPRING, {"upn": ONE}), census(AUTUMN, {"upn": ONE}, {"upn": TWO})]
    upns = sorted([ONE, TWO])
    assert make_register(choose(reads)).tables["census_pupils"].select(
        "child_id", "reference_date", "upn"
    ).sort("child_id", "reference_date").rows() == [
        (number, day, upn)
        for number, upn in enumerate(upns, 1)
        for day in (AUTUMN, SPRING)
        if upn == ONE or day == AUTUMN
    ]


def test_the_order_of_files_does_not_matter() -> None:
    reads = [
        census(SPRING, {"upn": ONE}, path="a.xml"),
        census(SPRING, {"upn": ONE}, path="b.xml"),
        census(AUTUMN, {"upn": TWO, "urn": "900001"}, shape="csv"),
        *months(SPRING),
    ]
    expected = [read.files for read in choose(reads).used]
    assert {tuple(read.files for read in choose(order).used) for order in permutations(reads)} == {
        tuple(expected)
    }


def test_what_was_said_a_term_ago_is_no_disagreement() -> None:
    reads = [
        census(SPRING, {"upn": ONE, "surname": "New"}),
        census(AUTUMN, {"upn": ONE, "surname": "Old"}),
    ]
    register = make_register(choose(reads))
    assert register.tables["conflicts"].filter(pl.col("fact") == "surname").rows() == []
    assert register.tables["children"]["surname"].to_list() == ["New"]


def test_a_return_without_a_day_has_no_reference_date() -> None:
    silent = replace(census(SPRING, {"upn": ONE}), reference_date=None, year=None)
    assert make_register(choose([silent])).tables["census_pupils"]["reference_date"].to_list() == [None]
