"""Files and folders that appear only when they are complete.

What is new is made in a hidden folder beside its place, flushed to disk, then renamed into place. A stop half
way, a full disk or a power cut leaves what stood there before.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from lanyard.core.files.errors import CannotPlace


@contextmanager
def placed_whole(path: Path) -> Iterator[Path]:
    """Gives a path of the same name to make a file or a folder at; renames it to `path` at the end.

    When the block raises, nothing is left and what stood at `path` stays. What stands there is replaced, a
    folder with all that it holds: whoever calls has made sure that it may go. A file never takes the place of
    a folder that holds something. Missing folders above `path` are made.

    Raises `CannotPlace` when `path` cannot be replaced or written to.
    """
    place = path.resolve()
    with _workshop(place.parent, place.name) as workshop:
        made = workshop / place.name
        yield made
        _put_in_place(made, place)


@contextmanager
def placed_among(folder: Path) -> Iterator[Path]:
    """Gives a hidden folder to fill; at the end its files are renamed to their places in `folder` one by one.

    Other files of `folder` stay. When the block raises, nothing is left, and `folder` is as it was. It is
    made where it is missing. Raises `CannotPlace` as `placed_whole` does.
    """
    with _workshop(folder.resolve(), "files") as workshop:
        yield workshop
        for made in sorted(path for path in workshop.rglob("*") if path.is_file()):
            place = folder.resolve() / made.relative_to(workshop)
            _make_folder(place.parent)
            _put_in_place(made, place)


@contextmanager
def _workshop(folder: Path, name: str) -> Iterator[Path]:
    """A hidden folder in `folder`, gone at the end."""
    _make_folder(folder)
    try:
        workshop = Path(mkdtemp(prefix=f".{name}.", suffix=".part", dir=folder))
    except OSError as fault:
        raise _not_written(folder, fault) from fault
    try:
        yield workshop
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise _not_written(folder, fault) from fault


def _not_written(folder: Path, fault: OSError) -> CannotPlace:
    return CannotPlace(
        folder, f"Nothing can be written in {folder}: {fault.strerror}.", "Name another folder."
    )


def _put_in_place(made: Path, place: Path) -> None:
    try:
        _flush(made)
        if place.is_dir() and made.is_dir():
            _take_the_place_of_folder(made, place)
        else:
            made.replace(place)
        _flush_entry(place.parent)
    except OSError as fault:
        raise CannotPlace(
            place,
            f"{place} could not be put in its place: {fault.strerror}.",
            "Close it where it is open in another program, or name another place.",
        ) from fault


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
