"""Figures of the same measure and group over time, from snapshots or from earlier packs.

    figures = trend([Path("2025/snapshot"), Path("2026/snapshot")])

Only shareable figures are set beside each other, so that no trend shows what a release would hide.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path

import polars as pl

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.compute import compute
from lanyard.core.datasets.declare import DataSet
from lanyard.core.datasets.disclosure.policy import SMALL_NUMBERS, Policy
from lanyard.core.datasets.disclosure.released import KEY_COLUMNS, released
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA, Shareable


class Difference(StrEnum):
    """Why a figure cannot be compared with the one before it: another definition, other returns, or one of
    the two does not say."""

    DEFINITION = "definition"
    RETURNS = "returns"
    NOT_SAID = "not said"


TREND_SCHEMA = pl.Schema(
    {**{name: SHAREABLE_SCHEMA[name] for name in KEY_COLUMNS}, "day": pl.Date(), "period": pl.String()}
    | {name: SHAREABLE_SCHEMA[name] for name in ("numerator", "denominator", "value", "mark", "basis")}
    | {"differs": pl.String()}
)
"""One row a measure, group and period, in the order in which measures and groups were first told, then in
that of time. `day` is the last that the returns of the period are about. `differs` is a `Difference` from the
period before, null where the two can be compared or there is none before."""


def trend(
    snapshots: Sequence[Path],
    engine: str = "duckdb",
    data_sets: Sequence[DataSet] = DATA_SETS,
    policy: Policy = SMALL_NUMBERS,
) -> pl.DataFrame:
    """The shareable figures of several snapshots over time, with the columns of `TREND_SCHEMA`.

    Give the snapshots in the order in which they were made: of one period the last counts, and what an
    earlier one showed or hid of it is kept to. Raises what `compute` and `suppress` raise.
    """
    from lanyard.core.datasets.disclosure.suppress import suppress  # noqa: PLC0415 - loads SciPy

    tables: list[pl.DataFrame] = []
    for snapshot in snapshots:
        shared = suppress(compute(snapshot, engine, data_sets), policy, released(tables))
        tables += tables_of(shared)
    return over_time(tables)


def tables_of(shared: Shareable) -> list[pl.DataFrame]:
    """The tables of figures that are shared together."""
    return [data_set.figures for data_set in shared.data_sets]


def over_time(tables: Iterable[pl.DataFrame]) -> pl.DataFrame:
    """Tables of shareable figures, the oldest release first, as one with the columns of `TREND_SCHEMA`.

    Of one period the last release counts. Figures that say no period, as those the returns cannot give, have
    no place in time and are left out.
    """
    given = list(tables)
    if not given:
        return pl.DataFrame(schema=TREND_SCHEMA)
    told = pl.concat(given, how="diagonal_relaxed").filter(pl.col("period").fill_null("") != "")
    placed = told.with_row_index("place").with_columns(pl.col("place").min().over(KEY_COLUMNS))
    latest = placed.unique([*KEY_COLUMNS, "period"], keep="last", maintain_order=True)
    in_order = latest.with_columns(day=_last_day()).sort("place", "day", "period")
    return in_order.with_columns(differs=_differs()).select(TREND_SCHEMA.names()).cast(TREND_SCHEMA)


def _last_day() -> pl.Expr:
    return pl.col("period").str.split(" ").list.last().str.to_date("%Y-%m-%d")


def _differs() -> pl.Expr:
    """The difference of each figure, in order of time, from the one before it."""
    now, before = pl.col("basis"), pl.col("basis").shift(1).over(KEY_COLUMNS)
    is_first = pl.int_range(pl.len()).over(KEY_COLUMNS) == 0
    return (
        pl.when(is_first)
        .then(None)
        .when(now.is_null() | before.is_null())
        .then(pl.lit(Difference.NOT_SAID))
        .when(_definition(now) != _definition(before))
        .then(pl.lit(Difference.DEFINITION))
        .when(now != before)
        .then(pl.lit(Difference.RETURNS))
    )


def _definition(basis: pl.Expr) -> pl.Expr:
    return basis.str.split(" ").list.first()
