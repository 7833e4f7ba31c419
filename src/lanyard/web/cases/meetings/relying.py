"""Family calls rely on the family's taking part: they close when it ends."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from django.db.models import Count, F

from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import CaseMeeting
from lanyard.web.cases.models.meetings import MeetingKind, MeetingState
from lanyard.web.cases.reliances import Kept, Reliance, Relying
from lanyard.web.cases.taking_part import WhatFor


def _calls(cases: Collection[int]) -> Sequence[Relying]:
    found = CaseMeeting.objects.filter(
        case__in=cases, kind=MeetingKind.FAMILY, state=MeetingState.OPEN
    ).select_related("case")
    return [Relying(call.case_id, call.pk, f"Family call about {call.case}") for call in found]


def _close(
    *,
    by: Visitor,  # noqa: ARG001 - every reliance is closed by the same call
    things: Collection[int],
    at: datetime,
) -> None:
    CaseMeeting.objects.filter(pk__in=things).update(
        state=MeetingState.CLOSED, closed_at=at, version=F("version") + 1
    )


def _of_practitioners(cases: Collection[int]) -> Mapping[int, int]:
    open_still = CaseMeeting.objects.filter(
        case__in=cases, kind=MeetingKind.PRACTITIONERS, state=MeetingState.OPEN
    )
    return dict(open_still.values_list("case").annotate(number=Count("pk")).order_by("case"))


RELIANCES = (
    Reliance(
        name="family-calls",
        words="Family calls with an inspector",
        on=WhatFor.MEETING,
        relying=_calls,
        close=_close,
        kept=(
            Kept(
                words="Meeting of practitioners",
                because="Inspectors by law may ask practitioners about the support they give. It is held "
                "without the family, unless inspectors choose another child.",
                found=_of_practitioners,
            ),
        ),
    ),
)
