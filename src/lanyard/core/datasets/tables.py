"""The tables of a snapshot, as an engine sees them, with the facts that definitions need."""

from collections.abc import Callable
from dataclasses import dataclass, field

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.facts import Facts
from lanyard.core.register.tables import SCHEMAS


@dataclass(frozen=True)
class SnapshotTables:
    """Each table of the snapshot as an Ibis table, by its name, opened when it is first asked for; and the
    snapshot's facts."""

    open: Callable[[str], ir.Table]
    facts: Facts
    _opened: dict[str, ir.Table] = field(default_factory=dict)

    def __getitem__(self, name: str) -> ir.Table:
        if name not in self._opened:
            self._opened[name] = self.open(name)
        return self._opened[name]


def unbound(facts: Facts) -> SnapshotTables:
    """The tables without any data behind them: enough to write a definition out as SQL."""
    return SnapshotTables(_without_data, facts)


def _without_data(name: str) -> ir.Table:
    return ibis.table(ibis.Schema.from_polars(dict(SCHEMAS[name])), name=name)
