"""Has what queries read there: files opened when first read, shared rows worked out once."""

from collections import Counter
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from lanyard.core.datasets.engines.connection import Connection
from lanyard.core.datasets.errors import NotASnapshot
from lanyard.core.datasets.queries import Queries, Query


@dataclass(frozen=True)
class Provider:
    """What the queries over a snapshot read. Several threads may ask at once: the first to read something
    has it made, the others wait."""

    snapshot: Path
    queries: Queries
    _there: dict[str, "Future[None]"] = field(default_factory=dict)
    _readers: Counter[str] = field(default_factory=Counter)
    _lock: Lock = field(default_factory=Lock)

    def expect(self, asked: Iterable[Query]) -> None:
        """Says what will be asked, so that shared rows stay until their last reader is answered."""
        for query in asked:
            self._readers.update(self.queries.behind(query))

    def provide(self, query: Query, connection: Connection) -> None:
        """Has all that a query reads there; raises `NotASnapshot`."""
        for name in query.reads:
            with self._lock:
                is_first = name not in self._there
                there = self._there.setdefault(name, Future())
            if is_first:
                self._make(name, there, connection)
            there.result()

    def release(self, query: Query, connection: Connection) -> None:
        """Says that a query which was expected is answered: shared rows that no other reads are forgotten."""
        behind = self.queries.behind(query)
        with self._lock:
            self._readers.subtract(behind)
            unread = [name for name in behind if self._readers[name] == 0]
            for name in unread:
                del self._there[name]
        for name in unread:
            connection.forget(name)

    def _make(self, name: str, there: "Future[None]", connection: Connection) -> None:
        try:
            self._open_or_keep(name, connection)
        except BaseException as failed:
            there.set_exception(failed)
            raise
        there.set_result(None)

    def _open_or_keep(self, name: str, connection: Connection) -> None:
        if not self.queries.is_shared(name):
            connection.open(name, _parquet(self.snapshot, name))
            return
        shared = self.queries.shared(name)
        self.provide(shared, connection)
        connection.keep(name, shared.sql)


def _parquet(snapshot: Path, table: str) -> Path:
    path = snapshot / f"{table}.parquet"
    if not path.is_file():
        raise NotASnapshot(snapshot, path.name)
    return path
