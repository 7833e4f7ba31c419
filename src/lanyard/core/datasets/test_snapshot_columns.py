"""A snapshot of an older Lanyard is refused by name, and not half computed."""

import polars as pl
import pytest

from lanyard.core.datasets.compute import compute
from lanyard.core.datasets.conftest import WriteArea
from lanyard.core.datasets.errors import OldSnapshot
from lanyard.core.datasets.snapshot_columns import check_columns
from lanyard.core.datasets.test_area import Area


def test_a_snapshot_of_today_has_all_columns(area: Area, write_area: WriteArea) -> None:
    check_columns(write_area(area))


def test_a_table_that_is_not_there_is_no_matter_of_columns(area: Area, write_area: WriteArea) -> None:
    snapshot = write_area(area)
    (snapshot / "links.parquet").unlink()
    check_columns(snapshot)


def test_a_snapshot_without_a_column_is_refused_with_what_to_do(area: Area, write_area: WriteArea) -> None:
    snapshot = write_area(area)
    plans = snapshot / "named_plan.parquet"
    pl.read_parquet(plans).drop("cease_date").write_parquet(plans)
    with pytest.raises(
        OldSnapshot, match=r"named_plan has no column cease_date.*Make it again from its returns"
    ):
        compute(snapshot)
