"""Who may note what people say about the method, and the pages of it."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Route
from lanyard.web.access.visitor import Visitor, who_can
from lanyard.web.inspections.access import NOTE_METHOD, SEE_INSPECTIONS
from lanyard.web.inspections.models import MethodNote

ROUTES = (
    Route("inspections:method", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:method-file", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:method-sheet", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:note-method", NOTE_METHOD, about="inspection", finds=SEE_INSPECTIONS),
    Route("inspections:change-method-note", NOTE_METHOD, about="method-note"),
    Route("inspections:turn-method-note", NOTE_METHOD, about="method-note"),
)


def can_change(visitor: Visitor, note: MethodNote) -> bool:
    """Whoever noted something may change it, and so may who arranges the inspection or chairs the forum."""
    if note.noted_by_id is None:
        return visitor.reach(NOTE_METHOD).everything
    return visitor.may(NOTE_METHOD, owner=note.noted_by_id)


def check_change(visitor: Visitor, note: MethodNote) -> None:
    """Raises `NotAllowedError` unless the visitor may change the note."""
    if can_change(visitor, note):
        return
    if visitor.may(NOTE_METHOD):
        raise NotAllowedError("Somebody else noted this. Ask them, or whoever arranges the inspection.")
    raise NotAllowedError(f"You cannot {NOTE_METHOD.words}. {who_can(NOTE_METHOD)}")
