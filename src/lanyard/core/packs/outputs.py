"""The files of a pack: where each lies, whom it is for, and the hash by which it is known."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from lanyard.core.words.fingerprints import sha256_of


class Audience(StrEnum):
    """Whom a file may go to. Inspectors' files hold personal data and leave through their portal only."""

    DATA_TEAM = "data-team"
    SHAREABLE = "shareable"
    INSPECTORS = "inspectors"


@dataclass(frozen=True)
class Output:
    """One file of a pack, by its path in the pack."""

    path: str
    audience: Audience
    sha256: str


@dataclass
class Outputs:
    """The pack's folder while it is filled, and what was put there, in order."""

    folder: Path
    written: list[Output] = field(default_factory=list)

    def write(self, path: str, audience: Audience, writer: Callable[[Path], None]) -> None:
        """Has `writer` make the file at the path in the pack, and takes note of it."""
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        writer(place)
        self.take_in(path, audience)

    def take_in(self, path: str, audience: Audience) -> None:
        """Takes note of a file that is there already."""
        self.written.append(Output(path, audience, sha256_of(self.folder / path)))
