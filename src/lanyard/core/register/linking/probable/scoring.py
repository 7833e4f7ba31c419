"""Weighs the pairs of records that share a block."""

import polars as pl

from lanyard.core.register.linking.probable.comparisons import BLOCKS, EQUAL_CHILDREN
from lanyard.core.register.linking.probable.model import Model, settings_of
from lanyard.core.register.linking.probable.splink_linker import linker_of

_APART = "l.label <> r.label"
_OPEN = f"{_APART} and (not l.numbered or not r.numbered)"
_PAIRS = {
    "first": pl.Int64(),
    "second": pl.Int64(),
    "weight": pl.Float64(),
    "probability": pl.Float64(),
    "alike": pl.Boolean(),
    "born_alike": pl.Boolean(),
}
_WEIGHT_DIGITS, _PROBABILITY_DIGITS = 4, 6


BLOCKS_TO_WEIGH = (*(f"{rule} and {_OPEN}" for rule in BLOCKS), f"{EQUAL_CHILDREN} and l.upns <> r.upns")
"""Which records are weighed: of different clusters, one of them without UPN, that share a block; and of those
that have two UPNs the ones with equal names and birth date."""


def weighed_pairs(records: pl.DataFrame, model: Model, least: float) -> pl.DataFrame:
    """Pairs of `uid` (first, second) of different clusters with a probability of at least so much, weight in
    bits and probability rounded.

    `alike` says whether the forenames are, and `born_alike` the birth dates: twins share all the rest.
    """
    with linker_of(records, settings_of(model, BLOCKS_TO_WEIGH)) as linker:
        found = linker.inference.predict(threshold_match_probability=least, warning_mode="never")
        pairs: pl.DataFrame = found.as_duckdbpyrelation().pl()
    return pairs.select(
        first=pl.col("uid_l"),
        second=pl.col("uid_r"),
        weight=pl.col("match_weight").round(_WEIGHT_DIGITS),
        probability=pl.col("match_probability").round(_PROBABILITY_DIGITS),
        alike=pl.col("gamma_forename") > 0,
        born_alike=pl.col("gamma_birth_date") > 0,
    ).cast(pl.Schema(_PAIRS))
