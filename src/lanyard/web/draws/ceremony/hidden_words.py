"""Words that are typed on this site and stay hidden until they are said.

Of them only the commitment is kept. Its nonce is made of the words themselves under the secret of the
installation, so that the person needs to remember nothing but their words, and nobody who reads the database
can try words against the commitment.
"""

import hashlib
from collections.abc import Iterator

from django.conf import settings
from django.utils.crypto import salted_hmac

from lanyard.core.draws.seeds import check_reveal, commitment, plain

FEWEST_CHARACTERS = 8
_SALT = "lanyard.draws.nonce"


def typed(text: str) -> str:
    """Words as they count: capital letters and further spaces do not. Raises `SeedRefused`."""
    return plain(" ".join(text.split())).casefold()


def committed(key: str, words: str) -> str:
    """The commitment to words for the party with this key."""
    return commitment(words, next(_nonces(key, words)))


def nonce_of(key: str, words: str, commitment_made: str) -> str | None:
    """The nonce with which these words make the commitment; None where they are not those committed to."""
    fitting = (nonce for nonce in _nonces(key, words) if check_reveal(commitment_made, words, nonce))
    return next(fitting, None)


def digest(words: str) -> str:
    """By what words are known again, so that they serve once."""
    return hashlib.sha256(f"lanyard said words|{plain(words).casefold()}".encode()).hexdigest()


def _nonces(key: str, words: str) -> Iterator[str]:
    """The nonce under the secret of today, then under those before it."""
    for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS):
        yield salted_hmac(_SALT, f"{key}|{words}", secret=secret, algorithm="sha256").hexdigest()
