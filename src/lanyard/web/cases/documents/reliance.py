"""What of documents rests on a family's taking part: reading them together, and what is asked for that.

The documents of a child's file do not: inspectors are given them under the law by which they inspect.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from django.db.models import Count, Exists, OuterRef

from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import DocumentAnswer, DocumentWanted
from lanyard.web.cases.reliances import Kept, Owner, Reliance, Relying
from lanyard.web.cases.taking_part import WhatFor


def relying(cases: Collection[int]) -> Sequence[Relying]:
    """The documents of these cases that are to be read with the family. One query."""
    rows = DocumentWanted.objects.filter(
        request__case__in=cases, is_read_with_family=True, reading_ended_at=None, withdrawn_at=None
    )
    return [
        Relying(
            case=wanted.request.case_id,
            thing=wanted.pk,
            words=f"A document from {wanted.request.organisation}, to be read with the family",
            owners=(Owner(wanted.request.contact_email),),
        )
        for wanted in rows.select_related("request__organisation")
    ]


def close(
    *,
    by: Visitor,  # noqa: ARG001 - the shape of every closer
    things: Collection[int],
    at: datetime,
) -> None:
    """Ends the reading of these documents. What has not come is no longer asked for."""
    DocumentWanted.objects.filter(pk__in=things).update(reading_ended_at=at)
    came = DocumentAnswer.objects.filter(wanted=OuterRef("pk"))
    DocumentWanted.objects.filter(~Exists(came), pk__in=things).update(withdrawn_at=at)


def _held(cases: Collection[int]) -> Mapping[int, int]:
    rows = DocumentAnswer.objects.filter(wanted__request__case__in=cases, file__isnull=False)
    counts = rows.values_list("wanted__request__case").annotate(number=Count("pk"))
    return dict(counts)


READ_WITH_FAMILY = Reliance(
    name="documents-read-with-family",
    words="Documents to be read with the family",
    on=WhatFor.DOCUMENTS,
    relying=relying,
    close=close,
    kept=(
        Kept(
            words="Documents that organisations sent",
            because="Inspectors are given them under the law by which they inspect, whether a family takes "
            "part or not.",
            found=_held,
        ),
    ),
)

RELIANCES = (READ_WITH_FAMILY,)
