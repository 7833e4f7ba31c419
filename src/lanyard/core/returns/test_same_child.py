"""Which rows of a list are taken to be of the same child, and when their times overlap."""

from datetime import date

import polars as pl
import pytest

from lanyard.core.returns.rule_forms import child_overlap
from lanyard.core.returns.rules import written
from lanyard.core.returns.same_child import CHILD

UPN = "Q999200002014"
SPELLS = child_overlap("X01", "spells", "times", "this test")


def children(*rows: tuple[str | None, str | None, str]) -> list[str | None]:
    """What tells the children of these rows apart: UPN, surname, birth date."""
    names = ("upn", "surname", "birth_date")
    frame = pl.DataFrame(rows, schema=dict.fromkeys(names, pl.String()), orient="row")
    cells = frame.with_columns(pl.col("birth_date").str.to_date(), forename=pl.lit("Up"))
    return cells.select(child=CHILD)["child"].to_list()


def test_a_upn_tells_who_a_child_is() -> None:
    assert children((UPN, "Made", "2015-03-14"), (UPN, "Other", "2016-01-01")) == [UPN, UPN]


def test_without_a_upn_name_and_birth_date_tell_it_in_either_letter_case() -> None:
    first, second = children((None, "MADE", "2015-03-14"), (None, "Made", "2015-03-14"))
    assert (first, second) == ("made|up|2015-03-14", "made|up|2015-03-14")


def test_a_code_for_a_missing_upn_does_not_make_two_children_one() -> None:
    first, second = children(("UN1", "Made", "2015-03-14"), ("UN1", "Other", "2016-01-01"))
    assert first != second


def test_a_row_that_does_not_say_enough_is_nobody() -> None:
    assert children((None, None, "2015-03-14")) == [None]


def begins_too_soon(*times: tuple[str, str | None]) -> list[bool]:
    frame = pl.DataFrame(times, schema=dict.fromkeys(("start_date", "end_date"), pl.String()), orient="row")
    as_written = frame.select(pl.col("end_date").alias(written("end_date")))
    dated = frame.with_columns(pl.all().str.to_date(strict=False)).hstack(as_written)
    cells = dated.with_columns(
        upn=pl.lit(UPN), surname=pl.lit("Made"), forename=pl.lit("Up"), birth_date=pl.lit(date(2015, 3, 14))
    )
    return cells.select(SPELLS.fails.fill_null(value=False)).to_series().to_list()


@pytest.mark.parametrize(
    ("times", "found"),
    [
        ([("2025-01-01", "2025-02-01"), ("2025-02-01", None)], [False, False]),
        ([("2025-01-01", "2025-02-02"), ("2025-02-01", None)], [False, True]),
        ([("2025-01-01", None), ("2025-02-01", "2025-03-01")], [False, True]),
        ([("2025-02-01", None), ("2025-01-01", None)], [True, False]),
    ],
)
def test_the_later_of_two_times_that_overlap_is_found(
    times: list[tuple[str, str | None]], found: list[bool]
) -> None:
    assert begins_too_soon(*times) == found


def test_a_time_within_a_long_one_is_found_though_a_short_one_lies_between() -> None:
    long, short, third = ("2025-01-01", "2025-12-31"), ("2025-02-01", "2025-02-10"), ("2025-03-01", None)
    assert begins_too_soon(long, short, third) == [False, True, True]


def test_an_end_that_cannot_be_read_is_not_taken_for_none() -> None:
    assert begins_too_soon(("2025-01-01", "31/02/25"), ("2025-03-01", None)) == [False, False]
