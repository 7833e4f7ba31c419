"""A list is asked for."""

from dataclasses import asdict, dataclass
from datetime import date

from django.db import transaction
from django.urls import reverse

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.data.models import Snapshot
from lanyard.web.draws.access import DRAW, HOLD_DRAWS
from lanyard.web.draws.lists.acts import FREEZE_BEGUN
from lanyard.web.draws.lists.asked import Asked
from lanyard.web.draws.lists.jobs import ONE_AT_A_TIME, freeze_list
from lanyard.web.draws.models import Draw, DrawState
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.refusals import RefusedError


@dataclass(frozen=True)
class Order:
    """A draw as somebody asks for it."""

    title: str
    snapshot: Snapshot
    as_at: date
    asked: Asked
    inspection: Inspection | None = None


@transaction.atomic
def begin_freeze(*, by: Visitor, order: Order) -> Draw:
    """Asks for a list to be frozen; the work goes on in the background. Raises `NotAllowedError`."""
    check_may(by, HOLD_DRAWS)
    draw = Draw.objects.create(
        title=order.title,
        inspection=order.inspection,
        snapshot=order.snapshot,
        as_at=order.as_at,
        shape=order.asked.shape,
        asked=asdict(order.asked),
    )
    _enqueue(draw, by)
    detail = {**draw.asked, "snapshot": draw.snapshot_id, "as_at": draw.as_at.isoformat()}
    record(FREEZE_BEGUN, by=by, about=About(DRAW, draw.pk), detail=detail)
    return draw


@transaction.atomic
def freeze_again(*, by: Visitor, draw: int) -> Draw:
    """Starts work again that was stopped. Raises `NotAllowedError`, and `RefusedError` where it is over."""
    check_may(by, HOLD_DRAWS)
    held = Draw.objects.select_for_update().get(pk=draw)
    if held.state != DrawState.FREEZING:
        raise RefusedError(f"{held} is {held.get_state_display().lower()}, so there is nothing to freeze.")
    _enqueue(held, by)
    record(FREEZE_BEGUN, by=by, about=About(DRAW, held.pk), detail={"again": True})
    return held


def _enqueue(draw: Draw, by: Visitor) -> None:
    leads_to = reverse("draws:draw", args=[draw.pk])
    draw.job = freeze_list.using(by=by, key=ONE_AT_A_TIME, leads_to=leads_to).enqueue(draw.pk, by.person).id
    draw.save(update_fields=["job"])
