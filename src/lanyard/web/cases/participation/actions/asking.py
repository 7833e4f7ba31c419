"""Asks somebody whether they take part: by the office, by whoever knows the family, or by a link."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.consent_forms.languages.reading import ENGLISH
from lanyard.web.cases.models import AskedPerson, Asking, Case, Place
from lanyard.web.cases.models.participation import Asker
from lanyard.web.cases.participation.access import ASK_FAMILY, ASKING, TAKE_PART
from lanyard.web.cases.participation.acts import ASKED
from lanyard.web.cases.participation.messages import ASK_FAMILY_LINK, TAKE_PART_LINK
from lanyard.web.cases.reading import about_case
from lanyard.web.cases.taking_part import Decider, Route, WhatFor
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.links.actions import MadeLink, make_link
from lanyard.web.people.links.purposes import Purpose

LAST_EVENT = "onsite_end"
"""The framework's event with which an inspection ends for families."""
AT_LEAST = timedelta(days=14)
AFTERWARDS = timedelta(days=7)


@dataclass(frozen=True)
class NewAsking:
    """Somebody to be asked. By link it goes to their `email`; who asks them has a link by `asker_email`."""

    decider: Decider
    asker: Asker
    route: Route
    what_for: Collection[WhatFor]
    at: datetime
    name: str = ""
    email: str = ""
    language: str = ENGLISH
    asker_name: str = ""
    asker_email: str = ""


@transaction.atomic
def ask(*, by: Visitor, case: int, new: NewAsking) -> Asking:
    """Keeps that somebody is asked, and sends the links by which it is answered.

    Raises `NotAllowedError`, and `RefusedError` where nothing more may be asked, or something is missing.
    """
    check_may(by, KEEP_CASES)
    held = Case.objects.select_for_update(of=("self",)).select_related("inspection").get(pk=case)
    _check(held, new)
    asking = Asking.objects.create(
        case=held,
        decider=new.decider,
        asker=new.asker,
        route=new.route,
        what_for=sorted(what.value for what in new.what_for),
        asked_at=new.at,
        recorded_by=by.person,
    )
    AskedPerson.objects.create(
        asking=asking, name=new.name, email=new.email, language=new.language, asker_name=new.asker_name
    )
    links = _send_links(by, held, asking, new)
    record(
        ASKED,
        by=by,
        about=about_case(held),
        detail={
            "asking": asking.pk,
            "who": asking.decider,
            "route": asking.route,
            "for": asking.what_for,
            "links": links,
        },
        personal={"name": new.name, "asked by": new.asker_name},
    )
    return asking


def _check(case: Case, new: NewAsking) -> None:
    if case.place == Place.STOOD_DOWN:
        raise RefusedError("This child was stood down. Nobody is asked any more.")
    if case.inspection.ended_on is not None:
        raise RefusedError("This inspection is over. Nobody is asked any more.")
    if not new.what_for:
        raise RefusedError("Choose at least one thing to ask for.", "what_for")
    if new.at > timezone.now():
        raise RefusedError("The day on which they were asked must not be in the future.", "day")
    if new.route == Route.LINK and not (new.email and new.name):
        field = "email" if new.name else "name"
        raise RefusedError("To send a link, give the name and email address of whoever is asked.", field)
    if new.asker_email and not new.asker_name:
        raise RefusedError("Give the name of whoever asks, so that the link is theirs.", "asker_name")


def _send_links(by: Visitor, case: Case, asking: Asking, new: NewAsking) -> int:
    """Sends each link, and says how many."""
    sent = 0
    if new.route == Route.LINK:
        made = _link(by, case, asking, TAKE_PART, new.name, new.email)
        answer = Link("people:link", made.token)
        send(TAKE_PART_LINK, to=new.email, by=by, answer=answer, until=made.link.expires)
        sent += 1
    if new.asker_email:
        made = _link(by, case, asking, ASK_FAMILY, new.asker_name, new.asker_email)
        to_ask = Link("people:link", made.token)
        send(ASK_FAMILY_LINK, to=new.asker_email, by=by, ask=to_ask, until=made.link.expires)
        sent += 1
    return sent


def _link(by: Visitor, case: Case, asking: Asking, purpose: Purpose, name: str, email: str) -> MadeLink:
    return make_link(
        by=by,
        purpose=purpose,
        for_name=name,
        for_email=email,
        about=About(ASKING, asking.pk),
        expires=link_ends(case),
        uses=None,
    )


def link_ends(case: Case) -> datetime:
    """Until when a mind can be changed by link: a week after inspectors leave, and never under two weeks."""
    today = timezone.localdate()
    leave = case.inspection.timeline().day(LAST_EVENT)
    last = max(today + AT_LEAST, leave + AFTERWARDS if leave else today)
    return timezone.make_aware(datetime.combine(last, time(23, 59)))
