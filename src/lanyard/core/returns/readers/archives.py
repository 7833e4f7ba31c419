"""Looks inside a workbook's zip before anything opens it: what it holds, and whether it is safe to unpack.

Sizes are counted while unpacking, not believed: a zip may claim less than it holds.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from lanyard.core.returns.errors import Unreadable, Unsafe

MOST_BYTES = 1024**3
MOST_RATIO = 200
SMALLEST_SUSPECT = 10 * 1024**2
"""Below this size a high ratio does no harm: empty sheets and repeated rows compress far."""

MOST_PARTS = 10_000
CHUNK = 1 << 20
LOCAL_HEADER = struct.Struct("<26xHH")
DAMAGED = (
    "The file is damaged or breaks off.",
    "Save it again from the spreadsheet program and copy the whole file.",
)


@dataclass(frozen=True)
class Archive:
    """The parts of a zip, checked by what they claim."""

    path: Path
    parts: tuple[zipfile.ZipInfo, ...]

    @property
    def names(self) -> frozenset[str]:
        return frozenset(part.filename for part in self.parts)

    def content(self, name: str, most: int = CHUNK) -> bytes:
        """The first bytes of a part; nothing when there is no such part."""
        part = next((part for part in self.parts if part.filename == name), None)
        return next(unpacked(self.path, part), b"")[:most] if part else b""


def open_archive(path: Path) -> Archive:
    """The zip's parts. Raises `Unreadable` when damaged, `Unsafe` when it claims too much or plays tricks."""
    try:
        with zipfile.ZipFile(path) as file:
            parts = tuple(file.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as fault:
        raise Unreadable(path, *DAMAGED) from fault
    _check_claims(path, parts)
    return Archive(path, parts)


def unpacked(path: Path, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """A part's bytes in chunks. Raises `Unsafe` for more than it claims, `Unreadable` when damaged."""
    total = 0
    try:
        for chunk in _inflated(path, part):
            total += len(chunk)
            if total > part.file_size:
                raise Unsafe(
                    path, "A part is larger than the file claims.", "Save it again and check its source."
                )
            yield chunk
    except (zlib.error, OSError, struct.error) as fault:
        raise Unreadable(path, *DAMAGED) from fault
    if total != part.file_size:
        raise Unreadable(path, *DAMAGED)


def _inflated(path: Path, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(part.header_offset)
        name, extra = LOCAL_HEADER.unpack(file.read(LOCAL_HEADER.size))
        file.seek(name + extra, 1)
        if part.compress_type == zipfile.ZIP_STORED:
            yield file.read(min(part.compress_size, part.file_size + 1))
            return
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        waiting = file.read(part.compress_size)
        while chunk := inflate.decompress(waiting, CHUNK):
            yield chunk
            waiting = inflate.unconsumed_tail


def _check_claims(path: Path, parts: tuple[zipfile.ZipInfo, ...]) -> None:
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable(
            path, "The file is locked with a password.", "Save it without a password and try again."
        )
    if any(_is_trick(part.filename) for part in parts):
        raise Unsafe(
            path, "The file holds a part that would be written elsewhere.", "Check where it comes from."
        )
    if any(part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for part in parts):
        raise Unsafe(path, "The file is packed in a way that workbooks are not.", "Save it again as XLSX.")
    claimed, packed = sum(part.file_size for part in parts), max(path.stat().st_size, 1)
    suspect = claimed > SMALLEST_SUSPECT and claimed > MOST_RATIO * packed
    if claimed > MOST_BYTES or len(parts) > MOST_PARTS or suspect:
        megabytes = f"{claimed // 1024**2:,} MB"
        raise Unsafe(
            path,
            f"The file would unpack to {megabytes}, as a zip bomb does.",
            "Export only the sheets needed.",
        )


def _is_trick(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/"))
    return parts.is_absolute() or ".." in parts.parts or ":" in name.split("/", maxsplit=1)[0]
