"""The secret of one list: it makes this draw's pseudonyms, salts and families' codes.

All are HMAC-SHA256 under a key of 32 bytes that is made afresh for each list. Without it a pseudonym says
nothing of a child, nobody can test a guess against it, and the same child has another in every list.
"""

import base64
import hmac
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

KEY_BYTES = 32
_PSEUDONYM_BYTES = 10
_CHARACTERS = 16
_SALT_BYTES = 16
_CODE_LENGTH = 14
_TO_CROCKFORD = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", b"0123456789ABCDEFGHJKMNPQRSTVWXYZ")
PSEUDONYM = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}")


@dataclass(frozen=True)
class ListKey:
    """The key of one list."""

    key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.key) != KEY_BYTES:
            raise ValueError(f"The key of a list has {KEY_BYTES} bytes, not {len(self.key)}.")

    @classmethod
    def fresh(cls) -> "ListKey":
        """A key that nobody has had before."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def pseudonyms(self, source_ids: Iterable[str]) -> list[str]:
        """The pseudonym of each child, such as `7ZQK-M3V0-8HTA-X2PD`, in the order given."""
        return _written([self._digest(b"pseudonym\x00", each)[:_PSEUDONYM_BYTES] for each in source_ids])

    def family_code(self, pseudonym: str, issue: int) -> str:
        """The so many-th code for the family of a pseudonym, such as `7ZQK-M3V0-8HTA`: 60 bits."""
        own = self._digest(b"family code\x00", f"{pseudonym} {issue}")[:_PSEUDONYM_BYTES]
        return _written([own])[0][:_CODE_LENGTH]

    def salt(self, pseudonym: str) -> bytes:
        """What is mixed into the leaf of an entry, so that nobody can guess another family's."""
        return self._digest(b"salt\x00", pseudonym)[:_SALT_BYTES]

    def _digest(self, purpose: bytes, text: str) -> bytes:
        return hmac.digest(self.key, purpose + text.encode(), "sha256")


def _written(digests: Sequence[bytes]) -> list[str]:
    """Each as four groups of four characters; all are encoded in one go, as ten bytes leave no rest."""
    text = base64.b32encode(b"".join(digests)).translate(_TO_CROCKFORD).decode("ascii")
    return [
        f"{text[at : at + 4]}-{text[at + 4 : at + 8]}-{text[at + 8 : at + 12]}-{text[at + 12 : at + 16]}"
        for at in range(0, len(text), _CHARACTERS)
    ]
