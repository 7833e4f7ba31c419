"""Signed links in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.phrases import upper_first
from lanyard.web.people.links.purposes import purpose_named
from lanyard.web.people.links.rules import LinkState, state_of
from lanyard.web.people.models import SignedLink


@dataclass(frozen=True)
class Offer:
    """What the page of an open link says."""

    number: int
    for_name: str
    lets_you: str
    until: str
    how_often: str


@dataclass(frozen=True)
class Sent:
    """A link as the page of whoever sent it says."""

    for_name: str
    for_email: str
    lets_them: str
    made: str
    until: str
    used: str
    state: str
    colour: str
    can_be_withdrawn: bool


@dataclass(frozen=True)
class Closure:
    """What the page of a link that opens nothing says. It tells nothing about what the link was for."""

    title: str
    what_to_do: str
    status: int


_ASK = "ask whoever sent it for a new one."
CLOSURES: Mapping[LinkState, Closure] = {
    LinkState.USED: Closure(
        "This link has already been used",
        f"If you made an account with it, sign in. If not, somebody else may have used it: {_ASK}",
        410,
    ),
    LinkState.EXPIRED: Closure("This link has expired", f"If you still need it, {_ASK}", 410),
    LinkState.WITHDRAWN: Closure(
        "This link no longer works", f"Whoever sent it has taken it back. If you still need it, {_ASK}", 410
    ),
    LinkState.NOT_ME: Closure(
        "This link no longer works",
        f"Somebody told us that it had come to the wrong person. If it is meant for you, {_ASK}",
        410,
    ),
    LinkState.UNKNOWN: Closure(
        "We do not know this link",
        "Follow the link in the message again. If you typed or copied it, check that it is whole.",
        404,
    ),
}

STATE_WORDS: Mapping[LinkState, tuple[str, str]] = {
    LinkState.OPEN: ("Open", "teal"),
    LinkState.USED: ("Used", "green"),
    LinkState.EXPIRED: ("Expired", "grey"),
    LinkState.WITHDRAWN: ("Withdrawn", "grey"),
    LinkState.NOT_ME: ("Went to the wrong person", "red"),
}
"""A link's state as its sender's list says it, with the colour of its tag."""


def offer_of(link: SignedLink) -> Offer:
    """What an open link offers to whom."""
    return Offer(
        number=link.pk,
        for_name=link.for_name,
        lets_you=purpose_named(link.purpose).words,
        until=moment_in_words(link.expires),
        how_often=_how_often(link.most_uses),
    )


def sent_of(link: SignedLink) -> Sent:
    """A link for whoever sent it."""
    state, colour = state_words(link)
    return Sent(
        for_name=link.for_name,
        for_email=link.for_email,
        lets_them=upper_first(purpose_named(link.purpose).words),
        made=moment_in_words(link.made),
        until=moment_in_words(link.expires),
        used=moment_in_words(link.last_used) if link.last_used else "Not yet",
        state=state,
        colour=colour,
        can_be_withdrawn=link.closed is None,
    )


def state_words(link: SignedLink) -> tuple[str, str]:
    """How a link stands now, and the colour of its tag."""
    return STATE_WORDS[state_of(link, timezone.now())]


def moment_in_words(moment: datetime) -> str:
    """A moment as people here say it: "9:30am on 12 June 2026"."""
    here = timezone.localtime(moment)
    return f"{time_in_words(here.time())} on {date_in_words(here.date())}"


def _how_often(most_uses: int | None) -> str:
    if most_uses is None:
        return "You can use it as often as you need."
    return "You can use it once." if most_uses == 1 else f"You can use it {most_uses} times."
