"""How a rule of a return is declared: one small unit with its code, its words, and the rows that prove it.

`fails` is a Polars expression that is true for each row that breaks the rule. It is judged over the *view*
of the rule's table: the table's own columns, its parents' columns as `table.column`, and what the view adds
(see `sen2.views` and `annex_a.views`). A rule whose columns are not there is reported as not checked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import polars as pl

from lanyard.core.returns.declare import ALWAYS, Years
from lanyard.core.returns.problems import Severity
from lanyard.core.returns.reading import WRITTEN

ERROR, QUERY = Severity.ERROR, Severity.QUERY

Changes = Mapping[str, str | None]


@dataclass(frozen=True)
class Example:
    """A case for a rule, told as what differs from a sound one (see each return's `examples`).

    `changes` maps `column` of the rule's table, or `table.column`, to the text written there (None: empty);
    `adds` gives further rows, each like the sound one but for its changes; `drops` names tables that are
    left out for this child. `row` is the row of the rule's table that the example is about, from 0.
    """

    changes: Changes = field(default_factory=dict)
    adds: tuple[tuple[str, Changes], ...] = ()
    drops: tuple[str, ...] = ()
    row: int = 0


def case(
    changes: Changes | None = None,
    *adds: tuple[str, Changes],
    drops: tuple[str, ...] = (),
    row: int = 0,
    **own: str | None,
) -> Example:
    """An example in few words: keyword arguments change columns of the rule's own table."""
    return Example({**(changes or {}), **own}, adds, drops, row)


@dataclass(frozen=True)
class Rule:
    """One rule. `columns` are those a person must look at, the first is where the problem is shown."""

    code: str
    severity: Severity
    table: str
    columns: tuple[str, ...]
    fails: pl.Expr
    message: str
    source: str
    breaks: Example
    holds: Example
    years: Years = ALWAYS

    @property
    def name(self) -> str:
        """Code and place, unique among the rules of a return."""
        return f"{self.code} {self.table}.{self.columns[0]}"


def given(column: str) -> pl.Expr:
    """True where something is written in the cell, readable or not."""
    return pl.col(column).is_not_null()


def missing(column: str) -> pl.Expr:
    """True where nothing is written in the cell."""
    return pl.col(column).is_null()


def written(column: str) -> str:
    """The column that keeps the cell as written, for typed columns (dates, numbers)."""
    return column + WRITTEN


def date_missing(column: str) -> pl.Expr:
    """True where no date is written; a date that cannot be read is another problem, already reported."""
    return missing(written(column))


def before(earlier: str, later: str) -> pl.Expr:
    """True where both dates are given and the first lies before the second."""
    return pl.col(earlier) < pl.col(later)
