"""The engines that compute data sets, each declared once: how to open a snapshot on it.

Every engine runs the same definitions. To add one, write a function that opens a snapshot's Parquet tables
and gives Ibis tables, and enter it in `ENGINES`.
"""

import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import ibis
import ibis.expr.types as ir
import polars as pl

from lanyard.core.datasets.errors import NotASnapshot, UnknownEngine
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.tables import SnapshotTables

MEMORY_LIMIT = "1GB"
THREADS = 2


@dataclass(frozen=True)
class Session:
    """A snapshot opened on an engine: its tables, and how to run a query over them."""

    tables: SnapshotTables
    run: Callable[[ir.Table], pl.DataFrame]


@dataclass(frozen=True)
class Engine:
    """An engine by name; `open` gives a session over a snapshot and closes it behind itself."""

    name: str
    title: str
    open: Callable[[Path, Facts], AbstractContextManager[Session]]


@contextmanager
def _duckdb(snapshot: Path, facts: Facts) -> Iterator[Session]:
    with _quiet(), closing(_Connection(snapshot)) as connection:
        yield Session(SnapshotTables(connection.table, facts), connection.backend.to_polars)


@contextmanager
def _quiet() -> Iterator[None]:
    """Ibis 12 calls a function whose old name DuckDB 2 warns about; nothing we can change follows from it."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"fetch_arrow_table\(\) is deprecated", DeprecationWarning)
        yield


class _Connection:
    """A DuckDB in memory that reads the snapshot's files where they are, each when it is first asked for."""

    def __init__(self, snapshot: Path) -> None:
        self.snapshot = snapshot
        self.backend = ibis.duckdb.connect(memory_limit=MEMORY_LIMIT, threads=THREADS)
        # The bar would go to standard output, where programs expect a result and nothing else.
        self.backend.raw_sql("SET enable_progress_bar = false")

    def table(self, name: str) -> ir.Table:
        """A table of the snapshot; raises `NotASnapshot` where it lacks it."""
        return self.backend.read_parquet(_parquet(self.snapshot, name), table_name=name)

    def close(self) -> None:
        """Ends the connection and frees its memory."""
        self.backend.disconnect()


def _parquet(snapshot: Path, table: str) -> Path:
    path = snapshot / f"{table}.parquet"
    if not path.is_file():
        raise NotASnapshot(snapshot, path.name)
    return path


DUCKDB = Engine("duckdb", "DuckDB, inside the program", _duckdb)

ENGINES: Mapping[str, Engine] = {engine.name: engine for engine in (DUCKDB,)}
"""Every engine by its name."""


def engine(name: str) -> Engine:
    """The engine of that name; raises `UnknownEngine`."""
    if name not in ENGINES:
        raise UnknownEngine(name, tuple(ENGINES))
    return ENGINES[name]
