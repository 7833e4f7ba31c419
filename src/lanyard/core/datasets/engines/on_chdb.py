"""ClickHouse inside the program (chdb, an extra): a third engine that checks the other two."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

import polars as pl
import pyarrow as pa

from lanyard.core.datasets.engines.session import Engine
from lanyard.core.datasets.errors import EngineNotInstalled

_SETTINGS = "SETTINGS join_use_nulls = 1"
"""Rows without a match have nulls, as everywhere else."""


class _Answer(Protocol):
    def bytes(self) -> bytes: ...


class _Session(Protocol):
    def query(self, sql: str, fmt: str = ...) -> _Answer: ...

    def close(self) -> None: ...


@dataclass(frozen=True)
class _Chdb:
    """A ClickHouse that reads files where they are."""

    session: _Session
    at_once: int = 1

    def beside(self) -> "_Chdb":
        return self

    def open(self, name: str, path: Path) -> None:
        where = str(path).replace("'", "''")
        self.session.query(f"CREATE VIEW \"{name}\" AS SELECT * FROM file('{where}', Parquet)")  # noqa: S608

    def keep(self, name: str, sql: str) -> None:
        self.session.query(f'CREATE TABLE "{name}" ENGINE = Memory AS {sql} {_SETTINGS}')

    def forget(self, name: str) -> None:
        self.session.query(f'DROP TABLE "{name}"')

    def fetch(self, sql: str) -> pl.DataFrame:
        answer = self.session.query(f"{sql} {_SETTINGS}", "Arrow").bytes()
        return pl.DataFrame(pl.from_arrow(pa.ipc.open_file(answer).read_all()))


@contextmanager
def _connect() -> Iterator[_Chdb]:
    try:
        sessions = import_module("chdb.session")
    except ImportError as missing:
        raise EngineNotInstalled("chdb", "pip install 'lanyard[chdb]'") from missing
    session: _Session = sessions.Session()
    with closing(session):
        yield _Chdb(session)


CHDB = Engine("chdb", "ClickHouse, inside the program", "clickhouse", _connect)
