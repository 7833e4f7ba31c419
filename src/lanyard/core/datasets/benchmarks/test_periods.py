"""Times of published figures are read whatever way they are written."""

import pytest

from lanyard.core.datasets.benchmarks.periods import Timing, collection_year, in_words, year_of


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("202425", 2025),
        ("199900", 2000),
        ("2024", 2024),
        ("2016-17 (OT)", 2017),
        ("2018 (Rev)", 2018),
        ("2014/15-16/17", 2017),
        ("2020/21", 2021),
        ("0", None),
        ("1066", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_period_ends_in_a_year(written: str, year: int | None) -> None:
    assert year_of(written) == year


@pytest.mark.parametrize(
    ("written", "timing", "words"),
    [
        ("202425", Timing.CENSUS_DAY, "January 2025"),
        ("2024", Timing.CALENDAR_YEAR, "2024"),
        ("202425", Timing.ACADEMIC_YEAR, "2024/25"),
        ("2025", Timing.WINTER, "December 2024 to February 2025"),
        ("2016-17 (OT)", Timing.AS_PUBLISHED, "2016-17 (OT)"),
        ("soon", Timing.CENSUS_DAY, "soon"),
    ],
)
def test_a_period_is_written_for_people(written: str, timing: Timing, words: str) -> None:
    assert in_words(written, timing) == words


def test_plans_in_force_in_january_belong_to_the_collection_year_before() -> None:
    assert [collection_year(2025, timing) for timing in (Timing.CENSUS_DAY, Timing.CALENDAR_YEAR)] == [
        2024,
        2025,
    ]
