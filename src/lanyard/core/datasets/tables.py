"""The tables of a snapshot, as an engine sees them, with the facts that definitions need."""

from collections.abc import Mapping
from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.facts import Facts
from lanyard.core.register.tables import SCHEMAS


@dataclass(frozen=True)
class SnapshotTables:
    """Each table of the snapshot as an Ibis table, by its name, and the snapshot's facts."""

    tables: Mapping[str, ir.Table]
    facts: Facts

    def __getitem__(self, name: str) -> ir.Table:
        return self.tables[name]


def unbound(facts: Facts) -> SnapshotTables:
    """The tables without any data behind them: enough to write a definition out as SQL."""
    tables = {
        name: ibis.table(ibis.Schema.from_polars(dict(schema)), name=name) for name, schema in SCHEMAS.items()
    }
    return SnapshotTables(tables, facts)
