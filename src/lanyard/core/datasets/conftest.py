"""A made-up area, its snapshot, and what the definitions count in it."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import duckdb
import ibis
import pytest

from lanyard.core.datasets.counting import rows_of
from lanyard.core.datasets.declare import People, Population
from lanyard.core.datasets.facts import Facts, read_facts
from lanyard.core.datasets.rows.cases import KEYS
from lanyard.core.datasets.tables import unbound
from lanyard.core.datasets.test_area import Area, Row


@pytest.fixture
def area() -> Area:
    """An empty made-up area."""
    return Area()


WriteArea = Callable[[Area], Path]
RowsOf = Callable[[Area, Population | People], Sequence[Row]]


@pytest.fixture
def write_area(tmp_path: Path) -> WriteArea:
    """Writes an area as a snapshot into a folder of its own."""

    def write(area: Area) -> Path:
        folder = tmp_path / f"snapshot-{len(list(tmp_path.iterdir()))}"
        folder.mkdir()
        return area.write(folder)

    return write


@cache
def _sql(counted: Population | People, facts: Facts) -> str:
    """A definition as SQL, made once for all tests: making it takes longer than running it."""
    return str(ibis.to_sql(rows_of(counted, unbound(facts)), dialect="duckdb"))


@pytest.fixture
def rows_in(write_area: WriteArea) -> RowsOf:
    """What a definition counts in an area, one dict a row, in the order in which the cases were added."""

    def rows(area: Area, counted: Population | People) -> Sequence[Row]:
        snapshot = write_area(area)
        with duckdb.connect() as connection:
            for path in snapshot.glob("*.parquet"):
                connection.read_parquet(str(path)).create_view(path.stem)
            found = connection.sql(_sql(counted, read_facts(snapshot))).pl()
        by = [key for key in reversed(KEYS) if key in found.columns]
        dicts: list[Row] = found.sort(by).drop("request_id", strict=False).to_dicts()
        return dicts

    return rows
