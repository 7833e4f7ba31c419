"""What several people put into a draw, and the one seed that comes of it.

Each first shows a commitment, the fingerprint of their words and of a nonce, and says the words only when all
commitments are known. Nobody can then fit their words to those of others.
"""

import hashlib
import hmac
import json
import re
import secrets
import unicodedata
from collections.abc import Mapping, Sequence

from pydantic import BaseModel, ConfigDict

from lanyard.core.draws.errors import SeedRefused

FEWEST_PARTIES = 3
LONGEST = 200
_NONCE = re.compile(r"[0-9a-f]{32,128}")
_COMMITMENT = re.compile(r"[0-9a-f]{64}")


class Contribution(BaseModel):
    """What one party gave: its words, and the commitment and nonce where it had committed before."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    party: str
    seed: str
    commitment: str | None = None
    nonce: str | None = None


def fresh_nonce() -> str:
    """A nonce that nobody can guess, as 32 hexadecimal digits."""
    return secrets.token_hex(16)


def commitment(text: str, nonce: str) -> str:
    """The fingerprint that a party shows before it says its words. Raises `SeedRefused`."""
    if not _NONCE.fullmatch(nonce):
        raise SeedRefused(
            f"The nonce {nonce!r} cannot be used: it has 32 to 128 hexadecimal digits in small letters."
        )
    return hashlib.sha256(f"lanyard commitment 1|{nonce}|{plain(text)}".encode()).hexdigest()


def check_reveal(committed: str, text: str, nonce: str) -> bool:
    """Whether words and nonce are those of a commitment."""
    try:
        return hmac.compare_digest(commitment(text, nonce).encode(), committed.encode())
    except SeedRefused:
        return False


def plain(text: str) -> str:
    """Words in the one form in which they count: without spaces around, composed as Unicode NFC.

    Raises `SeedRefused` where there are none, too many, or signs that cannot be printed.
    """
    words = unicodedata.normalize("NFC", text).strip()
    if not words:
        raise SeedRefused("A contribution to the seed is empty: type some words or throws of dice.")
    if len(words) > LONGEST or not words.isprintable():
        raise SeedRefused(
            f"A contribution to the seed cannot be used: write at most {LONGEST} characters on one line."
        )
    return words


def checked(given: Sequence[Contribution]) -> tuple[Contribution, ...]:
    """The contributions in plain form. Raises `SeedRefused`: too few, alike, or not as committed to."""
    if len(given) < FEWEST_PARTIES:
        raise SeedRefused(
            f"A seed needs contributions of at least {FEWEST_PARTIES} parties, so that no two of them can "
            f"know the result beforehand. Given: {len(given)}."
        )
    words = [each.model_copy(update={"seed": plain(each.seed), "party": plain(each.party)}) for each in given]
    for what, said in (
        ("say the same", [each.seed for each in words]),
        ("have one name", [each.party for each in words]),
    ):
        if len({each.casefold() for each in said}) < len(said):
            raise SeedRefused(f"Two contributions {what}: each party gives its own.")
    for each in words:
        if not keeps_its_word(each):
            raise SeedRefused(
                f"What {each.party} says is not what {each.party} committed to. Type the words and the nonce "
                "again as they were; if they cannot be found, freeze a new list and begin anew."
            )
    return tuple(words)


def keeps_its_word(given: Contribution) -> bool:
    """Whether a contribution is what was committed to; also where nothing was."""
    if given.commitment is None and given.nonce is None:
        return True
    if given.commitment is None or given.nonce is None or not _COMMITMENT.fullmatch(given.commitment):
        return False
    return check_reveal(given.commitment, given.seed, given.nonce)


def seed_of(terms: Mapping[str, object], given: Sequence[Contribution], beacon: str | None) -> str:
    """The seed: SHA-256 over the terms of the draw, the contributions in their order and the beacon.

    They are written as JSON with sorted names, as Python does by default, in which no two of them look alike.
    """
    said = [each.model_dump(mode="json") for each in given]
    text = json.dumps(["lanyard draw 1", terms, said, beacon], sort_keys=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()
