"""What every engine gives: a snapshot opened, and queries run over its files."""

from collections import deque
from collections.abc import Callable, Hashable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from lanyard.core.datasets.engines.connection import Connection
from lanyard.core.datasets.engines.providing import Provider
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.queries import Query, queries
from lanyard.core.datasets.tables import Rows
from lanyard.core.words.progress import Progress, silent

STEP = "Data sets"
"""What progress calls the work of an engine."""


Answers = dict[Hashable, pl.DataFrame]
"""Answers by the names of their queries."""


@dataclass(frozen=True)
class Session:
    """A snapshot on an engine, which answers as many queries at once as it may."""

    connection: Connection
    provider: Provider

    def answer(self, name: Hashable, build: Rows) -> pl.DataFrame:
        """The answer to a query that `build` gives; the same name means the same query.

        Shared rows that it reads stay for the queries to come.
        """
        query = self.provider.queries.of(name, build)
        self.provider.provide(query, self.connection)
        return self.connection.fetch(query.sql)

    def answers(self, builds: Mapping[Hashable, Rows], progress: Progress = silent) -> Answers:
        """The answers to several queries, by name; shared rows are forgotten with their last reader."""
        asked = {name: self.provider.queries.of(name, build) for name, build in builds.items()}
        self.provider.expect(asked.values())
        work = _Work(self.provider, deque(asked.items()), {}, len(asked), progress)
        progress(STEP, 0, len(asked))
        others = (self.connection.beside() for _ in range(1, self.connection.at_once))
        connections = [self.connection, *others]
        with ThreadPoolExecutor(len(connections)) as threads:
            try:
                deque(threads.map(work.run, connections), maxlen=0)
            finally:  # whoever interrupts waits for the queries under way, not for all
                work.waiting.clear()
        return work.found


@dataclass(frozen=True)
class _Work:
    """Queries that wait for an answer, and the answers found so far."""

    provider: Provider
    waiting: deque[tuple[Hashable, Query]]
    found: Answers
    of: int
    progress: Progress

    def run(self, connection: Connection) -> None:
        """Answers one query after another, until none waits; none does either once one has failed."""
        try:
            while asked := self._next():
                self._answer(*asked, connection)
        except BaseException:
            self.waiting.clear()
            raise

    def _next(self) -> tuple[Hashable, Query] | None:
        try:
            return self.waiting.popleft()
        except IndexError:
            return None

    def _answer(self, name: Hashable, query: Query, connection: Connection) -> None:
        self.provider.provide(query, connection)
        self.found[name] = connection.fetch(query.sql)
        self.provider.release(query, connection)
        self.progress(STEP, len(self.found), self.of)


@dataclass(frozen=True)
class Engine:
    """An engine by name, with the dialect of its SQL as Ibis calls it; `connect` closes behind itself."""

    name: str
    title: str
    dialect: str
    connect: Callable[[], AbstractContextManager[Connection]]

    def session(self, snapshot: Path, connection: Connection, facts: Facts) -> Session:
        """A snapshot opened on a connection to the engine."""
        return Session(connection, Provider(snapshot, queries(self.dialect, facts)))
