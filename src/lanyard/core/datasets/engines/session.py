"""What every engine gives: a snapshot opened, and queries run over its files."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import polars as pl

from lanyard.core.datasets.errors import NotASnapshot
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.queries import Queries, Query, queries
from lanyard.core.datasets.tables import Rows


class Connection(Protocol):
    """What an engine must be able to do."""

    @property
    def at_once(self) -> int:
        """How many queries it may be asked at once, from as many threads."""

    def open(self, name: str, path: Path) -> None:
        """Makes a Parquet file known under a name."""

    def keep(self, name: str, sql: str) -> None:
        """Works a query out and keeps its rows under a name."""

    def forget(self, name: str) -> None:
        """Frees the memory of rows that were kept."""

    def fetch(self, sql: str) -> pl.DataFrame:
        """The answer to a query."""


@dataclass(frozen=True)
class Session:
    """A snapshot on an engine. Files are opened when a query first reads them; shared rows are worked out
    then, and forgotten when no further query reads them."""

    snapshot: Path
    connection: Connection
    queries: Queries
    _there: set[str] = field(default_factory=set)

    def answer(self, name: Hashable, build: Rows) -> pl.DataFrame:
        """The answer to a query that `build` gives; the same name means the same query."""
        return self._fetch([(name, self.queries.of(name, build))])[name]

    def answers(self, builds: Mapping[Hashable, Rows]) -> Mapping[Hashable, pl.DataFrame]:
        """The answers to several queries, by their names."""
        asked = [(name, self.queries.of(name, build)) for name, build in builds.items()]
        found: dict[Hashable, pl.DataFrame] = {}
        for first in range(0, len(asked), self.connection.at_once):
            after = first + self.connection.at_once
            found |= self._fetch(asked[first:after])
            self._forget_all_but([query for _, query in asked[after:]])
        return found

    def _fetch(self, asked: Sequence[tuple[Hashable, Query]]) -> Mapping[Hashable, pl.DataFrame]:
        for _, query in asked:
            self._provide(query)
        names, texts = [name for name, _ in asked], [query.sql for _, query in asked]
        if len(asked) == 1:
            return {names[0]: self.connection.fetch(texts[0])}
        with ThreadPoolExecutor(self.connection.at_once) as threads:
            return dict(zip(names, threads.map(self.connection.fetch, texts), strict=True))

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

    def _forget_all_but(self, still_asked: Sequence[Query]) -> None:
        needed = self._read_by(still_asked)
        for name in sorted(self._there - needed):
            if self.queries.is_shared(name):
                self.connection.forget(name)
                self._there.remove(name)

    def _read_by(self, asked: Sequence[Query]) -> set[str]:
        """All that queries read, the shared rows behind shared rows among them."""
        found: set[str] = set()
        for name in {name for query in asked for name in query.reads}:
            behind = [self.queries.shared(name)] if self.queries.is_shared(name) else []
            found |= {name} | self._read_by(behind)
        return found


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
