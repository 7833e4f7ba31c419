"""The engines that compute data sets, each declared once: how to open a snapshot on it.

Every engine runs the same definitions. To add one, write a module with a `session.Connection` and enter it in
`ENGINES`. Those that are extras load their library only when they are asked for.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from lanyard.core.datasets.engines.on_chdb import CHDB
from lanyard.core.datasets.engines.on_duckdb import DUCKDB
from lanyard.core.datasets.engines.on_spark import SPARK
from lanyard.core.datasets.engines.session import Engine, Session
from lanyard.core.datasets.errors import UnknownEngine
from lanyard.core.datasets.facts import Facts

ENGINES: Mapping[str, Engine] = {engine.name: engine for engine in (DUCKDB, SPARK, CHDB)}
"""Every engine by its name."""

__all__ = ["ENGINES", "Engine", "Session", "open_on"]


@contextmanager
def open_on(name: str, snapshot: Path, facts: Facts) -> Iterator[Session]:
    """A snapshot on the engine of that name; raises `UnknownEngine` and `EngineNotInstalled`."""
    if name not in ENGINES:
        raise UnknownEngine(name, tuple(ENGINES))
    engine = ENGINES[name]
    with engine.connect() as connection:
        yield engine.session(snapshot, connection, facts)
