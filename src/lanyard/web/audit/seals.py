"""Seals: the digests by which a changed, missing or added event shows."""

import hashlib
import json
from collections.abc import Mapping
from secrets import token_hex

from lanyard.web.audit.models import Event

Detail = Mapping[str, object]
"""What JSON can hold: texts, numbers, lists and mappings of them."""

_SEALED = (
    "number",
    "kind",
    "act",
    "person",
    "role",
    "interface",
    "about",
    "about_id",
    "detail",
    "personal_seal",
)


def seal_of(event: Event) -> str:
    """The SHA-256 of everything an event holds, with the seal before it."""
    said = {name: getattr(event, name) for name in (*_SEALED, "previous")}
    return _digest(_canonical({**said, "at": event.at.isoformat()}))


def new_salt() -> str:
    """Chance that keeps anybody from guessing an erased detail by its seal."""
    return token_hex(16)


def seal_of_detail(salt: str, content: Detail) -> str:
    """The seal of personal detail: what the event keeps of it."""
    return _digest(salt + _canonical(content))


def _canonical(content: Detail) -> str:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
