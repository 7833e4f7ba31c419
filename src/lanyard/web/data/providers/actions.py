"""Lists are asked of organisations, sent, accepted and sent back."""

from datetime import datetime, time, timedelta

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from lanyard.core.files.placing import placed_whole
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.data import store
from lanyard.web.data.access import ASK_PROVIDERS
from lanyard.web.data.imports.receiving import Received, Sent, receive
from lanyard.web.data.messages import PART_SENT_BACK, PART_WANTED
from lanyard.web.data.models import Part, PartState, PartWanted
from lanyard.web.data.models.imports import new_key
from lanyard.web.data.providers.access import SENDING, WANTED, check_send
from lanyard.web.data.providers.acts import ACCEPTED, ASKED, CONTACT_CHANGED, LINK_SENT, SENT, SENT_BACK
from lanyard.web.data.providers.jobs import check_now, check_part
from lanyard.web.data.providers.kinds import LISTS
from lanyard.web.mail.fields import Link
from lanyard.web.mail.messages import Message
from lanyard.web.mail.sending import send
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.links.actions import MadeLink, make_link

LINK_LASTS = timedelta(days=60)
MOST_MEGABYTES = 200
AT_ONCE = 2_000_000
"""Bytes of the largest file that is checked while somebody waits; larger ones are checked by a job."""


@transaction.atomic
def ask_for_part(*, by: Visitor, kind: str, organisation: int, name: str, email: str) -> PartWanted:
    """Asks an organisation for a list; its contact gets the links. Raises `NotAllowedError`, and
    `RefusedError` for a list that cannot be asked for, or is asked of it already."""
    check_may(by, ASK_PROVIDERS)
    if kind not in LISTS:
        raise RefusedError("Choose one of the lists.", "kind")
    if PartWanted.objects.filter(kind=kind, organisation=organisation).exists():
        raise RefusedError("This organisation is asked for this list already.", "organisation")
    wanted = PartWanted.objects.create(
        kind=kind, organisation_id=organisation, contact_name=name, contact_email=email
    )
    record(ASKED, by=by, about=_about(wanted), detail={"kind": kind}, personal=_contact(wanted))
    return wanted


@transaction.atomic
def change_contact(*, by: Visitor, wanted: int, version: int, name: str, email: str) -> PartWanted:
    """Says who sends a list. Raises `NotAllowedError` and `ChangedMeanwhileError`."""
    check_may(by, ASK_PROVIDERS)
    held = PartWanted.held_for_change(wanted, version)
    held.contact_name, held.contact_email = name, email
    held.save()
    record(CONTACT_CHANGED, by=by, about=_about(held), personal=_contact(held))
    return held


@transaction.atomic
def send_part_link(*, by: Visitor, wanted: int) -> PartWanted:
    """Sends the contact the link by which the list is sent. Raises `NotAllowedError`."""
    check_may(by, ASK_PROVIDERS)
    held = PartWanted.objects.get(pk=wanted)
    _write(PART_WANTED, held, by)
    record(LINK_SENT, by=by, about=_about(held))
    return held


def send_part(*, by: Visitor, wanted: int, file: Sent, narrative: str) -> Part:
    """Keeps a version of a list as it was sent, and checks it: at once, or by a job where it is large.

    Raises `NotAllowedError`, and `RefusedError` for a file that cannot be kept; then nothing is.
    """
    check_send(by, wanted)
    key = new_key()
    try:
        with placed_whole(store.part_file(key)) as folder:
            folder.mkdir()
            received = receive([file], folder, MOST_MEGABYTES)
        part = _sent(by, wanted, key, _only(received), narrative)
    except BaseException:
        store.throw_away_part(key)
        raise
    if part.size <= AT_ONCE:
        check_now(part.pk)
    part.refresh_from_db()
    return part


@transaction.atomic
def accept_part(*, by: Visitor, part: int) -> Part:
    """Takes a part: it is offered to the next import. Raises `NotAllowedError` and `RefusedError`."""
    check_may(by, ASK_PROVIDERS)
    held = _held(part)
    _decide(held, PartState.ACCEPTED, by)
    record(ACCEPTED, by=by, about=_about(held.wanted), detail={"version": held.number})
    return held


@transaction.atomic
def send_back_part(*, by: Visitor, part: int, because: str) -> Part:
    """Sends a part back with a reason, and the contact a link. Raises `NotAllowedError`, `RefusedError`."""
    check_may(by, ASK_PROVIDERS)
    held = _held(part)
    held.sent_back_because = because
    _decide(held, PartState.SENT_BACK, by)
    _write(PART_SENT_BACK, held.wanted, by)
    record(SENT_BACK, by=by, about=_about(held.wanted), detail={"version": held.number})
    return held


def link_to_part(by: Visitor, wanted: PartWanted) -> MadeLink:
    """A link by which one list is sent, as often as is needed until it ends."""
    last = timezone.localdate() + LINK_LASTS
    return make_link(
        by=by,
        purpose=SENDING,
        for_name=wanted.contact_name,
        for_email=wanted.contact_email,
        about=_about(wanted),
        expires=timezone.make_aware(datetime.combine(last, time(23, 59))),
        uses=None,
    )


def _only(received: tuple[Received, ...]) -> Received:
    if len(received) != 1 or received[0].folder:
        raise RefusedError("Send one file: the form, filled in, and no archive.", "returns")
    return received[0]


@transaction.atomic
def _sent(by: Visitor, wanted: int, key: str, file: Received, narrative: str) -> Part:
    held = PartWanted.objects.select_for_update().get(pk=wanted)
    last = held.parts.aggregate(last=Max("number"))["last"] or 0
    part = Part.objects.create(
        wanted=held,
        number=last + 1,
        key=key,
        name=file.name,
        sha256=file.sha256,
        size=file.size,
        sent_by_id=by.person,
        narrative=narrative,
    )
    if part.size > AT_ONCE:
        check_part.using(by=by).enqueue(part.pk)
    detail = {"version": part.number, "sha256": part.sha256}
    record(SENT, by=by, about=_about(held), detail=detail)
    return part


def _held(part: int) -> Part:
    return Part.objects.select_for_update(of=("self",)).select_related("wanted").get(pk=part)


def _decide(part: Part, state: PartState, by: Visitor) -> None:
    if part.state not in {PartState.WAITING, PartState.ACCEPTED, PartState.SENT_BACK} or part.state == state:
        words = PartState(part.state).label.lower()
        raise RefusedError(f"This cannot be done with what was sent: it is “{words}”.")
    part.state, part.decided_at, part.decided_by_id = state, timezone.now(), by.person
    part.save()


def _write(message: Message, wanted: PartWanted, by: Visitor) -> None:
    made = link_to_part(by, wanted)
    link = Link("people:link", made.token)
    send(message, to=wanted.contact_email, by=by, part=link, until=made.link.expires)


def _about(wanted: PartWanted) -> About:
    return About(WANTED, wanted.pk, wanted.organisation_id)


def _contact(wanted: PartWanted) -> dict[str, str]:
    return {"name": wanted.contact_name, "email": wanted.contact_email}
