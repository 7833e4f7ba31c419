"""The work that makes a draw of the words is started."""

from django.db import transaction
from django.urls import reverse

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.draws.access import DRAW, HOLD_DRAWS
from lanyard.web.draws.ceremony.acts import DRAW_STARTED_AGAIN
from lanyard.web.draws.ceremony.jobs import make_draw
from lanyard.web.draws.models import Ceremony, CeremonyState
from lanyard.web.pages.refusals import RefusedError


def begin_draw(ceremony: Ceremony, by: Visitor) -> None:
    """Starts the work, now that all is known on which the result rests. Within the transaction of an act."""
    leads_to = reverse("draws:draw", args=[ceremony.draw_id])
    work = make_draw.using(by=by, key=f"draws.{ceremony.draw_id}", leads_to=leads_to)
    ceremony.state, ceremony.job = CeremonyState.DRAWING, work.enqueue(ceremony.pk).id
    ceremony.version += 1
    ceremony.save()


@transaction.atomic
def draw_again(*, by: Visitor, draw: int) -> Ceremony:
    """Starts work again that was stopped: with the same words it gives the same.

    Raises `NotAllowedError`, and `RefusedError` where there is nothing to start.
    """
    check_may(by, HOLD_DRAWS)
    held = Ceremony.objects.select_for_update().filter(draw=draw, state=CeremonyState.DRAWING).first()
    if held is None or held.refusal:
        raise RefusedError("There is no draw that was stopped.")
    begin_draw(held, by)
    record(DRAW_STARTED_AGAIN, by=by, about=About(DRAW, draw), detail={"ceremony": held.number})
    return held
