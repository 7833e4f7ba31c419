"""The dates of an inspection in somebody's own diary: a link of theirs alone, until they revoke it."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.people.links.actions import MadeLink, make_link, withdraw_link
from lanyard.web.people.links.acts import LINK_USED
from lanyard.web.people.links.purposes import Purpose
from lanyard.web.people.links.rules import LinkState, state_of
from lanyard.web.people.links.tokens import digest_of
from lanyard.web.people.links.visitors import visitor_by
from lanyard.web.people.models import Person, SignedLink
from lanyard.web.people.visitors import visitor_for

DIARY = Purpose(
    "diary", "have the dates of an inspection in your diary", "inspections:calendar-by-link", SEE_INSPECTIONS
)
LASTS = timedelta(days=365)
"""So long a diary can read; then its owner makes a new link."""


@transaction.atomic
def make_feed(*, by: Visitor, inspection: int) -> MadeLink:
    """A new link for one's own diary; the one before it, if there was one, no longer works.

    Raises `NotAllowedError`.
    """
    check_may(by, SEE_INSPECTIONS)
    revoke_feed(by=by, inspection=inspection)
    person = Person.objects.get(pk=by.person or 0)
    return make_link(
        by=by,
        purpose=DIARY,
        for_name=person.name,
        for_email=person.email,
        about=About("inspection", inspection),
        expires=timezone.now() + LASTS,
        uses=None,
    )


@transaction.atomic
def revoke_feed(*, by: Visitor, inspection: int) -> bool:
    """Closes one's own link at once, and says whether there was one."""
    link = feed_of(by.person, inspection)
    if link:
        withdraw_link(by=by, link=link.pk)
    return link is not None


def feed_of(person: int | None, inspection: int) -> SignedLink | None:
    """The link of somebody's own diary, while it works."""
    own = SignedLink.objects.filter(made_by=person, purpose=DIARY.name, closed=None)
    return own.filter(about_id=str(inspection), expires__gt=timezone.now()).first() if person else None


def open_feed(token: str) -> SignedLink | None:
    """The link of a token; None unless it works, and its owner may still see inspections."""
    links = SignedLink.objects.select_related("made_by").filter(purpose=DIARY.name)
    link = links.filter(digest=digest_of(token)).first()
    if link is None or state_of(link, timezone.now()) is not LinkState.OPEN or link.made_by is None:
        return None
    owner = link.made_by
    return link if owner.is_active and visitor_for(owner).may(SEE_INSPECTIONS) else None


@transaction.atomic
def note_read(link: SignedLink) -> None:
    """Counts that a diary has read. Diaries read many times a day: the first of each day is an event."""
    held = SignedLink.objects.select_for_update().get(pk=link.pk)
    now = timezone.now()
    is_first = held.last_used is None or timezone.localdate(held.last_used) < timezone.localdate(now)
    held.uses, held.last_used = held.uses + 1, now
    held.save()
    if is_first:
        detail = {"purpose": held.purpose, "about": held.about, "about_id": held.about_id}
        record(LINK_USED, by=visitor_by(held), about=About("link", held.pk), detail=detail)
