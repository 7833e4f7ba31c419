"""DuckDB, inside the program: the engine that every installation has."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import polars as pl

from lanyard.core.datasets.engines.memory import cores, limit_gigabytes
from lanyard.core.datasets.engines.session import Engine


@dataclass(frozen=True)
class _DuckDb:
    """A DuckDB in memory that reads files where they are."""

    connection: duckdb.DuckDBPyConnection
    at_once: int = field(default_factory=cores)

    def beside(self) -> "_DuckDb":
        return _DuckDb(_quiet(self.connection.cursor()))

    def open(self, name: str, path: Path) -> None:
        self.connection.read_parquet(str(path)).create_view(name)

    def keep(self, name: str, sql: str) -> None:
        self.connection.execute(f'CREATE TABLE "{name}" AS {sql}')

    def forget(self, name: str) -> None:
        self.connection.execute(f'DROP TABLE "{name}"')

    def fetch(self, sql: str) -> pl.DataFrame:
        # The library reads a query twice, for its columns and for its rows; ours are long, so that costs more
        # than a table beside.
        self.connection.execute(f"CREATE OR REPLACE TEMP TABLE answer AS {sql}")
        return pl.DataFrame(self.connection.table("answer").pl())


@contextmanager
def _connect() -> Iterator[_DuckDb]:
    """A connection with a limit to its memory."""
    limit = f"{limit_gigabytes():.1f}GB"
    # What does not fit goes to a folder that is gone afterwards. Without one named, the engine puts rows of
    # children under the working folder, where a process that is killed leaves them.
    with (
        TemporaryDirectory() as folder,
        duckdb.connect(config={"memory_limit": limit, "temp_directory": folder}) as connection,
    ):
        # Nothing depends on the order of rows: counts are sorted, and so are lists of people.
        connection.execute("SET preserve_insertion_order = false")
        yield _DuckDb(_quiet(connection))


def _quiet(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """Without the bar, which would go to standard output, where programs expect a result and nothing else."""
    return connection.execute("SET enable_progress_bar = false")


DUCKDB = Engine("duckdb", "DuckDB, inside the program", "duckdb", _connect)
