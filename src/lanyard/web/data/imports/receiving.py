"""Files as they come in: named safely, measured, and known by their content before anything reads them."""

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Protocol

from lanyard.core.words.numbers import counted
from lanyard.web.data.models.imports import NAME
from lanyard.web.pages.refusals import RefusedError

MOST_FILES = 300
"""Of one import. An area's schools may each send a census of their own."""

_MEGABYTE = 1_000_000


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
    """A file that has been written down: its name, its SHA-256 and its size in bytes."""

    name: str
    sha256: str
    size: int


def receive(sent: Sequence[Sent], folder: Path, most_megabytes: int) -> tuple[Received, ...]:
    """Writes the files into a folder, under names that are safe on any machine.

    Of two files with the same content one is kept. Raises `RefusedError` where there are none or too many,
    one is empty, all together are too large, or two different files have one name.
    """
    if not sent:
        raise RefusedError("Choose the files of your returns.", "returns")
    if len(sent) > MOST_FILES:
        raise RefusedError(
            f"These are {counted(len(sent), 'file', 'files')}; {MOST_FILES} can come in at once.", "files"
        )
    _check_size(sum(file.size or 0 for file in sent), most_megabytes)
    kept: dict[str, Received] = {}
    for file in sent:
        _keep(file, folder, kept)
    return tuple(kept.values())


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


def _check_size(size: int, most_megabytes: int) -> None:
    if size > most_megabytes * _MEGABYTE:
        raise RefusedError(
            f"These files are larger than {most_megabytes} MB together. Bring them in as several imports, "
            "or ask your IT support to raise LANYARD_IMPORT_MEGABYTES.",
            "returns",
        )


def _keep(file: Sent, folder: Path, kept: dict[str, Received]) -> None:
    name = safe_name(file.name or "")
    if not file.size:
        raise RefusedError(f"{name} is empty. Export it once more, or leave it out.", "returns")
    path = folder / f"{len(kept)}.part"
    received = Received(name, _written(file, path), file.size)
    if received.sha256 in {other.sha256 for other in kept.values()}:
        path.unlink()
        return
    if name.casefold() in kept:
        raise RefusedError(
            f"Two different files are called {name}. Rename one, or bring in only the one that counts.",
            "returns",
        )
    path.rename(folder / name)
    kept[name.casefold()] = received


def _written(file: Sent, path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("wb") as written:
        for piece in file.chunks():
            digest.update(piece)
            written.write(piece)
    return digest.hexdigest()
