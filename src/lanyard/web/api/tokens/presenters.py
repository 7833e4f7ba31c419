"""Tokens in words."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.phrases import upper_first
from lanyard.web.access.permissions import declared_permissions
from lanyard.web.api.models import ApiToken
from lanyard.web.people.links.presenters import moment_in_words

_ANY = "Read the rules of inspections"


@dataclass(frozen=True)
class TokenShown:
    """A token as its pages show it: `colour` is that of the tag of its state."""

    number: int
    name: str
    beginning: str
    may: tuple[str, ...]
    made: str
    expires: str
    used: str
    state: str
    colour: str
    works: bool


def token_shown(token: ApiToken, at: datetime) -> TokenShown:
    """A token as it stands at a moment."""
    state, colour = _state(token, at)
    return TokenShown(
        number=token.pk,
        name=token.name,
        beginning=f"{token.beginning}…",
        may=(_ANY, *(upper_first(words) for words in _words_of(token))),
        made=_day(token.made),
        expires=_day(token.expires),
        used=moment_in_words(token.last_used) if token.last_used else "Not yet",
        state=state,
        colour=colour,
        works=state == "Works",
    )


def _words_of(token: ApiToken) -> list[str]:
    """The rights that a token carries; one that no longer exists is passed over."""
    return [each.words for each in declared_permissions() if each.name in token.scopes]


def _state(token: ApiToken, at: datetime) -> tuple[str, str]:
    if token.revoked is not None:
        return "Revoked", "grey"
    return ("Works", "green") if at < token.expires else ("Expired", "grey")


def _day(moment: datetime) -> str:
    return date_in_words(timezone.localtime(moment).date())
