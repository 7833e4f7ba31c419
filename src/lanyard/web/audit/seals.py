"""Seals: the digests by which a changed, missing or added event shows."""

import hashlib
import json
from secrets import token_hex

from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.audit.plain import Detail, moment

CURRENT_FORM = 1

_SEALED = {
    1: (
        "number",
        "form",
        "kind",
        "act",
        "person",
        "role",
        "interface",
        "about",
        "about_id",
        "organisation",
        "detail",
        "personal_seal",
        "previous",
    ),
}
"""What each form of event has under its seal, beside the moment. A form never changes: add another."""


def seal_of(event: Event) -> str:
    """The SHA-256 of everything an event holds, the seal before it included. Empty for an unknown form."""
    names = _SEALED.get(event.form)
    if names is None:
        return ""
    said = {name: getattr(event, name) for name in names}
    return _digest(_canonical({**said, "at": moment(event.at)}))


def new_salt() -> str:
    """Chance that keeps anybody from guessing an erased detail by its seal: 256 bits."""
    return token_hex(32)


def seal_of_detail(personal: PersonalDetail) -> str:
    """The seal of an event's personal detail: what the event itself keeps of it."""
    kept = {"event": personal.event, "at": moment(personal.at), "person": personal.person}
    return _digest(_canonical({**kept, "salt": personal.salt, "content": personal.content}))


def _canonical(content: Detail) -> str:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
