"""What of a portrait relies on the family's taking part: the child's own words and picture."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from django.db.models import Q, QuerySet

from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import Portrait
from lanyard.web.cases.reliances import Kept, Owner, Reliance, Relying
from lanyard.web.cases.taking_part import WhatFor


def _open(cases: Collection[int]) -> QuerySet[Portrait]:
    return Portrait.objects.filter(case__in=cases, own_part_closed_at=None)


def _relying(cases: Collection[int]) -> Sequence[Relying]:
    own = _open(cases).filter(~Q(own_words="") | Q(picture__isnull=False))
    return [
        Relying(each.case_id, each.pk, "The child’s own words and picture in the pen portrait", _owners(each))
        for each in own
    ]


def _owners(portrait: Portrait) -> tuple[Owner, ...]:
    return (Owner(portrait.contact_email),) if portrait.contact_email else ()


def _close(*, by: Visitor, things: Collection[int], at: datetime) -> None:  # noqa: ARG001 - the contract's words
    Portrait.objects.filter(pk__in=things).update(own_part_closed_at=at)


def _rest(cases: Collection[int]) -> Mapping[int, int]:
    """Portraits of which something else is written."""
    found = Portrait.objects.filter(case__in=cases)
    return {each.case_id: 1 for each in found if not each.is_empty}


RELIANCES = (
    Reliance(
        name="own-words",
        words="The child’s own words and picture",
        on=WhatFor.DOCUMENTS,
        relying=_relying,
        close=_close,
        kept=(
            Kept(
                "The rest of the pen portrait",
                "What services wrote from their records is shared because the law has the inspection held.",
                _rest,
            ),
        ),
    ),
)
