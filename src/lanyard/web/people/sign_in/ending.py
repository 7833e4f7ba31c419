"""When a session is over: after a while in which nothing happens, and after so many hours however busy."""

from collections.abc import Mapping
from enum import StrEnum

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase

LAST_ACTIVE = "last_active"
"""In the session: when it was last used, in seconds since 1970, true to a minute."""

SIGNED_IN_AT = "signed_in_at"
"""In the session: when it began, in seconds since 1970."""


class Ending(StrEnum):
    """Why a session is over."""

    IDLE = "idle"
    HOURS = "hours"


def ending_of(session: SessionBase, now: float) -> Ending | None:
    """Why a session is over at a moment; None while it goes on."""
    if now - session.get(SIGNED_IN_AT, now) > settings.SESSION_COOKIE_AGE:
        return Ending.HOURS
    if now - session.get(LAST_ACTIVE, now) > settings.IDLE_MINUTES * 60:
        return Ending.IDLE
    return None


def note_use(session: SessionBase, now: float) -> None:
    """Notes that a session is used, once a minute, so that not every page writes."""
    if now - session.get(LAST_ACTIVE, 0) > 60:
        session[LAST_ACTIVE] = now


def words_of(ending: Ending) -> str:
    """Why a session has ended, as a sentence for whoever it ended for."""
    words: Mapping[Ending, str] = {
        Ending.IDLE: f"Nothing had happened for {settings.IDLE_MINUTES} minutes.",
        Ending.HOURS: f"You had been signed in for {settings.SESSION_COOKIE_AGE // 3600} hours.",
    }
    return words[ending]
