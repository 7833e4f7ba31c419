"""The frozen list as a file: canonical, so that the same entries are the same bytes on every machine.

UTF-8 without mark, a comma between cells, a line feed after each line, in order of the pseudonyms.
"""

import csv
import io
from collections.abc import Sequence

import polars as pl
from polars.exceptions import PolarsError

from lanyard.core.draws.errors import ListRefused

LIST_COLUMNS = (
    "id",
    "has_plan",
    "age",
    "looked_after",
    "alternative_provision",
    "need",
    "setting_type",
    "stratum",
)
_FLAGS = ("has_plan", "looked_after", "alternative_provision")


def list_bytes(rows: pl.DataFrame) -> bytes:
    """The list as bytes, from rows with the columns of the list, flags as booleans."""
    flags = [pl.when(pl.col(name)).then(pl.lit("Y")).otherwise(pl.lit("N")).alias(name) for name in _FLAGS]
    written = rows.with_columns(flags).select(LIST_COLUMNS).write_csv(line_terminator="\n")
    return written.encode()


def read_list(content: bytes, where: str) -> pl.DataFrame:
    """The rows of a list, flags as booleans and ages as numbers. Raises `ListRefused` where it is none."""
    try:
        rows = pl.read_csv(content, infer_schema=False)
        if tuple(rows.columns) != LIST_COLUMNS:
            raise ListRefused(where, "This is no frozen list.", "Name the file list.csv of a frozen list.")
        return rows.with_columns(
            *((pl.col(name) == "Y").alias(name) for name in _FLAGS),
            pl.col("age").cast(pl.Int64()),
        )
    except (PolarsError, UnicodeDecodeError) as fault:
        raise ListRefused(
            where, "This is no frozen list.", "Name the file list.csv of a frozen list."
        ) from fault


def lines_of(content: bytes) -> list[bytes]:
    """The line of each entry, without its end."""
    return content.split(b"\n")[1:-1]


def verifiers_bytes(ids: Sequence[str], strata: Sequence[str]) -> bytes:
    """The verifier's list: pseudonym and class, and nothing else."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("id", "class"))
    writer.writerows(zip(ids, strata, strict=True))
    return text.getvalue().encode()
