"""When what is recorded happens: now, except in the demo, whose story began days before it was made."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta

from django.conf import settings

from lanyard.web.audit.errors import BackdatingError

APART = timedelta(seconds=20)
"""How long the demo's people take for each of several acts in a row."""

_story: ContextVar[datetime | None] = ContextVar("story", default=None)


def moment_to_record() -> datetime:
    """The moment that an event gets."""
    now = datetime.now(UTC)
    told = _story.get()
    if told is None:
        return now
    _story.set(told + APART)
    return min(told.astimezone(UTC), now)


@contextmanager
def happening_at(moment: datetime) -> Iterator[None]:
    """Within the block, acts are recorded as if they happened at this moment and a little after.

    Raises `BackdatingError` anywhere but in the demo: a real record knows only the clock.
    """
    if not settings.IS_DEMO:
        raise BackdatingError("Only the demo tells of what has not happened.")
    token = _story.set(moment)
    try:
        yield
    finally:
        _story.reset(token)
