"""Spark gives the same figures and lists as DuckDB from the same definitions, and says what it lacks."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

from lanyard.core.datasets.compute import ComputedDataSet, compute
from lanyard.core.datasets.engines import on_spark
from lanyard.core.datasets.engines.java import Java, find_java
from lanyard.core.datasets.engines.spark_start import spark_session
from lanyard.core.datasets.errors import EngineNotInstalled


@pytest.fixture
def spark() -> SparkSession:
    """A running session, which the engine takes."""
    return spark_session()


def test_spark_gives_the_same(
    snapshot: Path, on_duckdb: Sequence[ComputedDataSet], spark: SparkSession
) -> None:
    for ours, theirs in zip(on_duckdb, compute(snapshot, "spark"), strict=True):
        assert ours.figures.rows() == theirs.figures.rows()
        assert ours.people is None or (theirs.people is not None and ours.people.equals(theirs.people))


def test_spark_forgets_a_snapshot_when_it_is_done(spark: SparkSession) -> None:
    assert [table.name for table in spark.catalog.listTables()] == []


A_RUN = """
from lanyard.core.datasets.engines.on_spark import SPARK
with SPARK.connect() as spark:
    spark.keep("kept", "SELECT 1 AS one")
    assert spark.fetch("SELECT sum(one) AS all FROM kept GROUP BY one").item() == 1
    spark.spark.sql("SHOW TABLES").collect()
"""


def test_spark_leaves_no_file_behind(tmp_path: Path) -> None:
    where, temporary = tmp_path / "where", tmp_path / "temporary"
    for folder in (where, temporary):
        folder.mkdir()
    surroundings = {**os.environ, "TMPDIR": str(temporary)}
    subprocess.run([sys.executable, "-c", A_RUN], cwd=where, env=surroundings, check=True)  # noqa: S603
    assert [path.name for folder in (where, temporary) for path in folder.iterdir()] == []


def test_an_engine_that_is_not_there_says_how_to_get_it(
    snapshot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(on_spark, "import_module", missing)
    with pytest.raises(EngineNotInstalled, match=r"spark is not installed here.*lanyard\[spark\]"):
        compute(snapshot, "spark")


def test_a_java_that_does_not_run_is_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert find_java().release >= 17


@pytest.mark.parametrize(("release", "options"), [(17, 0), (21, 0), (25, 3)])
def test_newer_javas_are_told_that_memory_may_be_reached(release: int, options: int) -> None:
    assert len(Java("java", release).options) == options
