"""What keeps clusters apart: each of them claims, in a slot that holds one, another value.

No child has two UPNs, and none can be two records that a person has told apart: these claims are hard, and
bind every step. That a child has one ULN, NHS number and number in each system, and stands once in each list
of people, is so nearly always: those claims bind linking by names.
"""

from collections.abc import Iterator

import numpy as np
import polars as pl

from lanyard.core.register.linking.clusters import Clusters, Whole

_SCHEMA = {"mention": pl.Int64(), "slot": pl.String(), "value": pl.Int64()}
UPN = "upn"


def hard_claims(clusters: Clusters, apart: pl.DataFrame) -> pl.DataFrame:
    """Who has which UPN, and who was told apart (`apart` has the columns mention, slot, value)."""
    numbered = np.flatnonzero(clusters.upn >= 0)
    upns = pl.DataFrame({"mention": numbered, "value": clusters.upn[numbered]})
    return pl.concat([_claims(upns, pl.lit(UPN)), apart.select(*_SCHEMA)])


def all_claims(hard: pl.DataFrame, mentions: pl.DataFrame) -> pl.DataFrame:
    """The hard claims, those of other numbers, and the places in which a child stands once."""
    numbered = mentions.with_row_index("mention").with_columns(pl.col("mention").cast(pl.Int64))
    return pl.concat([hard, *_soft(numbered)])


def _soft(mentions: pl.DataFrame) -> Iterator[pl.DataFrame]:
    for number in ("valid_uln", "valid_nhs_number"):
        yield _claims(_ranked(mentions, number), pl.lit(number))
    local = _ranked(mentions.filter(pl.col("numbers").is_not_null()), "local_id")
    yield _claims(local, pl.lit("local ") + pl.col("numbers"))
    once = mentions.filter(pl.col("once").is_not_null()).with_columns(value=pl.col("mention"))
    yield _claims(once, pl.lit("once ") + pl.col("once"))


def _ranked(mentions: pl.DataFrame, column: str) -> pl.DataFrame:
    return mentions.drop_nulls(column).with_columns(value=pl.col(column).rank("dense").cast(pl.Int64))


def _claims(rows: pl.DataFrame, slot: pl.Expr) -> pl.DataFrame:
    return rows.select("mention", slot.alias("slot"), "value").cast(pl.Schema(_SCHEMA))


def of_clusters(claims: pl.DataFrame, label: Whole, clusters: pl.Series) -> pl.DataFrame:
    """The claims of some clusters: cluster, slot, value, each once."""
    label_of = pl.Series(label).gather(claims["mention"])
    return (
        claims.select("slot", "value", cluster=label_of)
        .filter(pl.col("cluster").is_in(clusters.implode()))
        .unique()
    )


def clashing(groups: pl.DataFrame, claims: pl.DataFrame) -> pl.Series:
    """The groups in which two clusters claim one slot with different values.

    `groups` has the columns group and cluster, `claims` cluster, slot and value. That one cluster by itself
    claims two values, having been joined by surer steps, is no clash with those that claim either of them.
    """
    claimed = groups.select("group", "cluster").unique().join(claims, on="cluster")
    most = claimed.group_by("group", "slot", "cluster").len()
    most = most.group_by("group", "slot").agg(pl.col("len").max())
    different = claimed.group_by("group", "slot").agg(pl.col("value").n_unique())
    compared = different.join(most, on=("group", "slot"))
    return compared.filter(pl.col("value") > pl.col("len"))["group"].unique()
