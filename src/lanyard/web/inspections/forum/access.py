"""Who may keep the forum's list, signed in or by a signed link, and the pages of it."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor, who_can
from lanyard.web.inspections.access import KEEP_FORUM_LIST, SEE_INSPECTIONS
from lanyard.web.people.links.purposes import Purpose

FORUM_LIST = Purpose(
    "forum-list", "keep the forum’s list for the first day", "inspections:forum-by-link", KEEP_FORUM_LIST
)
"""A link about an inspection: whoever holds it keeps the forum's list of that inspection, and no more."""

PURPOSES = (FORUM_LIST,)
ROUTES = (
    Route("inspections:forum", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:answer-forum-item", KEEP_FORUM_LIST, about="forum-item"),
    Route("inspections:send-forum-links", KEEP_FORUM_LIST, about="inspection"),
    Route("inspections:forum-by-link", Door.LINK, about="inspection"),
    Route("inspections:answer-by-forum-link", Door.LINK, about="inspection"),
)


def can_keep(visitor: Visitor, inspection: int) -> bool:
    """Whether somebody may answer what is on the forum's list of an inspection."""
    return visitor.may(KEEP_FORUM_LIST) or visitor.may_by_link(KEEP_FORUM_LIST, "inspection", inspection)


def check_keep(visitor: Visitor, inspection: int) -> None:
    """Raises `NotAllowedError` unless the visitor may answer what is on the forum's list."""
    if not can_keep(visitor, inspection):
        raise NotAllowedError(f"You cannot {KEEP_FORUM_LIST.words}. {who_can(KEEP_FORUM_LIST)}")
