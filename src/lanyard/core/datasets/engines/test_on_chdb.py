"""ClickHouse gives the same figures and lists as DuckDB from the same definitions."""

from collections.abc import Sequence
from pathlib import Path

from lanyard.core.datasets.compute import ComputedDataSet, Status, compute


def test_the_area_has_something_for_every_data_set(on_duckdb: Sequence[ComputedDataSet]) -> None:
    assert {computed.status for computed in on_duckdb} == {Status.READY}
    assert [computed.dataset.id for computed in on_duckdb if not computed.figures["value"].sum()] == []
    people = {found.dataset.id: found.people for found in on_duckdb if found.people is not None}
    assert [number for number, found in people.items() if found.is_empty()] == []


def test_clickhouse_gives_the_same(snapshot: Path, on_duckdb: Sequence[ComputedDataSet]) -> None:
    for ours, theirs in zip(on_duckdb, compute(snapshot, "chdb"), strict=True):
        assert ours.figures.rows() == theirs.figures.rows()
        assert ours.people is None or (theirs.people is not None and ours.people.equals(theirs.people))
