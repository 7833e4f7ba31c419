"""The children that a list holds, and what a draw may know of each of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import polars as pl

NOT_RECORDED = "Not recorded"
LAST_AGE = 25

SCHEMA: Mapping[str, pl.DataType] = {
    "source_id": pl.String(),
    "has_plan": pl.Boolean(),
    "age": pl.Int64(),
    "looked_after": pl.Boolean(),
    "alternative_provision": pl.Boolean(),
    "need": pl.String(),
    "setting_type": pl.String(),
    "setting": pl.String(),
}
"""One row a child. `source_id` is how the area knows it and `setting` where it is taught: neither leaves the
data team. `age` is in whole years, null where no birth date is known."""


class Trait(StrEnum):
    """What a quota can ask for."""

    ALTERNATIVE_PROVISION = "alternative-provision"
    LOOKED_AFTER = "looked-after"
    OVER_16 = "over-16"
    WITHOUT_PLAN = "without-plan"


IN_WORDS: Mapping[Trait, str] = {
    Trait.ALTERNATIVE_PROVISION: "in alternative provision",
    Trait.LOOKED_AFTER: "looked after",
    Trait.OVER_16: "over 16",
    Trait.WITHOUT_PLAN: "on SEN support without a plan",
}

HAS: Mapping[Trait, pl.Expr] = {
    Trait.ALTERNATIVE_PROVISION: pl.col("alternative_provision"),
    Trait.LOOKED_AFTER: pl.col("looked_after"),
    Trait.OVER_16: (pl.col("age") > 16).fill_null(value=False),
    Trait.WITHOUT_PLAN: ~pl.col("has_plan"),
}
"""Whether a row has a trait. Over 16 is taken by the letter: 17 or older, in whole years."""

AGE_BANDS = ((4, "0 to 4"), (10, "5 to 10"), (15, "11 to 15"), (18, "16 to 18"), (LAST_AGE, "19 to 25"))
"""The last age of each band."""

SPREAD_OVER: Mapping[str, str] = {
    "looked_after": "Looked after",
    "alternative_provision": "In alternative provision",
    "need": "Primary need",
    "setting_type": "Type of setting",
    "age_band": "Age",
}
"""What a list of a hundred is spread over, within those with a plan and those without: column and title."""


@dataclass(frozen=True)
class Entries:
    """The children in scope, with the columns of `SCHEMA`, and how many were left out for which reason."""

    rows: pl.DataFrame
    source: str
    excluded: Mapping[str, int] = field(default_factory=dict)


def age_band() -> pl.Expr:
    """The band of `age`, in words."""
    band = pl.lit(NOT_RECORDED)
    for last, words in reversed(AGE_BANDS):
        band = pl.when(pl.col("age") <= last).then(pl.lit(words)).otherwise(band)
    return band.alias("age_band")
