"""Sees to it that no seed serves twice, and that a list is drawn with the first seeds that it is given.

Beside the folder of a list lies `used-seeds`, with a file for each contribution that was used there, named
by its fingerprint, which says for which list. In the folder of the list, `seeds.json` holds what was given
before the draw is worked out: nobody can look at a result and come back with other words. A draw that was
stopped half way is run again with the same words, and gives the same.
"""

import hashlib
import os
import tempfile
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from lanyard.core.draws.errors import DrawRefused, ListRefused, SeedRefused
from lanyard.core.draws.record import as_text
from lanyard.core.draws.seeds import Contribution

USED_SEEDS = "used-seeds"
SEEDS = "seeds.json"


class SeedsGiven(BaseModel):
    """`seeds.json`: what was given for a list, and on which day."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    contributions: tuple[Contribution, ...]
    beacon: str | None
    given_on: str


def claim(folder: Path, list_sha256: str, given: SeedsGiven) -> SeedsGiven:
    """Takes the seeds for the list in the folder; gives those that it holds since an act that was stopped.

    Raises `SeedRefused` where a contribution was used for another list, and `DrawRefused` where this list was
    given others.
    """
    used = folder.resolve().parent / USED_SEEDS
    places = [used / f"{_digest(each.seed)}.txt" for each in given.contributions]
    for each, place in zip(given.contributions, places, strict=True):
        _refuse_used(each, place, list_sha256)
    _refuse_exchanged(folder, given)
    for each, place in zip(given.contributions, places, strict=True):
        _take(place, list_sha256 + "\n")
        _refuse_used(each, place, list_sha256)
    _take(folder / SEEDS, as_text(given))
    return _refuse_exchanged(folder, given) or given


def seeds_given(folder: Path) -> SeedsGiven | None:
    """What was given for the list in the folder, if anything. Raises `ListRefused` where it is damaged."""
    place = folder / SEEDS
    if not place.exists():
        return None
    try:
        return SeedsGiven.model_validate_json(place.read_bytes())
    except ValidationError as fault:
        raise ListRefused(place, "It is damaged.", "Freeze a new list and begin anew.") from fault


def _refuse_used(each: Contribution, place: Path, list_sha256: str) -> None:
    if place.exists() and place.read_text(encoding="ascii").strip() != list_sha256:
        raise SeedRefused(
            f"The seed of {each.party} was used before, for another list ({place}). Everybody knows it by "
            "now: ask for new words."
        )


def _refuse_exchanged(folder: Path, given: SeedsGiven) -> SeedsGiven | None:
    held = seeds_given(folder)
    if held and (held.contributions, held.beacon) != (given.contributions, given.beacon):
        raise DrawRefused(
            f"{folder}: Seeds were given for this list on {held.given_on}, and they cannot be exchanged. Run "
            f"it with those of {SEEDS}, or freeze a new list for new seeds."
        )
    return held


def _take(place: Path, text: str) -> None:
    """Writes a file whole, unless it is there already."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        descriptor, written = tempfile.mkstemp(dir=place.parent, prefix=".seed-", suffix=".part")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.link(written, place)
        except FileExistsError:
            return
        finally:
            Path(written).unlink()
    except OSError as fault:
        raise ListRefused(
            place, f"It cannot be written ({fault.strerror}).", "Check rights and free space, then try again."
        ) from fault


def _digest(seed: str) -> str:
    return hashlib.sha256(f"lanyard used seed|{seed.casefold()}".encode()).hexdigest()
