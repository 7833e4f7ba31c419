"""The tables of a snapshot as definitions see them: names and types without data, and the snapshot's facts.

Definitions are written over them, turned into an engine's SQL, and run there over the snapshot's files.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.facts import Facts
from lanyard.core.register.tables import SCHEMAS


@dataclass(frozen=True)
class SnapshotTables:
    """Each table of a snapshot as an Ibis table without data, by its name; and the snapshot's facts."""

    facts: Facts
    _found: dict[str, ir.Table] = field(default_factory=dict, compare=False)

    def __getitem__(self, name: str) -> ir.Table:
        if name not in self._found:
            self._found[name] = ibis.table(ibis.Schema.from_polars(dict(SCHEMAS[name])), name=name)
        return self._found[name]

    def shared(self, name: str, rows: "Rows") -> ir.Table:
        """Rows on which many definitions build; here simply the rows."""
        if name not in self._found:
            self._found[name] = rows(self)
        return self._found[name]


@dataclass(frozen=True)
class SharingTables(SnapshotTables):
    """The same for an engine that works shared rows out once: they stand as tables of their own, `kept` by
    name, so that definitions which build on them stay short."""

    kept: dict[str, ir.Table] = field(default_factory=dict, compare=False)

    def shared(self, name: str, rows: "Rows") -> ir.Table:
        """The table of rows on which many definitions build."""
        if name not in self.kept:
            self.kept[name] = rows(self)
        return ibis.table(self.kept[name].schema(), name=name)


Rows = Callable[[SnapshotTables], ir.Table]
"""A function that gives rows of a snapshot."""


def once(rows: Rows) -> Rows:
    """Marks rows on which many definitions build: an engine works them out once for all of them."""
    name = f"kept_{rows.__module__.rsplit('.', 1)[-1]}_{rows.__name__}"

    @wraps(rows)
    def shared(tables: SnapshotTables) -> ir.Table:
        return tables.shared(name, rows)

    return shared


def unbound(facts: Facts) -> SnapshotTables:
    """The tables for writing a definition out as one SQL text."""
    return SnapshotTables(facts)
