"""splink on a DuckDB of its own: silent, on one thread so that sums come out the same, never on the net."""

import logging
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import duckdb
import polars as pl

from lanyard.core.register.linking.probable.model import SettingsOfSplink

if TYPE_CHECKING:
    from splink import Linker

MEMORY_LIMIT = "1GB"
THREADS = 1
"""Sums of fractions come out the same, to the last bit, on one thread only."""
_RECORDS = "records"


@contextmanager
def linker_of(records: pl.DataFrame, settings: SettingsOfSplink) -> Iterator["Linker"]:
    """A linker over records that have the column `uid`; its tables are dropped at the end."""
    with _silent(), duckdb.connect(":memory:") as connection:
        # Slow to import, and needed only where something is left to link.
        from splink import DuckDBAPI, Linker  # noqa: PLC0415

        connection.execute(f"SET threads = {THREADS}; SET memory_limit = '{MEMORY_LIMIT}'")
        connection.execute("SET enable_progress_bar = false; SET preserve_insertion_order = true")
        api = DuckDBAPI(connection)
        connection.register(_RECORDS, records.to_arrow())
        table = api.register(_RECORDS, table_name=f"{_RECORDS}_to_link")
        yield Linker(table, settings, log_level=None, validate_settings=False)


def is_any_pair(records: pl.DataFrame, blocks: Sequence[str]) -> bool:
    """Whether any two records share one of the blocks; far quicker than to weigh none."""
    with duckdb.connect(":memory:") as connection:
        connection.register(_RECORDS, records.to_arrow())
        return any(_has_pair(connection, block) for block in blocks)


def _has_pair(connection: duckdb.DuckDBPyConnection, block: str) -> bool:
    sql = f"SELECT 1 FROM {_RECORDS} l JOIN {_RECORDS} r ON {block} LIMIT 1"  # noqa: S608 - declared blocks
    return bool(connection.sql(sql).limit(1).fetchall())


@contextmanager
def _silent() -> Iterator[None]:
    """What splink says while it trains is for those who tune a model by hand."""
    logger = logging.getLogger("splink")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(before)
