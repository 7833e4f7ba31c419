"""Postcodes of districts that do not exist: ZZ10 to ZZ89."""

import numpy as np
import polars as pl

from lanyard.core.synth.chance import Lot

LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
"""The letters that end a postcode: C, I, K, M, O and V never do."""


def postcodes(lot: Lot, count: int) -> pl.Series:
    """`count` postcodes of made-up districts."""
    drawn = pl.DataFrame(
        {
            "district": lot.integers(10, 90, count),
            "sector": lot.integers(0, 10, count),
            "first": _letters(lot, count),
            "second": _letters(lot, count),
        }
    )
    return drawn.select(
        postcode=pl.format("ZZ{} {}{}{}", "district", "sector", "first", "second")
    ).to_series()


def _letters(lot: Lot, count: int) -> pl.Series:
    return pl.Series(np.array(list(LETTERS))[lot.integers(0, len(LETTERS), count)])
