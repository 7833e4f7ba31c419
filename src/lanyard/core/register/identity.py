"""By what a child is known in the register: a UPN, else a ULN, else a digest of what the returns say.

An identity is a text, `UPN:` and 13 characters, `ULN:` and 10 digits, or `KEY:` and 24 hexadecimal digits.
"""

import hashlib
import re
from collections.abc import Sequence
from enum import StrEnum

from lanyard.core.words.identifiers import ULN, UPN

DIGEST_CHARACTERS = 24
_DIGEST = re.compile(rf"[0-9a-f]{{{DIGEST_CHARACTERS}}}")
_BETWEEN_PARTS = "\x1f"


class KnownBy(StrEnum):
    """What kind of number or digest an identity rests on; the value opens the identity."""

    UPN = "UPN"
    ULN = "ULN"
    KEY = "KEY"


def digest(parts: Sequence[str | None]) -> str:
    """The first 24 hexadecimal digits of a SHA-256 over the parts; a missing part counts as empty."""
    text = _BETWEEN_PARTS.join(part or "" for part in parts)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGEST_CHARACTERS]


def is_identity(text: str) -> bool:
    """Whether the text is an identity that a register can give."""
    known_by, _, rest = text.partition(":")
    if known_by == KnownBy.UPN:
        return UPN.is_valid(rest)
    if known_by == KnownBy.ULN:
        return ULN.is_valid(rest)
    return known_by == KnownBy.KEY and _DIGEST.fullmatch(rest) is not None
