"""The secret of a token: 256 bits of chance after a beginning by which scanners of leaked secrets know it."""

import hashlib
import re
import secrets

from django.http import HttpRequest

PREFIX = "lanyard_"
PATTERN = r"lanyard_[A-Za-z0-9_-]{43}"
"""What programs that look for leaked secrets should look for."""

BEGINNING = len(PREFIX) + 4
"""Characters by which people know a token again: too few to guess the rest by."""

_BYTES = 32
_SENT = re.compile(rf"Bearer +({PATTERN})", re.IGNORECASE)


def new_secret() -> str:
    """A secret that nobody can guess."""
    return PREFIX + secrets.token_urlsafe(_BYTES)


def digest_of(secret: str) -> str:
    """What is kept of a secret, and looked up. How long a look-up takes says nothing about the secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def secret_in(request: HttpRequest) -> str | None:
    """The secret that a request carries; None where it carries none, or something else."""
    found = _SENT.fullmatch(request.headers.get("Authorization", "").strip())
    return found.group(1) if found else None
