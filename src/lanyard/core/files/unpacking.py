"""Takes the files out of a zip archive that somebody sends in place of a folder, and nothing else out of it.

An archive that could do harm is refused before anything of it is written: parts with a path that leads
elsewhere, links, passwords, too many parts, too large or packed too far. Sizes are counted while unpacking,
not believed.
"""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from lanyard.core.files.errors import FilesError

_MARK = b"PK"
_CHUNK = 1 << 20
_MEGABYTE = 1_000_000
_LOCKED = 1
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_OF_OFFICE = frozenset({"[Content_Types].xml", "mimetype"})
"""Parts by which a workbook or another document is known, which are zip archives too."""
_OF_MAC = "__MACOSX"
_HIDDEN = (".", "~$")


class CannotUnpack(FilesError):  # noqa: N818 - reads as a sentence where it is raised
    """An archive that is refused: says what is wrong with it and what to do."""

    def __init__(self, what: str, do: str) -> None:
        self.what, self.do = what, do
        super().__init__(f"{what} {do}")


@dataclass(frozen=True)
class Limits:
    """How much an archive may hold: parts, bytes of all together, and times its own size."""

    parts: int = 1_000
    size: int = 4_000 * _MEGABYTE
    ratio: int = 200
    smallest_suspect: int = 10 * _MEGABYTE
    """Below this size a high ratio does no harm: empty sheets and repeated rows pack far."""


@dataclass(frozen=True)
class Part:
    """A file in an archive: the folder it lies in, its name, and its size in bytes."""

    archive: Path
    folder: str
    name: str
    size: int
    path: str

    def chunks(self) -> Iterator[bytes]:
        """Its bytes, piece by piece. Raises `CannotUnpack` where it is damaged or not of the size it says."""
        try:
            yield from self._read()
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError) as fault:
            raise CannotUnpack(*_DAMAGED) from fault

    def _read(self) -> Iterator[bytes]:
        total = 0
        with zipfile.ZipFile(self.archive) as archive, archive.open(self.path) as file:
            while chunk := file.read(_CHUNK):
                total += len(chunk)
                yield chunk
        if total != self.size:
            raise CannotUnpack(*_DAMAGED)


_DAMAGED = ("The archive is damaged or breaks off.", "Make it once more, or send the files themselves.")


def is_archive(path: Path) -> bool:
    """Whether a file is a zip archive of files, and no document of an office program."""
    with path.open("rb") as file:
        if file.read(len(_MARK)) != _MARK:
            return False
    try:
        with zipfile.ZipFile(path) as archive:
            return _OF_OFFICE.isdisjoint(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def parts_of(path: Path, limits: Limits) -> tuple[Part, ...]:
    """The files in an archive, but for hidden ones. Raises `CannotUnpack`; nothing is written."""
    return tuple(part for part in all_parts_of(path, limits) if not is_hidden(part.path))


def all_parts_of(path: Path, limits: Limits) -> tuple[Part, ...]:
    """Every file in an archive. Raises `CannotUnpack`; nothing is written."""
    try:
        with zipfile.ZipFile(path) as archive:
            held = [each for each in archive.infolist() if not each.is_dir()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as fault:
        raise CannotUnpack(*_DAMAGED) from fault
    _check_size(held, path, limits)
    for each in held:
        _check(each)
    return tuple(_part(path, each) for each in held)


def _check_size(held: list[zipfile.ZipInfo], path: Path, limits: Limits) -> None:
    if len(held) > limits.parts:
        raise CannotUnpack(
            f"The archive holds {len(held):,} files; {limits.parts:,} can come in at once.",
            "Make several archives of it, with only the returns in them.",
        )
    size, packed = sum(each.file_size for each in held), max(path.stat().st_size, 1)
    if size > limits.size or (size > limits.smallest_suspect and size > limits.ratio * packed):
        raise CannotUnpack(
            f"The archive would unpack to {size // _MEGABYTE:,} MB, as a zip bomb does.",
            "Send the files themselves.",
        )


def _check(part: zipfile.ZipInfo) -> None:
    if part.flag_bits & _LOCKED:
        raise CannotUnpack("The archive is locked with a password.", "Make it without one and try again.")
    if _leads_elsewhere(part.filename) or stat.S_ISLNK(part.external_attr >> 16):
        raise CannotUnpack(
            "The archive holds a file that would be written elsewhere.", "Check where it comes from."
        )
    if part.compress_type not in _PACKINGS:
        raise CannotUnpack(
            "The archive is packed in a way that is not read here.", "Make an ordinary zip archive of it."
        )


def _leads_elsewhere(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in path.parts[0] or "\x00" in name


def is_hidden(path: str) -> bool:
    """Whether a file, or a folder that it lies in, is one that computers keep for themselves."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    return _OF_MAC in parts or any(each.startswith(_HIDDEN) for each in parts)


def _part(archive: Path, part: zipfile.ZipInfo) -> Part:
    path = PurePosixPath(part.filename.replace("\\", "/"))
    folder = "" if path.parent == PurePosixPath() else str(path.parent)
    return Part(archive, folder, path.name, part.file_size, part.filename)
