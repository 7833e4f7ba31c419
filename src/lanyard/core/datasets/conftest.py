"""A made-up area, its snapshot, and what the definitions count in it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lanyard.core.datasets.counting import rows_of
from lanyard.core.datasets.declare import People, Population
from lanyard.core.datasets.engines import DUCKDB
from lanyard.core.datasets.facts import read_facts
from lanyard.core.datasets.test_area import Area, Row


@pytest.fixture
def area() -> Area:
    """An empty made-up area."""
    return Area()


WriteArea = Callable[[Area], Path]
RowsOf = Callable[[Area, Population | People], list[Row]]


@pytest.fixture
def write_area(tmp_path: Path) -> WriteArea:
    """Writes an area as a snapshot into a folder of its own."""

    def write(area: Area) -> Path:
        folder = tmp_path / f"snapshot-{len(list(tmp_path.iterdir()))}"
        folder.mkdir()
        return area.write(folder)

    return write


@pytest.fixture
def rows_in(write_area: WriteArea) -> RowsOf:
    """What a definition counts in an area, one dict a row."""

    def rows(area: Area, counted: Population | People) -> list[Row]:
        snapshot = write_area(area)
        with DUCKDB.open(snapshot, read_facts(snapshot)) as session:
            return session.run(rows_of(counted, session.tables)).to_dicts()

    return rows
