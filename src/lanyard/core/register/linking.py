"""Which mentions speak of the same child: first by UPN, then by ULN. Names come with later returns.

Two different valid UPNs are never merged. What has no valid number stays a child of its own.
Source of the order: data specification, part 3.2.
"""

import polars as pl

from lanyard.core.register.identity import KnownBy, digest
from lanyard.core.register.tables import TEXT

KEY_PARTS = ("surname", "forename", "birth_date", "postcode", "own_id")
"""What the returns say of a child without a valid number; Annex A has no name, but the area's own number."""


def with_identity(mentions: pl.DataFrame) -> pl.DataFrame:
    """The mentions with the column `identity`, equal where they speak of one child (see `identity`)."""
    identities = _by_number(mentions)
    numberless = identities.is_null()
    keys = _key_identities(mentions.filter(numberless))
    filled = identities.scatter(numberless.arg_true(), keys) if keys else identities
    return mentions.with_columns(filled.alias("identity"))


def _by_number(mentions: pl.DataFrame) -> pl.Series:
    """The identity of each mention by its UPN, else by the UPN that its ULN leads to, else by its ULN."""
    linked = (
        mentions.lazy()
        .select("valid_upn", "valid_uln")
        .join(_upns_by_uln(mentions), on="valid_uln", how="left", maintain_order="left")
    )
    by_upn = pl.lit(f"{KnownBy.UPN}:") + pl.coalesce("valid_upn", "upn_of_uln")
    by_uln = pl.lit(f"{KnownBy.ULN}:") + pl.col("valid_uln")
    return linked.select(pl.coalesce(by_upn, by_uln)).collect().to_series()


def _upns_by_uln(mentions: pl.DataFrame) -> pl.LazyFrame:
    """The one UPN that stands beside each ULN. A ULN beside two UPNs leads to neither: nobody can say whose
    it is."""
    both = mentions.lazy().select("valid_upn", "valid_uln").drop_nulls().unique()
    return (
        both.group_by("valid_uln")
        .agg(pl.col("valid_upn").first().alias("upn_of_uln"), pl.len())
        .filter(pl.col("len") == 1)
    )


def _key_identities(numberless: pl.DataFrame) -> list[str]:
    """An identity for each mention without number. Those that say the same are told apart by a count."""
    parts = numberless.select(pl.col(part).cast(TEXT) for part in KEY_PARTS).with_columns(
        pl.col("surname", "forename", "postcode").str.to_uppercase().str.replace_all(r"\s+", "")
    )
    counted = parts.with_columns(number=pl.int_range(pl.len()).over(KEY_PARTS))
    return [f"{KnownBy.KEY}:{_digest(*row)}" for row in counted.iter_rows()]


def _digest(*row: str | int | None) -> str:
    *said, own_id, number = row
    parts = [None if part is None else str(part) for part in said]
    if own_id is not None:
        parts.append(f"own {own_id}")
    if number:
        parts.append(f"number {number}")
    return digest(parts)
