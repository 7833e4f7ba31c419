"""Who may ask for lists and who may send them, and the pages of both."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor, who_can
from lanyard.web.data.access import ASK_PROVIDERS, SEND_PARTS
from lanyard.web.people.links.purposes import Purpose

WANTED, PART = "part-wanted", "part"
"""Kinds of thing that addresses name."""

SENDING = Purpose(
    "send-part", "send a list that your organisation was asked for", "data:part-by-link", SEND_PARTS
)
"""A link about one list of one organisation: whoever holds it sends that, and sees what was sent before."""

PURPOSES = (SENDING,)
ROUTES = (
    Route("data:providers", ASK_PROVIDERS),
    Route("data:ask-provider", ASK_PROVIDERS),
    Route("data:part-wanted", ASK_PROVIDERS, about=WANTED),
    Route("data:change-contact", ASK_PROVIDERS, about=WANTED),
    Route("data:send-part-link", ASK_PROVIDERS, about=WANTED),
    Route("data:send-part", SEND_PARTS, about=WANTED),
    Route("data:part-template", SEND_PARTS, about=WANTED),
    Route("data:part-problems", ASK_PROVIDERS, about=PART, reads_child=True),
    Route("data:accept-part", ASK_PROVIDERS, about=PART),
    Route("data:send-back-part", ASK_PROVIDERS, about=PART),
    Route("data:part-by-link", Door.LINK, about=WANTED),
    Route("data:send-part-by-link", Door.LINK, about=WANTED),
    Route("data:part-template-by-link", Door.LINK, about=WANTED),
    Route("data:part-problems-by-link", Door.LINK, about=WANTED, reads_child=True),
)


def can_send(visitor: Visitor, wanted: int) -> bool:
    """Whether somebody may send this list: by its link, or on behalf of whoever has it."""
    return visitor.may(SEND_PARTS) or visitor.may_by_link(SEND_PARTS, WANTED, wanted)


def check_send(visitor: Visitor, wanted: int) -> None:
    """Raises `NotAllowedError` unless the visitor may send this list."""
    if not can_send(visitor, wanted):
        raise NotAllowedError(f"You cannot {SEND_PARTS.words}. {who_can(SEND_PARTS)}")
