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
    linked = _with_upn_by_uln(mentions).with_columns(identity=_number_identity())
    nameless = linked["identity"].is_null()
    keys = _key_identities(linked.filter(nameless))
    return linked.with_columns(_filled(linked["identity"], nameless, keys)).drop("linked_upn")


def _with_upn_by_uln(mentions: pl.DataFrame) -> pl.DataFrame:
    """Adds `linked_upn`: the mention's own, else the one UPN that stands beside its ULN elsewhere.

    Where a ULN stands beside two UPNs nobody can say whose it is, so it links to neither.
    """
    both = mentions.lazy().filter(pl.col("valid_upn").is_not_null() & pl.col("valid_uln").is_not_null())
    by_uln = both.group_by("valid_uln").agg(
        upn_of_uln=pl.col("valid_upn").first(), upns=pl.col("valid_upn").n_unique()
    )
    certain = by_uln.filter(pl.col("upns") == 1).drop("upns")
    return (
        mentions.lazy()
        .join(certain, on="valid_uln", how="left", maintain_order="left")
        .with_columns(linked_upn=pl.coalesce("valid_upn", "upn_of_uln"))
        .drop("upn_of_uln")
        .collect()
    )


def _number_identity() -> pl.Expr:
    by_upn = pl.lit(f"{KnownBy.UPN}:") + pl.col("linked_upn")
    by_uln = pl.lit(f"{KnownBy.ULN}:") + pl.col("valid_uln")
    return pl.coalesce(by_upn, by_uln)


def _key_identities(nameless: pl.DataFrame) -> list[str]:
    """An identity for each mention without number. Those that say the same are told apart by a count."""
    parts = nameless.select(pl.col(part).cast(TEXT) for part in KEY_PARTS).with_columns(
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


def _filled(identities: pl.Series, nameless: pl.Series, keys: list[str]) -> pl.Series:
    return identities.scatter(nameless.arg_true(), keys) if keys else identities
