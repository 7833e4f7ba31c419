"""Files as they come in: named safely, measured, and known by their content before anything reads them.

A zip archive is taken for the folder that it was made of. Each file lies in a folder of its own import, under
a name that no other file there has, so that problems can be told by the names of files alone.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Protocol

from lanyard.core.files.unpacking import CannotUnpack, Limits, Part, is_archive, parts_of
from lanyard.core.words.numbers import counted
from lanyard.web.data.models.imports import NAME
from lanyard.web.pages.refusals import RefusedError

MOST_FILES = 300
"""Chosen at once. An area's schools may each send a census of their own."""

MOST_IN_ARCHIVE = 2_000

_MEGABYTE = 1_000_000
_FIELD = "returns"


class Sent(Protocol):
    """A file as somebody sends it: what Django's uploaded files are too."""

    @property
    def name(self) -> str | None:
        """What it is called where it comes from."""

    @property
    def size(self) -> int | None:
        """Its bytes, counted."""

    def chunks(self) -> Iterator[bytes]:
        """Its bytes, piece by piece."""


@dataclass(frozen=True)
class Received:
    """A file that has been written down: its name, its SHA-256, its size in bytes, and its folder if any."""

    name: str
    sha256: str
    size: int
    folder: str = ""


def receive(sent: Sequence[Sent], folder: Path, most_megabytes: int) -> tuple[Received, ...]:
    """Writes the files into a folder, those of archives into folders there, under names that are safe.

    Of two files with the same content one is kept. Raises `RefusedError` where there are none or too many,
    one is empty, all together are too large, two different files have one name, or an archive cannot be used.
    """
    if not sent:
        raise RefusedError("Choose the files of your returns.", _FIELD)
    if len(sent) > MOST_FILES:
        raise RefusedError(
            f"These are {counted(len(sent), 'file', 'files')}; {MOST_FILES} can come in at once.", _FIELD
        )
    _check_size(sum(file.size or 0 for file in sent), most_megabytes)
    receiving = _Receiving(folder, most_megabytes)
    for file in sent:
        receiving.take(file)
    return tuple(receiving.kept.values())


def contents_of(files: Iterable[Received]) -> str:
    """One digest over the digests of files, whatever they are called and in whatever order they came."""
    return hashlib.sha256("".join(sorted(file.sha256 for file in files)).encode()).hexdigest()


def safe_name(name: str) -> str:
    """The name of a file without folders, control characters and marks that turn the direction of writing."""
    last = PurePosixPath(PureWindowsPath(name).name).name
    shown = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C" and sign not in '<>:"|?*')
    ending = PurePosixPath(shown).suffix[:20]
    stem = shown.removesuffix(ending).strip(" .") or "file"
    return f"{stem[: NAME - len(ending)]}{ending}"


@dataclass
class _Receiving:
    """The folder that files are written into, and those that are kept, by their names without capitals."""

    folder: Path
    most_megabytes: int
    kept: dict[str, Received] = field(default_factory=dict)
    size: int = 0
    taken: int = 0

    def take(self, file: Sent) -> None:
        """Keeps a file, or the files of an archive."""
        written, sha256, size = self._written(file)
        name = safe_name(file.name or "")
        if is_archive(written):
            self._take_apart(name, written)
            written.unlink()
            return
        if name.casefold() in self.kept and not self._is_kept(sha256):
            raise RefusedError(
                f"Two different files are called {name}. Rename one, or bring in only the one that counts.",
                _FIELD,
            )
        self._keep(written, Received(name, sha256, size))

    def _take_apart(self, name: str, archive: Path) -> None:
        most = Limits(parts=MOST_IN_ARCHIVE, size=self.most_megabytes * _MEGABYTE)
        try:
            for part in parts_of(archive, most):
                self._take_part(part)
        except CannotUnpack as fault:
            raise RefusedError(f"{name}: {fault}", _FIELD) from fault

    def _take_part(self, part: Part) -> None:
        written, sha256, size = self._written(part)
        if is_archive(written):
            raise CannotUnpack(
                f"The archive holds another archive, {safe_name(part.name)}.", "Send that one by itself."
            )
        folder = _folder_name(part.folder)
        self._keep(written, Received(self._free_name(part.name, folder), sha256, size, folder))

    def _written(self, file: Sent | Part) -> tuple[Path, str, int]:
        """Writes a file where nothing reads it yet; gives its place, its SHA-256 and its size."""
        path = self.folder / f".{self.taken}.part"
        self.taken += 1
        digest, size = hashlib.sha256(), 0
        with path.open("wb") as written:
            for piece in file.chunks():
                digest.update(piece)
                written.write(piece)
                size += len(piece)
                _check_size(self.size + size, self.most_megabytes)
        if not size:
            name = safe_name(file.name or "")
            raise RefusedError(f"{name} is empty. Export it once more, or leave it out.", _FIELD)
        return path, digest.hexdigest(), size

    def _keep(self, written: Path, received: Received) -> None:
        if self._is_kept(received.sha256):
            written.unlink()
            return
        place = self.folder / received.folder / received.name
        place.parent.mkdir(exist_ok=True)
        written.rename(place)
        self.size += received.size
        self.kept[received.name.casefold()] = received

    def _is_kept(self, sha256: str) -> bool:
        return any(other.sha256 == sha256 for other in self.kept.values())

    def _free_name(self, name: str, folder: str) -> str:
        """A name that no file has yet: with its folder before it, then with a number, where it is taken."""
        wanted = safe_name(name)
        if wanted.casefold() in self.kept:
            wanted = safe_name(f"{folder} {wanted}")
        number, path = 2, PurePosixPath(wanted)
        while wanted.casefold() in self.kept:
            wanted = safe_name(f"{path.stem} {number}{path.suffix}")
            number += 1
        return wanted


def _folder_name(folder: str) -> str:
    """One folder for those that lie in one another: files that lay together stay together."""
    return safe_name(" ".join(PurePosixPath(folder).parts)) if folder else ""


def _check_size(size: int, most_megabytes: int) -> None:
    if size > most_megabytes * _MEGABYTE:
        raise RefusedError(
            f"These files are larger than {most_megabytes} MB together. Bring them in as several imports, "
            "or ask your IT support to raise LANYARD_IMPORT_MEGABYTES.",
            _FIELD,
        )
