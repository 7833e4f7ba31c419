"""The list of pairs of records that a person must judge, as the snapshot keeps it."""

import polars as pl

from lanyard.core.register.tables import TO_REVIEW, conform

_PLACE = ("record", "kind", "file", "table", "row")


def to_review(mentions: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """The pairs of linking (`first`, `second` are places of mentions), with the columns of `TO_REVIEW`: the
    likeliest first. `mentions` have `child_id` and `record`."""
    sides = [_side(mentions, pairs[side], side) for side in ("first", "second")]
    told = pl.concat([*sides, pairs.select("probability", "reason")], how="horizontal")
    order = ("first_record", "second_record", "first_child", "second_child")
    return conform(told.sort("probability", *order, descending=[True, *[False] * len(order)]), TO_REVIEW)


def _side(mentions: pl.DataFrame, places: pl.Series, side: str) -> pl.DataFrame:
    rows = mentions.select(*_PLACE, child="child_id").select(pl.all().gather(places))
    return rows.rename({column: f"{side}_{column}" for column in rows.columns})
