"""What is done with signed links. The token leaves `make_link` once and is kept nowhere."""

from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.people.links.access import check_withdraw
from lanyard.web.people.links.acts import LINK_MADE, LINK_USED, LINK_WENT_ASTRAY, LINK_WITHDRAWN
from lanyard.web.people.links.errors import LinkNotOpenError
from lanyard.web.people.links.letters import tell_sender
from lanyard.web.people.links.purposes import Purpose, purpose_named
from lanyard.web.people.links.rules import LinkState, state_of
from lanyard.web.people.links.tokens import digest_of, new_token
from lanyard.web.people.links.visitors import visitor_by
from lanyard.web.people.models import Closed, SignedLink


@dataclass(frozen=True)
class MadeLink:
    """A link as it was made, with the only copy of its token. Its `address` goes into the message, once."""

    link: SignedLink
    token: str = field(repr=False)

    @property
    def address(self) -> str:
        """The whole address that the person opens."""
        return settings.SITE_ADDRESS + reverse("people:link", args=[self.token])


@transaction.atomic
def make_link(
    *,
    by: Visitor,
    purpose: Purpose,
    for_name: str,
    for_email: str,
    about: About,
    expires: datetime,
    uses: int | None = 1,
) -> MadeLink:
    """A link for one person, to do one thing with `about` until a moment; `uses=None` sets no limit.

    Whether `by` may send such a link is for the feature whose purpose it is to check.
    """
    token = new_token()
    link = SignedLink.objects.create(
        digest=digest_of(token),
        purpose=purpose_named(purpose.name).name,
        for_name=for_name,
        for_email=for_email.strip().lower(),
        about=about.kind,
        about_id=str(about.id),
        organisation_id=about.organisation,
        made_by_id=by.person,
        expires=expires,
        most_uses=uses,
    )
    _record(LINK_MADE, link, by=by)
    return MadeLink(link, token)


@transaction.atomic
def use_link(*, link: int, at: datetime | None = None) -> SignedLink:
    """Counts one use, and records it. Raises `LinkNotOpenError` when the link does not open anything now."""
    held = SignedLink.objects.select_for_update().get(pk=link)
    moment = at or timezone.now()
    _check_open(held, moment)
    held.uses, held.last_used = held.uses + 1, moment
    held.save()
    _record(LINK_USED, held, by=visitor_by(held))
    return held


@transaction.atomic
def withdraw_link(*, by: Visitor, link: int) -> SignedLink:
    """Closes a link at once, also for whoever has come in by it. Closing a closed link changes nothing."""
    held = SignedLink.objects.select_for_update().get(pk=link)
    check_withdraw(by, held)
    return held if held.closed else _closed(held, Closed.WITHDRAWN, LINK_WITHDRAWN, by)


@transaction.atomic
def report_wrong_person(*, link: int) -> SignedLink:
    """Closes a link that came to somebody else, and tells whoever sent it.

    Raises `LinkNotOpenError` when it does not open anything now.
    """
    held = SignedLink.objects.select_for_update(of=("self",)).select_related("made_by").get(pk=link)
    _check_open(held, timezone.now())
    tell_sender(held)
    return _closed(held, Closed.NOT_ME, LINK_WENT_ASTRAY, visitor_by(held))


def _check_open(link: SignedLink, at: datetime) -> None:
    state = state_of(link, at)
    if state is not LinkState.OPEN:
        raise LinkNotOpenError(state)


def _closed(link: SignedLink, because: Closed, act: Act, by: Visitor) -> SignedLink:
    link.closed, link.closed_because = timezone.now(), because
    link.save()
    _record(act, link, by=by)
    return link


def _record(act: Act, link: SignedLink, *, by: Visitor) -> None:
    record(
        act,
        by=by,
        about=About("link", link.pk, link.organisation_id),
        detail={"purpose": link.purpose, "about": link.about, "about_id": link.about_id},
        personal={"for": link.for_name, "email": link.for_email},
    )
