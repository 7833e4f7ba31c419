"""Who may start drills, and who answers them; the pages of drills."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import PERSON
from lanyard.web.data.access import DRILL, KEEP_OWN_ENTRIES
from lanyard.web.data.models import DrillClock

DRILL_THING, CLOCK = "drill", "drill-clock"
"""Kinds of thing that addresses name."""

ROUTES = (
    Route("data:drills", DRILL),
    Route("data:start-drill", DRILL),
    Route("data:drill", DRILL, about=DRILL_THING),
    Route("data:end-drill", DRILL, about=DRILL_THING),
    Route("data:accept-drilled", DRILL, about=CLOCK),
    Route("data:send-back-drilled", DRILL, about=CLOCK),
    Route("data:answer-drill", KEEP_OWN_ENTRIES, about=CLOCK),
    Route("data:answer-drill-by-link", Door.LINK, about=PERSON),
)


def can_answer(visitor: Visitor, clock: DrillClock) -> bool:
    """Whoever was asked may say that it is there; so may who keeps all entries, on their behalf."""
    if visitor.reach(KEEP_OWN_ENTRIES).everything:
        return True
    owner = clock.owner_id
    return owner is not None and (
        visitor.may(KEEP_OWN_ENTRIES, owner=owner) or visitor.may_by_link(KEEP_OWN_ENTRIES, PERSON, owner)
    )


def check_answer(visitor: Visitor, clock: DrillClock) -> None:
    """Raises `NotAllowedError` unless the visitor may say that it is there."""
    if not can_answer(visitor, clock):
        raise NotAllowedError("This was asked of somebody else. Only they can say that it is there.")
