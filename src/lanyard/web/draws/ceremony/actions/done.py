"""What the work on a draw came to, taken note of once."""

from django.db import transaction
from django.utils import timezone

from lanyard.core.draws.record import Certificate
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record
from lanyard.web.draws.access import DRAW
from lanyard.web.draws.ceremony.actions.calling import send_link
from lanyard.web.draws.ceremony.acts import DRAW_REFUSED, DRAWN
from lanyard.web.draws.messages import DRAW_MADE
from lanyard.web.draws.models import Ceremony, CeremonyState, Draw, DrawState


@transaction.atomic
def end_drawn(*, by: Visitor, ceremony: int, certificate: Certificate) -> None:
    """Takes note of a draw that was made, and tells the parties."""
    held = Ceremony.objects.select_for_update().get(pk=ceremony)
    if held.state != CeremonyState.DRAWING:
        return
    draw = Draw.objects.select_for_update().get(pk=held.draw_id)
    now = timezone.now()
    held.state, held.ended_at, held.refusal = CeremonyState.DRAWN, now, ""
    draw.state, draw.drawn_at = DrawState.DRAWN, now
    for each in (held, draw):
        each.version += 1
        each.save()
    for party in held.parties.all():
        send_link(by, party, DRAW_MADE)
    detail = {"ceremony": held.number, "seed": certificate.seed, "fingerprint": draw.fingerprint}
    record(DRAWN, by=by, about=About(DRAW, draw.pk), detail=detail)


@transaction.atomic
def end_refused(*, by: Visitor, ceremony: int, refusal: str) -> None:
    """Takes note that no draw can be made of the words, and why. The ceremony can be ended then."""
    held = Ceremony.objects.select_for_update().get(pk=ceremony)
    if held.state != CeremonyState.DRAWING:
        return
    held.refusal = refusal
    held.version += 1
    held.save()
    record(DRAW_REFUSED, by=by, about=About(DRAW, held.draw_id), detail={"ceremony": held.number})
