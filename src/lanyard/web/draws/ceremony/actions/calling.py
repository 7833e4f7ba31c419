"""The parties are called: each is sent the link by which it gives its words."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.draws.access import DRAW, HOLD_DRAWS
from lanyard.web.draws.ceremony.access import DRAW_WORDS, PARTY
from lanyard.web.draws.ceremony.acts import CALLED, SENT_AGAIN
from lanyard.web.draws.ceremony.rules import check_enough, check_gathering
from lanyard.web.draws.messages import DRAW_CALLED
from lanyard.web.draws.models import Ceremony, CeremonyState, Party
from lanyard.web.mail.fields import Link
from lanyard.web.mail.messages import Message
from lanyard.web.mail.sending import send
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.links.actions import MadeLink, make_link

LASTS = timedelta(days=60)
"""A link to a draw works so long, so that its party can still check the result."""


@transaction.atomic
def call_parties(*, by: Visitor, ceremony: int, version: int) -> Ceremony:
    """Fixes who takes part, and sends each party its link.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` for fewer than three parties.
    """
    check_may(by, HOLD_DRAWS)
    held = Ceremony.held_for_change(ceremony, version)
    check_gathering(held)
    parties = list(held.parties.all())
    check_enough(parties)
    held.state, held.called_at = CeremonyState.COMMITTING, timezone.now()
    held.save()
    for party in parties:
        send_link(by, party, DRAW_CALLED)
    detail = {
        "ceremony": held.number,
        "parties": [party.called for party in parties],
        "beacon": held.beacon_named,
    }
    record(CALLED, by=by, about=About(DRAW, held.draw_id), detail=detail)
    return held


@transaction.atomic
def send_again(*, by: Visitor, party: int) -> Party:
    """Sends a party a new link. Raises `NotAllowedError`, and `RefusedError` where it was not called yet."""
    check_may(by, HOLD_DRAWS)
    held = Party.objects.select_related("ceremony").get(pk=party)
    if held.ceremony.called_at is None or held.ceremony.state == CeremonyState.ENDED:
        raise RefusedError("This party is not asked for anything now.")
    send_link(by, held, DRAW_CALLED)
    detail = {"ceremony": held.ceremony.number, "party": held.called}
    record(SENT_AGAIN, by=by, about=About(DRAW, held.ceremony.draw_id), detail=detail)
    return held


def send_link(by: Visitor, party: Party, message: Message) -> None:
    """Sends a party a message with a link of its own, where it can be written to."""
    if party.contact_email:
        made = link_of(by, party)
        link = Link("people:link", made.token)
        send(message, to=party.contact_email, by=by, words=link, until=made.link.expires)


def link_of(by: Visitor, party: Party) -> MadeLink:
    """A link by which somebody speaks for a party, as often as they like until it ends."""
    return make_link(
        by=by,
        purpose=DRAW_WORDS,
        for_name=party.contact_name,
        for_email=party.contact_email,
        about=About(PARTY, party.pk),
        expires=timezone.now() + LASTS,
        uses=None,
    )
