"""Whether a snapshot has the columns that definitions read: those made by an older Lanyard may not."""

from pathlib import Path

import polars as pl

from lanyard.core.datasets.errors import OldSnapshot
from lanyard.core.register.tables import SCHEMAS


def check_columns(snapshot: Path) -> None:
    """Raises `OldSnapshot` for the first table that lacks a column; tables that are not there are no matter
    of this, as definitions may do without them."""
    for name, schema in SCHEMAS.items():
        path = snapshot / f"{name}.parquet"
        if not path.is_file():
            continue
        held = pl.read_parquet_schema(path)
        lacking = next((column for column in schema if column not in held), None)
        if lacking:
            raise OldSnapshot(snapshot, name, lacking)
