"""The secret in a signed link: 256 bits of chance, of which only the SHA-256 is kept."""

import hashlib
import secrets

_BYTES = 32


def new_token() -> str:
    """A token that nobody can guess: 43 characters that may stand in an address."""
    return secrets.token_urlsafe(_BYTES)


def digest_of(token: str) -> str:
    """What is kept of a token, and looked up. How long a look-up takes says nothing about the token."""
    return hashlib.sha256(token.encode()).hexdigest()
