"""Figures of a pack beside those of earlier packs, and the file that holds them all."""

import csv
from collections.abc import Sequence
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.disclosure.policy import HIDDEN, SMALL_NUMBERS
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA, Shareable, ShareableDataSet
from lanyard.core.packs.outputs import Audience, Output, Outputs
from lanyard.core.packs.over_time import COLUMNS, NOTHING_EARLIER, OverTime, write_trend

YEARS = ("2024-01-18", "2025-01-16", "2026-01-15")
SEN2 = "1a2b3c4d sen2"

Line = tuple[str, str | None, int | None]
"""A measure, a sex or the whole area, and how many; None where hidden."""


def table(period: str | None, *lines: Line, basis: str | None = SEN2) -> pl.DataFrame:
    """What one release shows of counts in one period."""
    rows = [
        (
            *(measure, "sex" if sex else None, sex, None, None, number, None),
            None if number is None else float(number),
            HIDDEN if number is None else None,
            period,
            basis,
        )
        for measure, sex, number in lines
    ]
    return pl.DataFrame(rows, schema=SHAREABLE_SCHEMA, orient="row")


def shared(figures: pl.DataFrame, number: int = 2) -> Shareable:
    """A data set as a pack shares it."""
    safe = ShareableDataSet(data_set(number), Status.READY, "", figures, ())
    return Shareable((safe,), figures=1, hidden_small=0, hidden_partners=0, policy=SMALL_NUMBERS)


def plans(*numbers: int | None) -> Sequence[pl.DataFrame]:
    """The plans in force of one year after another."""
    return [
        table(year, ("plans_in_force", None, number)) for year, number in zip(YEARS, numbers, strict=False)
    ]


def over_time(now: Shareable, *earlier: pl.DataFrame, folder: Path) -> OverTime:
    return write_trend(Outputs(folder), now, earlier)


def test_a_figure_is_told_in_each_period_up_to_its_own(tmp_path: Path) -> None:
    *earlier, this_year = plans(480, None, 499)
    now = shared(this_year)
    told = over_time(now, *earlier, folder=tmp_path).up_to(this_year.to_dicts()[0])
    assert [(str(one.day), one.value, one.is_hidden) for one in told] == [
        ("2024-01-18", 480.0, False),
        ("2025-01-16", None, True),
        ("2026-01-15", 499.0, False),
    ]


def test_a_pack_of_an_earlier_period_is_not_compared_with_a_later_one(tmp_path: Path) -> None:
    before, this_pack, later = plans(480, 490, 499)
    now = over_time(shared(this_pack), before, later, folder=tmp_path)
    assert [one.value for one in now.up_to(this_pack.to_dicts()[0])] == [480.0, 490.0]


def test_without_earlier_packs_there_is_no_trend_and_no_file(tmp_path: Path) -> None:
    (only,) = plans(480)
    outputs = Outputs(tmp_path)
    assert write_trend(outputs, shared(only), ()) is NOTHING_EARLIER
    assert (outputs.written, NOTHING_EARLIER.up_to(only.to_dicts()[0])) == ([], ())


def test_a_figure_without_a_period_is_not_told_over_time(tmp_path: Path) -> None:
    not_given = table(None, ("plans_in_force", None, None))
    now = over_time(shared(not_given), *plans(480), folder=tmp_path)
    assert now.up_to(not_given.to_dicts()[0]) == ()


def test_the_whole_area_is_told_apart_from_its_groups(tmp_path: Path) -> None:
    lines = (("plans_in_force", None, 100), ("plans_in_force", "F", 40))
    now = over_time(shared(table(YEARS[1], *lines)), table(YEARS[0], *lines), folder=tmp_path)
    assert [one.value for one in now.whole_area("plans_in_force")] == [100.0, 100.0]
    assert now.whole_area("no_such_measure") == ()


@pytest.fixture
def trend_file(tmp_path: Path) -> list[dict[str, str]]:
    """The lines of the file, of a measure that is no more and of two that are."""
    before = table(YEARS[0], ("plans_gone", None, 9), ("plans_in_force", None, 480), ("new_plans", None, 30))
    after = table(YEARS[1], ("plans_in_force", None, None), ("new_plans", None, 40), basis="5e6f7a8b sen2")
    outputs = Outputs(tmp_path)
    write_trend(outputs, shared(after), [before])
    (written,) = outputs.written
    assert written == Output("trend.csv", Audience.SHAREABLE, written.sha256)
    with (tmp_path / "trend.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_file_has_a_line_for_each_figure_and_period(trend_file: list[dict[str, str]]) -> None:
    names = ("data_set", "measure", "title", "day", "value", "mark", "differs")
    assert [tuple(line[name] for name in names) for line in trend_file] == [
        ("2", "plans_in_force", "Plans in force", "2024-01-18", "480.0", "", ""),
        ("2", "plans_in_force", "Plans in force", "2025-01-16", "", "c", "definition"),
        ("2", "new_plans", "New plans", "2024-01-18", "30.0", "", ""),
        ("2", "new_plans", "New plans", "2025-01-16", "40.0", "", "definition"),
        ("", "plans_gone", "", "2024-01-18", "9.0", "", ""),
    ]


def test_the_file_names_its_columns(trend_file: list[dict[str, str]]) -> None:
    assert list(trend_file[0]) == [column.title for column in COLUMNS]
