"""Proves to a family that its child was in the list, and shows it no other child."""

from pydantic import BaseModel, ConfigDict

from lanyard.core.draws import merkle
from lanyard.core.draws.errors import DrawRefused
from lanyard.core.draws.folder import FrozenList
from lanyard.core.draws.freezing import leaves
from lanyard.core.draws.listing import lines_of


class Step(BaseModel):
    """A fingerprint on the way to the root, and whether it stands on the left."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    is_left: bool
    sha256: str


class Proof(BaseModel):
    """An entry, its salt, and the way from it to the root that the certificate names."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    entry: str
    salt: str
    steps: tuple[Step, ...]
    merkle_root: str


def prove(listed: FrozenList, source_id: str) -> Proof:
    """The proof for the child whom the area knows by this id. Raises `DrawRefused` where it is not in."""
    proof = prove_pseudonym(listed, listed.key().pseudonyms([source_id])[0])
    if proof is None:
        raise DrawRefused(f"{listed.folder}: Nobody with the id {source_id} is in this list.")
    return proof


def prove_pseudonym(listed: FrozenList, pseudonym: str) -> Proof | None:
    """The proof for a pseudonym of the list; None where it is not in."""
    key, lines = listed.key(), lines_of(listed.content)
    own = f"{pseudonym},".encode()
    position = next((at for at, line in enumerate(lines) if line.startswith(own)), None)
    if position is None:
        return None
    steps = merkle.path(leaves(listed.content, key), position)
    return Proof(
        entry=lines[position].decode(),
        salt=key.salt(pseudonym).hex(),
        steps=tuple(Step(is_left=is_left, sha256=other.hex()) for is_left, other in steps),
        merkle_root=listed.record.merkle_root,
    )


def is_proved(proof: Proof, merkle_root: str) -> bool:
    """Whether the entry was in the list with this root."""
    try:
        own = merkle.leaf(proof.entry.encode(), bytes.fromhex(proof.salt))
        steps = [(step.is_left, bytes.fromhex(step.sha256)) for step in proof.steps]
    except ValueError:
        return False
    return merkle.root_from(own, steps).hex() == merkle_root
