"""Unique IDs: pseudonyms that only the area, which holds the key, can turn back into a child's identity.

How one is made:

1. The identity is packed into one block of 16 bytes: a letter for its kind (U, L or K), the UPN, the ULN or
   the twelve bytes of the digest, and zeros to the end.
2. The block is enciphered with AES-256 under the area's secret key.
3. The result is written as 26 characters of Crockford's base 32 (no I, L, O or U), with two check characters,
   in seven groups of four: `7ZQK-M3V0-…`. It can be read out over the phone.

Why one bare AES block for each child is sound here: AES under one key is a permutation of blocks, so two
children never share a Unique ID and the same child always has the same one, which is what a pseudonym is
for. What makes AES without chaining (ECB) unfit for messages is that equal blocks inside a message show as
equal; here a message is one block, and that equal children look equal is wanted. Without the key a Unique ID
says nothing, and nobody can test a guessed UPN against it, as they could with a plain hash.
"""

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

import polars as pl
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from lanyard.core.register.errors import NotAnIdentityError, UniqueIdRefused
from lanyard.core.register.identity import KnownBy, is_identity

KEY_BYTES = 32
BLOCK_BYTES = 16
CHARACTERS = 28
GROUP = 4

# A prime below 32 * 32: the remainder fits two characters, and no single wrong character and no two swapped
# ones leave it unchanged, as neither 32 to any power below 28 nor such a power less one is a multiple of it.
_CHECK_PRIME = 1021

_TO_CROCKFORD = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", b"0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_FROM_CROCKFORD = bytes.maketrans(b"0123456789ABCDEFGHJKMNPQRSTVWXYZ", b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_AS_READ_OUT = str.maketrans("ILO", "110", "- \t")

_TAGS = {"UPN": b"U", "ULN": b"L", "KEY": b"K"}

_ROW_BYTES = 20
_ROW_CHARACTERS = 32
_CHECK_SHIFT = 20  # of a row's last 32 bits, 2 are empty, 10 hold the check, 20 are not written


@dataclass(frozen=True)
class Pseudonyms:
    """Makes and reverses the Unique IDs of one secret key of 32 bytes."""

    key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.key) != KEY_BYTES:
            raise ValueError(f"A key of pseudonyms has {KEY_BYTES} bytes, not {len(self.key)}.")

    @property
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits by which a manifest names the key without giving it away."""
        return hashlib.sha256(b"lanyard key of pseudonyms\x00" + self.key).hexdigest()[:16]

    def of(self, identity: str) -> str:
        """The Unique ID of one identity; raises `NotAnIdentityError`."""
        if not is_identity(identity):
            raise NotAnIdentityError(identity)
        return str(self.of_all([identity])[0])

    def of_all(self, identities: Iterable[str]) -> pl.Series:
        """The Unique IDs of many identities of a register, in their order, as a String series.

        All blocks go through the cipher in one call. The identities are not checked one by one.
        """
        plain = b"".join(map(_packed, identities))
        cipher = self._cipher().encryptor()
        return _written(cipher.update(plain) + cipher.finalize())

    def identity_of(self, unique_id: str) -> str:
        """The identity behind a Unique ID, however it was typed (small letters, spaces, O for 0).

        Raises `UniqueIdRefused` when it was mistyped, altered, or made with another key.
        """
        block = _read(unique_id)
        decipher = self._cipher().decryptor()
        identity = _unpacked(decipher.update(block) + decipher.finalize())
        if identity is None:
            raise UniqueIdRefused(
                unique_id,
                "This Unique ID was not made with this key.",
                "Use the key that made it; the manifest beside the list names its fingerprint.",
            )
        return identity

    def _cipher(self) -> Cipher[modes.ECB]:
        return Cipher(algorithms.AES256(self.key), modes.ECB())  # noqa: S305 - one block each, see the top


def _packed(identity: str) -> bytes:
    tag, rest = _TAGS[identity[:3]], identity[4:]
    content = bytes.fromhex(rest) if tag == b"K" else rest.encode()
    return (tag + content).ljust(BLOCK_BYTES, b"\x00")


def _unpacked(block: bytes) -> str | None:
    """The identity in a deciphered block; `None` when the block is none that `_packed` makes."""
    rest = block[1:].rstrip(b"\x00").decode("latin-1")
    candidates = {
        b"U": f"{KnownBy.UPN}:{rest}",
        b"L": f"{KnownBy.ULN}:{rest}",
        b"K": f"{KnownBy.KEY}:{block[1:13].hex()}",
    }
    identity = candidates.get(block[:1])
    if identity is None or not is_identity(identity) or _packed(identity) != block:
        return None
    return identity


def _written(blocks: bytes) -> pl.Series:
    """Blocks of 16 bytes as Unique IDs."""
    starts = range(0, len(blocks), BLOCK_BYTES)
    rows = b"".join(_with_check(blocks[start : start + BLOCK_BYTES]) for start in starts)
    text = base64.b32encode(rows).translate(_TO_CROCKFORD).decode("ascii")
    places = range(0, len(text), _ROW_CHARACTERS)
    ids = pl.Series("unique_id", [text[place : place + CHARACTERS] for place in places], dtype=pl.String())
    groups = [ids.str.slice(start, GROUP) for start in range(0, CHARACTERS, GROUP)]
    return pl.select(pl.concat_str(groups, separator="-").alias("unique_id")).to_series()


def _with_check(block: bytes) -> bytes:
    check = int.from_bytes(block, "big") % _CHECK_PRIME
    return block + (check << _CHECK_SHIFT).to_bytes(_ROW_BYTES - BLOCK_BYTES, "big")


def _read(unique_id: str) -> bytes:
    """The enciphered block that a Unique ID writes out; raises `UniqueIdRefused` when it was mistyped."""
    row = _row(unique_id.upper().translate(_AS_READ_OUT))
    if row is None or _with_check(row[:BLOCK_BYTES]) != row:
        raise UniqueIdRefused(
            unique_id,
            "This is no Unique ID: a character is wrong, missing or too many.",
            "Copy it again from the list; it has seven groups of four characters.",
        )
    return row[:BLOCK_BYTES]


def _row(text: str) -> bytes | None:
    if len(text) != CHARACTERS or not text.isascii() or "U" in text:
        return None
    padded = text.ljust(_ROW_CHARACTERS, "0").encode()
    try:
        return base64.b32decode(padded.translate(_FROM_CROCKFORD))
    except ValueError:
        return None
