"""What an event may hold, in a form that every database gives back unchanged."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from uuid import UUID

from lanyard.web.audit.errors import NotPlainError

Detail = Mapping[str, object]
"""What an act says of itself: texts, whole numbers, yes or no, days, and lists and mappings of them."""


def plain(value: object) -> object:
    """The value as JSON can hold it: days and times as ISO text, enums by their value.

    Fractions are refused, since databases write them differently and the seal would no longer fit.
    Raises `NotPlainError`.
    """
    if isinstance(value, Enum):
        return plain(value.value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return _storable(value)
    if isinstance(value, Mapping):
        return {_key(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return _written(value)


def _written(value: object) -> str:
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal | UUID):
        return str(value)
    raise NotPlainError(f"An event cannot hold {value!r}, a {type(value).__name__}: write it as text.")


def moment(at: datetime) -> str:
    """A moment as text, the same for whatever zone a database gives it back in."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _storable(text: str) -> str:
    """The text without what PostgreSQL cannot keep: NUL, and halves of characters."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace").decode()


def _key(key: object) -> str:
    if isinstance(key, str):
        return _storable(key)
    raise NotPlainError(f"An event names what it says by text, not by {key!r}.")
