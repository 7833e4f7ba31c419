"""What every engine gives: a snapshot opened, and queries run over its files."""

from collections.abc import Callable, Hashable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import ibis.expr.types as ir
import polars as pl

from lanyard.core.datasets.errors import NotASnapshot
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.queries import Queries, Query, queries
from lanyard.core.datasets.tables import Rows


class Connection(Protocol):
    """What an engine must be able to do."""

    def open(self, name: str, path: Path) -> None:
        """Makes a Parquet file known under a name."""

    def keep(self, name: str, sql: str) -> None:
        """Works a query out and keeps its rows under a name."""

    def fetch(self, sql: str) -> pl.DataFrame:
        """The answer to a query."""


@dataclass(frozen=True)
class Session:
    """A snapshot on an engine. Files are opened and shared rows worked out when a query first reads them."""

    snapshot: Path
    connection: Connection
    queries: Queries
    _there: set[str] = field(default_factory=set)

    def answer(self, name: Hashable, build: Rows) -> pl.DataFrame:
        """The answer to a query that `build` gives; the same name means the same query."""
        return self._fetch(self.queries.of(name, build))

    def run(self, rows: ir.Table) -> pl.DataFrame:
        """The answer to a query that is asked once."""
        return self._fetch(self.queries.query(rows))

    def _fetch(self, query: Query) -> pl.DataFrame:
        self._provide(query)
        return self.connection.fetch(query.sql)

    def _provide(self, query: Query) -> None:
        """Has all that a query reads there."""
        for name in query.reads:
            if name in self._there:
                continue
            if self.queries.is_shared(name):
                shared = self.queries.shared(name)
                self._provide(shared)
                self.connection.keep(name, shared.sql)
            else:
                self.connection.open(name, _parquet(self.snapshot, name))
            self._there.add(name)


@dataclass(frozen=True)
class Engine:
    """An engine by name, with the dialect of its SQL as Ibis calls it; `connect` closes behind itself."""

    name: str
    title: str
    dialect: str
    connect: Callable[[], AbstractContextManager[Connection]]

    def session(self, snapshot: Path, connection: Connection, facts: Facts) -> Session:
        """A snapshot opened on a connection to the engine."""
        return Session(snapshot, connection, queries(self.dialect, facts))


def _parquet(snapshot: Path, table: str) -> Path:
    path = snapshot / f"{table}.parquet"
    if not path.is_file():
        raise NotASnapshot(snapshot, path.name)
    return path
