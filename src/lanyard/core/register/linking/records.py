"""Digests of what rows say of who a child is, by which decisions of people refer to them.

Rows that say the same have the same digest, in whatever file they stand: a decision holds for next month's
file too.
"""

import polars as pl

from lanyard.core.register.identity import digest
from lanyard.core.register.tables import TEXT

_NUMBERS = ("valid_upn", "valid_former_upn", "valid_uln", "valid_nhs_number", "numbers", "local_id")
_PARTS = (*_NUMBERS, "surname", "forename", "birth_date", "sex", "postcode")
_BETWEEN = "\x1f"


def records(mentions: pl.DataFrame) -> pl.Series:
    """The digest of each mention. How letters are capitalised and parted makes no difference."""
    said = mentions.select(_plain(part) for part in _PARTS)
    joined = said.select(pl.concat_str(_PARTS, separator=_BETWEEN)).to_series()
    different = joined.unique(maintain_order=True)
    digests = [digest(text.split(_BETWEEN)) for text in different]
    return joined.replace_strict(different, pl.Series(digests, dtype=TEXT), return_dtype=TEXT)


def _plain(part: str) -> pl.Expr:
    if part == "numbers":
        return pl.when(pl.col("local_id").is_not_null()).then(pl.col("numbers")).fill_null("").alias(part)
    text = pl.col(part).cast(TEXT).fill_null("")
    if part in {"surname", "forename", "postcode"}:
        return text.str.to_uppercase().str.replace_all(r"\s+", "")
    return text
