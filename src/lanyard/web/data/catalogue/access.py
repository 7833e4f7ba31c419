"""Who may see the catalogue and keep its entries, signed in or by a signed link, and its pages."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor, who_can
from lanyard.web.audit.record import PERSON
from lanyard.web.data.access import KEEP_CATALOGUE, KEEP_OWN_ENTRIES, SEE_READINESS
from lanyard.web.data.models import CatalogueEntry
from lanyard.web.people.links.purposes import Purpose

OWN_ENTRIES = Purpose(
    "own-entries",
    "keep the entries of your data sets, and answer drills",
    "data:entries-by-link",
    KEEP_OWN_ENTRIES,
)
"""A link about a person: whoever holds it keeps that person's entries, and no others."""

PURPOSES = (OWN_ENTRIES,)
ENTRY = "catalogue-entry"
"""The kind of thing that an entry is in the record."""

ROUTES = (
    Route("data:catalogue", SEE_READINESS),
    Route("data:catalogue-file", SEE_READINESS),
    Route("data:readiness", SEE_READINESS),
    Route("data:entry", SEE_READINESS, about=ENTRY),
    Route("data:change-entry", KEEP_CATALOGUE, about=ENTRY),
    Route("data:send-entry-links", KEEP_CATALOGUE),
    Route("data:own-entries", KEEP_OWN_ENTRIES),
    Route("data:own-entry", KEEP_OWN_ENTRIES, about=ENTRY),
    Route("data:describe-entry", KEEP_OWN_ENTRIES, about=ENTRY),
    Route("data:sign-off-entry", KEEP_OWN_ENTRIES, about=ENTRY),
    Route("data:entries-by-link", Door.LINK, about=PERSON),
    Route("data:entry-by-link", Door.LINK, about=PERSON),
    Route("data:describe-by-link", Door.LINK, about=PERSON),
    Route("data:sign-off-by-link", Door.LINK, about=PERSON),
)


def person_of(visitor: Visitor) -> int | None:
    """Whose entries the visitor's are: their own, or those of whom the link was sent to."""
    held = visitor.bearing
    return int(held.about_id) if held and held.about == PERSON else visitor.person


def can_keep(visitor: Visitor, entry: CatalogueEntry) -> bool:
    """Whoever owns an entry or stands in may keep it; so may who keeps the whole catalogue."""
    if visitor.reach(KEEP_OWN_ENTRIES).everything:
        return True
    people = [person for person in (entry.owner_id, entry.deputy_id) if person]
    return any(
        visitor.may(KEEP_OWN_ENTRIES, owner=person) or visitor.may_by_link(KEEP_OWN_ENTRIES, PERSON, person)
        for person in people
    )


def check_keep(visitor: Visitor, entry: CatalogueEntry) -> None:
    """Raises `NotAllowedError` unless the visitor may keep the entry."""
    if not can_keep(visitor, entry):
        raise NotAllowedError(f"Only its owner and deputy keep this entry. {who_can(KEEP_CATALOGUE)}")
