"""A small area that holds every return, and what the first engine makes of it."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from lanyard.core.datasets.compute import ComputedDataSet, compute
from lanyard.core.datasets.golden import DATES
from lanyard.core.datasets.second.test_random_care import cared_for
from lanyard.core.datasets.second.test_random_lists import listed
from lanyard.core.datasets.second.test_services import provided
from lanyard.core.datasets.test_area import Area


def everything() -> Area:
    """An area that holds every return, with something at and around every boundary."""
    random = Random(32)  # noqa: S311 - made-up children need no secrecy
    area = cared_for(random, 40)
    for more in (listed(random, 40), provided(random)):
        for name, rows in more.rows.items():
            area.rows[name] = area.rows[name] or rows
    area.also = {kind: dates for kind, dates in DATES.items() if kind != "sen2"}
    return area


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return everything().write(tmp_path_factory.mktemp("snapshot"))


@pytest.fixture(scope="module")
def on_duckdb(snapshot: Path) -> Sequence[ComputedDataSet]:
    return compute(snapshot)
