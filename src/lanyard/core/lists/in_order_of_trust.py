"""Fills a list from two inputs in the declared order of trust, and keeps what the second said otherwise.

What the register and the area's SEN2 return carry comes first: SEN2 is checked and sent by law and says of
which day it speaks. An Annex A input fills what SEN2 has no column for, and what it leaves open.
"""

from collections.abc import Sequence

import polars as pl

from lanyard.core.lists.template_codes import WRITTEN
from lanyard.core.returns.declare import Table
from lanyard.core.words.code_sets.annex_a import YES_NO

SETTING = ("main_urn", "main_phase", "subsidiary_phase")
"""Columns on one setting, which must not be mixed from two."""

NUMBERS = ("unique_id", "upn", "uln")
"""The columns by which a child is known. Codes such as UN1, which a list may hold there, are no numbers."""

TAUGHT_AT_HOME = WRITTEN[YES_NO.name]["Y"]

_SECOND = "__second"


def filled(first: pl.LazyFrame, second: pl.LazyFrame, table: Table) -> pl.DataFrame:
    """One row for each row of `first`, by `child_id`, with every column of the list: the value of `first`,
    else of `second`. Beside each column stands, under its name and `__second`, what `second` said.

    `second` has at most one row a child. Its numbers of the child are passed over, as the register has them
    already, and so is its setting where `first` names another one or says that the child is taught at home.
    """
    names = [column.name for column in table.columns]
    left = _with_all_columns(first, table)
    numberless = _with_all_columns(second.drop(NUMBERS), table)
    right = numberless.rename({name: name + _SECOND for name in names})
    together = left.join(right, on="child_id", how="left", maintain_order="left")
    return together.with_columns(_filled(name, names) for name in names).collect()


def differences(rows: pl.DataFrame, table: Table) -> pl.DataFrame:
    """Where the second input says otherwise than what stands, with the columns of `DIFFERENCES`.

    `rows` come from `filled` and have a `unique_id`.
    """
    compared = [column.name for column in table.columns if column.name not in NUMBERS]
    return pl.concat(_differing(rows.lazy(), name) for name in compared).collect()


def _with_all_columns(rows: pl.LazyFrame, table: Table) -> pl.LazyFrame:
    present = rows.collect_schema().names()
    lacking = [column for column in table.columns if column.name not in present]
    complete = rows.with_columns(pl.lit(None, dtype=column.dtype).alias(column.name) for column in lacking)
    return complete.select("child_id", *(column.name for column in table.columns))


def _filled(name: str, names: Sequence[str]) -> pl.Expr:
    second = pl.col(name + _SECOND)
    if name in SETTING:
        second = pl.when(~_other_setting(names)).then(second)
    return pl.coalesce(pl.col(name), second)


def _other_setting(names: Sequence[str]) -> pl.Expr:
    """True where the first input knows a setting that is not the one of the second."""
    differs = (pl.col("main_urn") != pl.col("main_urn" + _SECOND)).fill_null(value=False)
    if "home_educated" not in names:
        return differs
    return differs | pl.col("home_educated").eq_missing(pl.lit(TAUGHT_AT_HOME))


def _differing(rows: pl.LazyFrame, name: str) -> pl.LazyFrame:
    stands, other = pl.col(name), pl.col(name + _SECOND)
    return rows.filter(other.is_not_null() & stands.ne_missing(other)).select(
        "unique_id",
        column=pl.lit(name),
        written=stands.cast(pl.String()),
        not_written=other.cast(pl.String()),
    )
