"""Each entry can be shown to be in the list, and nothing else can."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.draws.merkle import leaf, path, root, root_from

LEAVES = st.lists(st.binary(max_size=20), min_size=1, max_size=40).map(
    lambda entries: [leaf(entry, b"salt") for entry in entries]
)


@given(LEAVES, st.integers(0, 39))
def test_every_leaf_leads_to_the_root(leaves: list[bytes], at: int) -> None:
    position = at % len(leaves)
    assert root_from(leaves[position], path(leaves, position)) == root(leaves)


@given(LEAVES, st.binary(max_size=20))
def test_another_leaf_does_not(leaves: list[bytes], other: bytes) -> None:
    wrong = leaf(other, b"another salt")
    assert root_from(wrong, path(leaves, 0)) != root(leaves)


def test_the_tree_is_that_of_rfc_6962() -> None:
    def node(left: bytes, right: bytes) -> bytes:
        return hashlib.sha256(b"\x01" + left + right).digest()

    a, b, c = (hashlib.sha256(b"\x00" + b"s" + one).digest() for one in (b"a", b"b", b"c"))
    assert root([leaf(one, b"s") for one in (b"a", b"b", b"c")]) == node(node(a, b), c)


def test_a_node_does_not_pass_for_a_leaf() -> None:
    leaves = [leaf(entry, b"s") for entry in (b"a", b"b")]
    assert leaf(leaves[0] + leaves[1], b"") != root(leaves)


def test_the_last_entry_twice_is_another_list() -> None:
    leaves = [leaf(entry, b"s") for entry in (b"a", b"b", b"c")]
    assert root(leaves) != root([*leaves, leaves[-1]])


def test_the_same_entry_under_another_salt_is_another_leaf() -> None:
    assert leaf(b"entry", b"one salt") != leaf(b"entry", b"two salts")
