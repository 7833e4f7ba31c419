"""Closes what a change of taking part ends, keeps what that led to, and tells the owners."""

from collections.abc import Callable
from datetime import datetime

from django.utils import timezone

from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import Case, Consequence
from lanyard.web.cases.participation.messages import CLOSED
from lanyard.web.cases.participation.queries import part_of
from lanyard.web.cases.participation.rules import ended_between
from lanyard.web.cases.reliances import Consequences, close_what_relied
from lanyard.web.mail.errors import BadAddressError
from lanyard.web.mail.sending import send


def close_what_ended(*, by: Visitor, case: Case, change: Callable[[], None]) -> Consequences:
    """Makes a change, and closes what relied on whatever the family takes part in no longer.

    Call it within the transaction of the act, with the case held.
    """
    now = timezone.now()
    today = timezone.localdate(now)
    before = part_of(case, today).states()
    change()
    ended = ended_between(before, part_of(case, today).states())
    consequences = close_what_relied(by=by, case=case.pk, ended=ended, at=now)
    _keep(case, consequences, now)
    _tell(by, consequences)
    return consequences


def _keep(case: Case, consequences: Consequences, at: datetime) -> None:
    closed = [
        Consequence(
            case=case,
            at=at,
            reliance=each.reliance.name,
            words=each.reliance.words,
            things=[thing.words for thing in each.things],
        )
        for each in consequences.closed
    ]
    held = [
        Consequence(
            case=case,
            at=at,
            reliance=each.reliance.name,
            words=each.kept.words,
            kept=each.number,
            because=each.kept.because,
        )
        for each in consequences.held
    ]
    Consequence.objects.bulk_create([*closed, *held])


def _tell(by: Visitor, consequences: Consequences) -> None:
    """Tells each owner, once, how many things of theirs are closed. An address that cannot be written to
    keeps nobody from ending their taking part: the page names what closed all the same."""
    things = [thing for each in consequences.closed for thing in each.things]
    for owner in consequences.owners:
        own = sum(any(other.email == owner.email for other in thing.owners) for thing in things)
        page = {"page": owner.page} if owner.page else {}
        try:
            send(CLOSED, to=owner.email, by=by, things=own, **page)
        except BadAddressError:
            continue
