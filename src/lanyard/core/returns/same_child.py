"""Which rows of a list that has no number of its own are of the same child, before returns are linked.

Rows are taken to be of the same child by their UPN, else by name and date of birth; whether they are is
decided when returns are linked, so what rules find by this is told of the list alone.
"""

import polars as pl

from lanyard.core.returns.rules import Changes

UPN_LENGTH = 13

_UPN = pl.when(pl.col("upn").str.len_chars() == UPN_LENGTH).then(pl.col("upn"))
_NAMED = pl.concat_str("surname", "forename", pl.col("birth_date").cast(pl.String()), separator="|")

CHILD = pl.coalesce(_UPN, _NAMED.str.to_lowercase())
"""What tells one child from another in a list; null where a row does not say enough."""

OTHER_CHILD: Changes = {"upn": "E999200002015", "surname": "Other"}
"""What makes an added row of an example speak of another child."""
