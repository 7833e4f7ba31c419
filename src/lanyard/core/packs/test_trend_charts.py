"""A figure over time is drawn as far back as it can be compared."""

from collections.abc import Sequence
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.packs.charts import Chart, ChartForm, Gap
from lanyard.core.packs.test_over_time import over_time, plans, shared, table
from lanyard.core.packs.trend_charts import drawn_over_time

LABELS = ("18 Jan 2024", "16 Jan 2025", "15 Jan 2026")


def charts(folder: Path, *years: pl.DataFrame) -> Sequence[Chart]:
    """The charts of a pack beside earlier ones, this year's last."""
    *earlier, this_year = years
    now = shared(this_year)
    drawn = drawn_over_time(now.data_sets[0], over_time(now, *earlier, folder=folder))
    return [one.chart for one in drawn]


def test_the_headline_is_a_line_from_the_first_pack_to_this_one(tmp_path: Path) -> None:
    (chart,) = charts(tmp_path, *plans(480, 490, 499))
    assert (chart.title, chart.form, chart.labels) == (
        "Plans in force, over time",
        ChartForm.LINES,
        LABELS,
    )
    assert chart.series[0].values == (480.0, 490.0, 499.0)


def test_a_hidden_number_is_a_gap(tmp_path: Path) -> None:
    (chart,) = charts(tmp_path, *plans(480, None, 499))
    assert chart.series[0].values == (480.0, Gap.HIDDEN, 499.0)


def test_what_is_made_otherwise_is_not_joined_to_what_was_before(tmp_path: Path) -> None:
    first, *later = plans(480, 490, 499)
    changed = first.with_columns(basis=pl.lit("5e6f7a8b sen2"))
    (chart,) = charts(tmp_path, changed, *later)
    assert (chart.labels, chart.series[0].values) == (LABELS[1:], (490.0, 499.0))


@pytest.mark.parametrize("numbers", [(499,), (480, None), (None, None, 499)])
def test_a_lone_value_is_not_drawn(tmp_path: Path, numbers: Sequence[int | None]) -> None:
    assert charts(tmp_path, *plans(*numbers)) == []


def test_a_data_set_without_headline_is_told_by_its_first_figure(tmp_path: Path) -> None:
    lines = (("youth_justice_with_send", None, 40), ("youth_justice_with_send_share", None, 50))
    now = shared(table("2026-01-15", *lines), number=17)
    told = over_time(now, table("2025-01-16", *lines), folder=tmp_path)
    drawn = drawn_over_time(now.data_sets[0], told)
    assert [one.name for one in drawn] == ["over-time-youth_justice_with_send"]
