"""How a query is known again when the same returns come in the next time.

By a digest over the rule, the return, the table, the column, what the cell holds, and the child: where any of
them differs it is another query, to be looked at anew. Only the key of the installation makes the digest, so
that nobody can try out from it what a cell holds. A query about a row that is no child's is not known again.
"""

import hashlib
import hmac

import polars as pl

from lanyard.core.returns.problems import Severity

DIGEST = "digest"

_OVER = ("code", "kind", "table", "column", "value", "identity")
_PURPOSE = b"lanyard accepted queries\x00"
_BETWEEN = "\x1f"


def known_again(problems: pl.DataFrame, children: pl.DataFrame, key: bytes) -> pl.DataFrame:
    """The problems with their `digest`, null where they are no queries or are not known again.

    `children` have `child_id` and `identity`. A query about a whole table has no child, and needs none.
    """
    named = problems.join(children, on="child_id", how="left", maintain_order="left")
    is_known = (pl.col("severity") == Severity.QUERY) & (
        pl.col("identity").is_not_null() | (pl.col("row") == 0)
    )
    told = pl.concat_str([pl.col(name).fill_null("") for name in _OVER], separator=_BETWEEN)
    over = named.select(pl.when(is_known).then(told)).to_series()
    own_key = hmac.digest(key, _PURPOSE, hashlib.sha256)
    digests = [None if text is None else _digest(own_key, text) for text in over]
    return problems.with_columns(pl.Series(DIGEST, digests, dtype=pl.String()))


def _digest(key: bytes, text: str) -> str:
    return hmac.digest(key, text.encode(), hashlib.sha256).hex()
