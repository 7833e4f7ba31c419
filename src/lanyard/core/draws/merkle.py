"""One fingerprint over many entries, from which each can be shown to be in without showing another.

The tree is that of RFC 6962: a leaf is hashed after the byte 0 and a node after the byte 1, so that neither
passes for the other, and no entry counts twice to fill a row. Each leaf is salted, so that the fingerprints
beside one's own tell nothing even to somebody who tries out every possible entry.
"""

import hashlib
from collections.abc import Sequence

Hash = bytes

_EMPTY = hashlib.sha256(b"").digest()


def leaf(entry: bytes, salt: bytes) -> Hash:
    """The fingerprint of one entry."""
    return hashlib.sha256(b"\x00" + salt + entry).digest()


def root(leaves: Sequence[Hash]) -> Hash:
    """The fingerprint of all entries in their order."""
    return levels(leaves)[-1][0] if leaves else _EMPTY


def levels(leaves: Sequence[Hash]) -> list[list[Hash]]:
    """The rows of the tree from the leaves to the root; a last one without partner goes up as it is."""
    rows = [list(leaves)]
    while len(rows[-1]) > 1:
        rows.append(_above(rows[-1]))
    return rows


def path(leaves: Sequence[Hash], position: int) -> list[tuple[bool, Hash]]:
    """What leads from one leaf to the root: at each step whether the other stands left, and the other."""
    steps = []
    for row in levels(leaves)[:-1]:
        beside = position ^ 1
        if beside < len(row):
            steps.append((beside < position, row[beside]))
        position //= 2
    return steps


def root_from(own: Hash, steps: Sequence[tuple[bool, Hash]]) -> Hash:
    """The root to which a leaf leads by these steps."""
    for is_left, other in steps:
        own = _node(other, own) if is_left else _node(own, other)
    return own


def _above(row: Sequence[Hash]) -> list[Hash]:
    pairs = [_node(row[at], row[at + 1]) for at in range(0, len(row) - 1, 2)]
    return pairs + [row[-1]] * (len(row) % 2)


def _node(left: Hash, right: Hash) -> Hash:
    return hashlib.sha256(b"\x01" + left + right).digest()
