"""A problem is one cell or row that breaks a rule, told so that somebody can mend it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum

import polars as pl

from lanyard.core.words.numbers import counted


class Severity(StrEnum):
    """An error breaks the return's rules; a query may be right and wants a look."""

    ERROR = "error"
    QUERY = "query"


@dataclass(frozen=True)
class Problem:
    """One problem. `row` counts as a spreadsheet does (headings are row 1); in an XML return it is the
    running number of the person. `row` is 0 when the problem is the whole table's."""

    code: str
    severity: Severity
    kind: str
    file: str
    table: str
    row: int
    column: str
    value: str
    message: str


SCHEMA: dict[str, pl.DataType] = {
    "code": pl.String(),
    "severity": pl.String(),
    "kind": pl.String(),
    "file": pl.String(),
    "table": pl.String(),
    "row": pl.Int64(),
    "column": pl.String(),
    "value": pl.String(),
    "message": pl.String(),
}


def problem_table(problems: Iterable[Problem] = ()) -> pl.DataFrame:
    """Problems as a table with the columns of `SCHEMA`."""
    return pl.DataFrame([asdict(problem) for problem in problems], schema=SCHEMA)


def in_order(problems: pl.DataFrame) -> pl.DataFrame:
    """The same problems by file, table, row, column and code, each once."""
    return problems.unique(maintain_order=True).sort(
        ["file", "table", "row", "column", "code"], maintain_order=True
    )


def count_errors(problems: pl.DataFrame) -> int:
    """How many of the problems are errors."""
    return problems.filter(pl.col("severity") == Severity.ERROR).height


def counts_in_words(problems: pl.DataFrame) -> str:
    """How many there are of each severity: ``1 error, 12 queries``."""
    errors = count_errors(problems)
    queries = counted(problems.height - errors, "query", "queries")
    return f"{counted(errors, 'error', 'errors')}, {queries}"
