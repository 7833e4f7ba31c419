"""The ticket of each child: SHA-256 over seed, list, stratum and pseudonym, joined by bars.

None of the four can hold a bar, so no two children have the same text. As hexadecimal digits tickets sort as
numbers do.
"""

import hashlib
from collections.abc import Sequence


def tickets(seed: str, list_sha256: str, strata: Sequence[str], ids: Sequence[str]) -> list[str]:
    """The tickets of children given by stratum and pseudonym, in their order."""
    begun = hashlib.sha256(f"{seed}|{list_sha256}|".encode())
    found = []
    for stratum, each in zip(strata, ids, strict=True):
        own = begun.copy()
        own.update(f"{stratum}|{each}".encode())
        found.append(own.hexdigest())
    return found


def start(seed: str, list_sha256: str, part: str) -> int:
    """Where a systematic draw from a part starts: so many of 2 to the power of 256 within its first step."""
    return int(hashlib.sha256(f"{seed}|{list_sha256}|start|{part}".encode()).hexdigest(), 16)
