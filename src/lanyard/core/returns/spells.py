"""Rules that lists of children have alike: the same row twice, and times that overlap.

Rows of one list are taken to be of the same child by their UPN, else by name and date of birth; whether they
are is decided when returns are linked, so what is found here is told of the list alone.
"""

from collections.abc import Sequence
from datetime import date

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Changes, Rule, case

UPN_LENGTH = 13
NEVER_ENDED = date(9999, 12, 31)

_UPN = pl.when(pl.col("upn").str.len_chars() == UPN_LENGTH).then(pl.col("upn"))
_NAMED = pl.concat_str("surname", "forename", pl.col("birth_date").cast(pl.String()), separator="|")

CHILD = pl.coalesce(_UPN, _NAMED.str.to_lowercase())
"""What tells one child from another in a list; null where a row does not say enough."""

OTHER_CHILD: Changes = {"upn": "E999200002015", "surname": "Other"}
"""What makes an added row of an example speak of another child."""


def row_twice(code: str, table: str, columns: Sequence[str], what: str, source: str) -> Rule:
    """An error: the same child has two rows alike in these columns. `what` names such a row in words."""
    same = pl.len().over(CHILD, *columns) > 1
    return Rule(
        code,
        ERROR,
        table,
        (columns[0], "upn"),
        CHILD.is_not_null() & same,
        f"The list has the same child with {what} twice. Keep one row.",
        source,
        breaks=case(None, (table, {})),
        holds=case(None, (table, OTHER_CHILD)),
    )


def overlap(code: str, table: str, what: str, source: str, among: Sequence[str] = ()) -> Rule:
    """A query: one of the child's times begins before an earlier one has ended.

    The table has the columns `start_date` and `end_date`, empty while it lasts; `among` names columns that
    must be alike too. `what` names such a time in the plural.
    """
    end = pl.col("end_date").fill_null(NEVER_ENDED)
    latest_end = end.cum_max().shift(1).over(CHILD, *among, order_by="start_date")
    return Rule(
        code,
        QUERY,
        table,
        ("start_date", "end_date", "upn"),
        CHILD.is_not_null() & (pl.col("start_date") < latest_end),
        f"Two {what} of the same child overlap. Check where the earlier one ended.",
        source,
        breaks=case(
            {"end_date": "2025-10-02"}, (table, {"start_date": "2025-10-01", "end_date": None}), row=1
        ),
        holds=case({"end_date": "2025-10-01"}, (table, {"start_date": "2025-10-01", "end_date": None})),
    )
