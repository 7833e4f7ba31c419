"""Definitions turned into an engine's SQL: once for a snapshot's facts, since that takes longer than running.

Every text says which tables and shared rows it reads, so that an engine provides those alone.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import lru_cache

import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir

from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.tables import SharingTables


@dataclass(frozen=True)
class Query:
    """A query in the SQL of an engine, and the names of the tables and shared rows that it reads."""

    sql: str
    reads: tuple[str, ...]


@dataclass(frozen=True)
class Queries:
    """The queries over snapshots of some facts in a dialect of SQL, each made when it is first asked for."""

    dialect: str
    tables: SharingTables
    _made: dict[Hashable, Query] = field(default_factory=dict)
    _behind: dict[Query, tuple[str, ...]] = field(default_factory=dict)

    def of(self, name: Hashable, build: Callable[[SharingTables], ir.Table]) -> Query:
        """The query of a name, which `build` gives where it is not made yet."""
        if name not in self._made:
            self._made[name] = self.query(build(self.tables))
        return self._made[name]

    def query(self, rows: ir.Table) -> Query:
        """A query as text."""
        reads = sorted({table.name for table in rows.op().find(ops.UnboundTable)})
        return Query(str(ibis.to_sql(rows, dialect=self.dialect)), tuple(reads))

    def is_shared(self, name: str) -> bool:
        """Whether a name is that of shared rows, not of a table of the snapshot."""
        return name in self.tables.kept

    def shared(self, name: str) -> Query:
        """The query that gives shared rows."""
        return self.of(("shared", name), lambda tables: tables.kept[name])

    def behind(self, query: Query) -> tuple[str, ...]:
        """The names of all shared rows that a query builds on, those behind shared rows among them."""
        if query not in self._behind:
            own = [name for name in query.reads if self.is_shared(name)]
            further = [name for shared in own for name in self.behind(self.shared(shared))]
            self._behind[query] = tuple(dict.fromkeys([*own, *further]))
        return self._behind[query]


@lru_cache(maxsize=8)
def queries(dialect: str, facts: Facts) -> Queries:
    """The queries over snapshots of these facts; the same object for equal facts."""
    return Queries(dialect, SharingTables(facts))
