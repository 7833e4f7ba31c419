"""Apache Spark (PySpark, an extra): the distributed engine, here on the cores of one machine.

Where a Spark session is already there, as on a cluster, that one counts. Otherwise one is started and kept
for the life of the program, since starting takes seconds.
"""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import ibis
import polars as pl

from lanyard.core.datasets.engines.session import Engine
from lanyard.core.datasets.errors import EngineNotInstalled

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


@dataclass(frozen=True)
class _Spark:
    """A Spark session; what was kept and opened goes with the connection, Spark itself goes on."""

    spark: "SparkSession"
    views: list[str] = field(default_factory=list)
    at_once: int = 4

    def beside(self) -> "_Spark":
        return self

    def open(self, name: str, path: Path) -> None:
        self._view(name, self.spark.read.parquet(str(path.resolve())))

    def keep(self, name: str, sql: str) -> None:
        # No more parts than cores: they are counted in many ways, each way over all parts.
        parts = self.spark.sparkContext.defaultParallelism
        self._view(name, self.spark.sql(sql).coalesce(parts).cache())

    def forget(self, name: str) -> None:
        self.spark.catalog.uncacheTable(name)

    def fetch(self, sql: str) -> pl.DataFrame:
        return pl.DataFrame(pl.from_arrow(self.spark.sql(sql).toArrow()))

    def _view(self, name: str, frame: "DataFrame") -> None:
        frame.createOrReplaceTempView(name)
        self.views.append(name)

    def close(self) -> None:
        """Forgets the tables and frees their memory."""
        self.spark.catalog.clearCache()
        for name in self.views:
            self.spark.catalog.dropTempView(name)


@contextmanager
def _connect() -> Iterator[_Spark]:
    connection = _Spark(_session())
    with _quiet():
        try:
            yield connection
        finally:
            connection.close()


def _session() -> "SparkSession":
    try:
        start = import_module("lanyard.core.datasets.engines.spark_start")
    except ImportError as missing:
        raise EngineNotInstalled("spark", "pip install 'lanyard[spark]'") from missing
    session: SparkSession = start.spark_session()
    with _quiet():  # Ibis sets the options of its Spark dialect when the backend is first named
        _ = ibis.pyspark
    return session


@contextmanager
def _quiet() -> Iterator[None]:
    """PySpark 4.3 warns, when Ibis loads its Spark dialect, that it is not sure of pandas 3. Nothing here
    passes through pandas: answers come as Arrow tables."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
        yield


SPARK = Engine("spark", "Apache Spark, an extra", "pyspark", _connect)
