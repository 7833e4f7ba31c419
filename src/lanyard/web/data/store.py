"""Where bulk data lies: outside the database, in folders that appear whole or not at all.

    incoming/KEY/      the files of one import, as they were sent, those of a folder in a folder there
    snapshots/KEY/     what was made of them: the pack as `lanyard pack` makes it, and the desk's own tables
    parts/KEY/         one version of a list as a provider sent it, and what was found in it

Each import has a key of its own, so that nothing is ever written over. A folder whose key no import holds is
left over from an act that did not come to its end; `leftovers` finds it.
"""

import shutil
from collections.abc import Collection, Iterator
from pathlib import Path

from django.conf import settings

from lanyard.web.data.models import ImportedFile

INCOMING, SNAPSHOTS, PARTS = "incoming", "snapshots", "parts"


def incoming(key: str) -> Path:
    """The folder of an import's files."""
    return Path(settings.DATA, INCOMING, key)


def file(key: str, which: ImportedFile) -> Path:
    """Where a file of an import lies, while it is kept."""
    return incoming(key) / which.folder / which.name


def made(key: str) -> Path:
    """The folder of what was made of an import."""
    return Path(settings.DATA, SNAPSHOTS, key)


def pack(key: str) -> Path:
    """The pack that was made of an import, laid out as `lanyard pack` does."""
    return made(key) / "pack"


def desk(key: str) -> Path:
    """The desk's own tables about an import."""
    return made(key) / "desk"


def throw_away(key: str) -> None:
    """Removes everything that is kept of an import. Nothing happens where nothing is kept."""
    for folder in (made(key), incoming(key)):
        shutil.rmtree(folder, ignore_errors=True)


def throw_away_incoming(key: str, names: Collection[str] | None = None) -> None:
    """Removes the files of an import, or those of some names."""
    folder = incoming(key)
    if names is None:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for path in [path for path in folder.rglob("*") if path.is_file() and path.name in names]:
        path.unlink()


def throw_away_records(key: str) -> None:
    """Removes everything about children that was made of an import; the figures that were shared stay."""
    shutil.rmtree(desk(key), ignore_errors=True)
    folder = pack(key)
    stays = {folder / "datasets" / "shareable", folder / "manifest.json"}
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        if stays.isdisjoint({path, *path.parents}):
            path.unlink()


def leftovers(known: Collection[str]) -> Iterator[Path]:
    """The folders, half-made ones among them, that belong to no import that is known."""
    for kind in (INCOMING, SNAPSHOTS):
        folder = Path(settings.DATA, kind)
        yield from sorted(each for each in folder.glob("*") if each.name not in known)


def part_file(key: str) -> Path:
    """The folder of the one file of a part from a provider."""
    return Path(settings.DATA, PARTS, key, "sent")


def part_checked(key: str) -> Path:
    """The folder of what was found in a part from a provider."""
    return Path(settings.DATA, PARTS, key, "checked")


def throw_away_part(key: str) -> None:
    """Removes everything that is kept of a part. Nothing happens where nothing is kept."""
    shutil.rmtree(Path(settings.DATA, PARTS, key), ignore_errors=True)


def leftover_parts(known: Collection[str]) -> Iterator[Path]:
    """The folders that belong to no part that is known."""
    folder = Path(settings.DATA, PARTS)
    yield from sorted(each for each in folder.glob("*") if each.name not in known)
