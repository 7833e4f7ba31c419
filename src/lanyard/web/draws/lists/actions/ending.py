"""A list was frozen, or could not be."""

from django.db import transaction
from django.utils import timezone

from lanyard.core.draws.record import FrozenRecord
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record
from lanyard.web.draws.access import DRAW
from lanyard.web.draws.lists.acts import FREEZE_REFUSED, FROZEN
from lanyard.web.draws.models import Draw, DrawState


@transaction.atomic
def end_frozen(*, by: Visitor, draw: int, told: FrozenRecord) -> Draw:
    """Takes note of a list that was frozen. Once taken note of, nothing happens a second time.

    Whoever checks may have its verifier's list at once, unless a class of it has fewer than six children.
    """
    held = Draw.objects.select_for_update().get(pk=draw)
    if held.state != DrawState.FREEZING:
        return held
    held.keep(told)
    held.state, held.frozen_at = DrawState.FROZEN, timezone.now()
    held.shown_at = None if told.small_classes else held.frozen_at
    held.version += 1
    held.save()
    detail = {"fingerprint": held.fingerprint, "sha256": told.sha256, "children": told.children}
    record(FROZEN, by=by, about=About(DRAW, held.pk), detail=detail)
    return held


@transaction.atomic
def end_refused(*, by: Visitor, draw: int, reasons: tuple[str, ...]) -> Draw:
    """Takes note that no list could be frozen, and why."""
    held = Draw.objects.select_for_update().get(pk=draw)
    if held.state != DrawState.FREEZING:
        return held
    held.state, held.refusals = DrawState.REFUSED, list(reasons)
    held.version += 1
    held.save()
    record(FREEZE_REFUSED, by=by, about=About(DRAW, held.pk), detail={"reasons": len(reasons)})
    return held
