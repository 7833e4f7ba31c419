"""Queries are accepted, and that is taken back."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.data.accepted.acts import ACCEPTED, TAKEN_BACK
from lanyard.web.data.access import IMPORT_RETURNS
from lanyard.web.data.models import AcceptedQuery, Import
from lanyard.web.pages.lists import FrameRow
from lanyard.web.pages.refusals import RefusedError

ACCEPTED_QUERY = "accepted-query"
"""The kind of thing that an accepted query is, for the record."""


@transaction.atomic
def accept_queries(*, by: Visitor, brought_in: Import, queries: Sequence[FrameRow], reason: str) -> int:
    """Accepts queries of one rule in the returns of an import, for a reason; gives how many.

    Those that are accepted already stay with the reason they have. Raises `NotAllowedError`, and
    `RefusedError` where none is left to accept.
    """
    check_may(by, IMPORT_RETURNS)
    by_digest = {query["digest"]: query for query in queries if query["digest"]}
    standing = AcceptedQuery.objects.standing().filter(digest__in=by_digest)
    new = by_digest.keys() - set(standing.values_list("digest", flat=True))
    if not new:
        raise RefusedError("This has been accepted already, or cannot be: it could not be known again.")
    now = timezone.now()
    AcceptedQuery.objects.bulk_create(
        AcceptedQuery(
            digest=digest,
            reason=reason,
            accepted_at=now,
            accepted_by_id=by.person,
            **{name: by_digest[digest][name] for name in ("code", "kind", "table", "column")},
        )
        for digest in sorted(new)
    )
    detail = {"rule": queries[0]["code"], "return": queries[0]["kind"], "queries": len(new)}
    record(ACCEPTED, by=by, about=About("import", brought_in.pk), detail=detail)
    return len(new)


@transaction.atomic
def take_back(*, by: Visitor, accepted: int) -> AcceptedQuery:
    """Has a query raised again. Raises `NotAllowedError`, and `RefusedError` where that was done already."""
    check_may(by, IMPORT_RETURNS)
    held = AcceptedQuery.objects.select_for_update().get(pk=accepted)
    if held.taken_back_at is not None:
        raise RefusedError("This had been taken back already.")
    held.taken_back_at = timezone.now()
    held.save(update_fields=["taken_back_at"])
    record(TAKEN_BACK, by=by, about=About(ACCEPTED_QUERY, held.pk), detail={"rule": held.code})
    return held
