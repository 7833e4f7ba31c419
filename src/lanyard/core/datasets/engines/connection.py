"""What an engine must be able to do, whatever it is."""

from pathlib import Path
from typing import Protocol

import polars as pl


class Connection(Protocol):
    """What an engine must be able to do."""

    @property
    def at_once(self) -> int:
        """How many queries it may be asked at once, from as many threads."""

    def beside(self) -> "Connection":
        """The same tables for another thread."""

    def open(self, name: str, path: Path) -> None:
        """Makes a Parquet file known under a name."""

    def keep(self, name: str, sql: str) -> None:
        """Works a query out and keeps its rows under a name."""

    def forget(self, name: str) -> None:
        """Frees the memory of rows that were kept."""

    def fetch(self, sql: str) -> pl.DataFrame:
        """The answer to a query."""
