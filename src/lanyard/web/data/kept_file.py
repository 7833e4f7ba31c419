"""A file that lies on this machine already, as a file that is sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CHUNK = 1 << 20


@dataclass(frozen=True)
class KeptFile:
    """Where a file lies; it is only ever read."""

    path: Path

    @property
    def name(self) -> str:
        """What it is called, without its folders."""
        return self.path.name

    @property
    def size(self) -> int:
        """Its bytes, counted."""
        return self.path.stat().st_size

    def chunks(self) -> Iterator[bytes]:
        """Its bytes, piece by piece."""
        with self.path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
