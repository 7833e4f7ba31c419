"""Files and folders that appear only when they are complete.

The new thing is made in a hidden folder beside its place, flushed to disk, then renamed into place. A stop
half way, a full disk or a power cut leaves what stood there before.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from lanyard.core.packs.errors import OutputError

MARK_OF_A_PACK = "manifest.json"
"""A folder that holds this file is an earlier pack of ours, so a newer one may take its place."""


@contextmanager
def written_by_rename(path: Path) -> Iterator[Path]:
    """Gives a path of the same name to make a file or a folder at; renames it to ``path`` at the end.

    When the block raises, nothing is left and what stood at ``path`` stays. An existing file, an empty folder
    or an earlier pack is replaced; any other folder with something in it is refused before the work begins.
    Missing folders above ``path`` are made.

    Raises :class:`OutputError` when ``path`` cannot be replaced or written to.
    """
    place = path.resolve()
    _refuse_folder_of_others(place)
    workshop = _workshop_beside(place)
    try:
        made = workshop / place.name
        yield made
        _put_in_place(made, place)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _refuse_folder_of_others(place: Path) -> None:
    if not place.is_dir() or (place / MARK_OF_A_PACK).is_file() or not any(place.iterdir()):
        return
    raise OutputError(
        f"{place} already holds files and is not an earlier pack (it has no {MARK_OF_A_PACK}): "
        "name a new or empty folder."
    )


def _workshop_beside(place: Path) -> Path:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        return Path(mkdtemp(prefix=f".{place.name}.", suffix=".part", dir=place.parent))
    except OSError as error:
        raise OutputError(f"Nothing can be written in {place.parent}: {error.strerror}.") from error


def _put_in_place(made: Path, place: Path) -> None:
    try:
        _flush(made)
        if place.is_dir() and made.is_dir():
            _take_the_place_of_folder(made, place)
        else:
            made.replace(place)
        _flush_entry(place.parent)
    except OSError as error:
        raise OutputError(
            f"{place} could not be put in its place: {error.strerror}. Is it open in another program?"
        ) from error


def _take_the_place_of_folder(made: Path, place: Path) -> None:
    """Moves the old folder aside, and back again should the new one not fit; never loses both."""
    old = made.parent.with_suffix(".old")
    place.rename(old)
    try:
        made.rename(place)
    except OSError:
        old.rename(place)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _flush(made: Path) -> None:
    for folder, _, files in os.walk(made):
        for name in files:
            _flush_entry(Path(folder, name))
        _flush_entry(Path(folder))
    if made.is_file():
        _flush_entry(made)


def _flush_entry(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # Windows has no flush of a folder.
    handle = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
