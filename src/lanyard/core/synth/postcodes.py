"""Postcodes of districts that do not exist: ZZ10 to ZZ89."""

import numpy as np
import polars as pl

from lanyard.core.synth.chance import Lot, Numbers

LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
"""The letters that end a postcode: C, I, K, M, O and V never do."""


POSTCODES = 80 * 10 * len(LETTERS) ** 2
"""How many there are."""


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


def postcodes_at(places: Numbers) -> pl.Series:
    """The made-up postcode at each place, from 0 up to `POSTCODES`; neighbours lie apart."""
    spread = places * 100_003 % POSTCODES
    letters = pl.Series(list(LETTERS))
    outer, inner = spread // len(LETTERS) ** 2, spread % len(LETTERS) ** 2
    parts = pl.DataFrame(
        {
            "outer": 10 + outer // 10,
            "sector": outer % 10,
            "first": letters.gather(inner // len(LETTERS)),
            "second": letters.gather(inner % len(LETTERS)),
        }
    )
    return parts.select(postcode=pl.format("ZZ{} {}{}{}", "outer", "sector", "first", "second")).to_series()


def _letters(lot: Lot, count: int) -> pl.Series:
    return pl.Series(np.array(list(LETTERS))[lot.integers(0, len(LETTERS), count)])
