"""What is asked of accepted queries."""

import polars as pl

from lanyard.core.returns.problems import Severity
from lanyard.web.data.accepted.known_again import DIGEST
from lanyard.web.data.models import AcceptedQuery, AcceptedQuerySet
from lanyard.web.pages.lists import FrameRow, FrameRows


def accepted_listed() -> AcceptedQuerySet:
    """Every acceptance that stands, with who gave it. One query."""
    return AcceptedQuery.objects.standing().select_related("accepted_by")


def with_accepted(problems: pl.LazyFrame) -> pl.LazyFrame:
    """Problems with `accepted`: whether each is a query that has been accepted. One query."""
    digests = list(AcceptedQuery.objects.standing().values_list("digest", flat=True))
    accepted = pl.Series(DIGEST, digests, dtype=pl.String())
    return problems.with_columns(accepted=pl.col(DIGEST).is_in(accepted.implode()).fill_null(value=False))


def query_numbered(problems: FrameRows, number: int) -> FrameRow | None:
    """The query with a number that can be accepted; None where there is none."""
    can_be = pl.col(DIGEST).is_not_null() & (pl.col("number") == number)
    found = problems.filter(can_be & (pl.col("severity") == Severity.QUERY))
    return found[0] if len(found) else None


def alike(problems: FrameRows, query: FrameRow) -> FrameRows:
    """The queries of the same rule about the same column of the same table of a file, itself among them."""
    same = [pl.col(name) == query[name] for name in ("code", "file", "table", "column", "severity")]
    return problems.filter(pl.all_horizontal(*same, pl.col(DIGEST).is_not_null(), ~pl.col("accepted")))
