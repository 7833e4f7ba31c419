"""By what each child is known: its current UPN, else a ULN, else a digest of what its first row says."""

import polars as pl

from lanyard.core.register.identity import KnownBy, digest
from lanyard.core.register.linking.clusters import Clusters
from lanyard.core.register.linking.upns import Upns
from lanyard.core.register.tables import TEXT

KEY_PARTS = ("surname", "forename", "birth_date", "postcode", "local_id")
"""What the returns say of a child without a valid number; Annex A has no name, but the area's own number."""


def identities(mentions: pl.DataFrame, clusters: Clusters, upns: Upns) -> pl.Series:
    """The identity of each mention, equal for all mentions of a cluster and of no other."""
    rows = mentions.select("valid_uln", *KEY_PARTS).with_columns(
        label=pl.Series(clusters.label), upn=_current(clusters, upns)
    )
    first_uln = pl.col("valid_uln").drop_nulls().first().over("label")
    placed = rows.with_columns(uln=first_uln).with_row_index("place")
    anchors = placed.filter(pl.col("place") == pl.col("label"))
    first_of_uln = pl.col("uln").is_first_distinct().over(pl.col("upn").is_null())
    by_number = anchors.select(
        "label",
        identity=pl.coalesce(
            pl.lit(f"{KnownBy.UPN}:") + pl.col("upn"),
            pl.when(first_of_uln).then(pl.lit(f"{KnownBy.ULN}:") + pl.col("uln")),
        ),
    )
    numberless = by_number["identity"].is_null()
    keys = _key_identities(anchors.filter(numberless))
    known = by_number["identity"].scatter(numberless.arg_true(), keys) if keys else by_number["identity"]
    return rows.join(
        by_number.select("label", identity=known), on="label", how="left", maintain_order="left"
    )["identity"]


def _current(clusters: Clusters, upns: Upns) -> pl.Series:
    """The current UPN of each mention's own group, null without one."""
    texts = {number: upn or None for number, upn in enumerate(upns.current)}
    return pl.Series(clusters.upn).replace_strict(texts, default=None, return_dtype=TEXT)


def _key_identities(numberless: pl.DataFrame) -> list[str]:
    """An identity for each row without number. Those that say the same are told apart by a count."""
    parts = numberless.select(pl.col(part).cast(TEXT) for part in KEY_PARTS).with_columns(
        pl.col("surname", "forename", "postcode").str.to_uppercase().str.replace_all(r"\s+", "")
    )
    counted = parts.with_columns(number=pl.int_range(pl.len()).over(KEY_PARTS))
    return [f"{KnownBy.KEY}:{_digest(*row)}" for row in counted.iter_rows()]


def _digest(*row: str | int | None) -> str:
    *said, local_id, number = row
    parts = [None if part is None else str(part) for part in said]
    if local_id is not None:
        parts.append(f"own {local_id}")
    if number:
        parts.append(f"number {number}")
    return digest(parts)
