"""Where lists and certificates lie: outside the database, each list in a folder as `core/draws` makes it.

    draws/KEY/         one list as it was frozen, then its seeds, certificate, templates and replacements
    draws/used-seeds/  by their fingerprints, the words that were used, so that they serve once

`verifiers-list.csv`, `check_draw.py` and the certificate are for whoever checks. All else is for the data
team, and of `private` only single answers leave the folder, each of which is recorded.
"""

import shutil
from collections.abc import Collection, Iterator
from pathlib import Path

from django.conf import settings

from lanyard.core.draws.claims import USED_SEEDS
from lanyard.core.draws.folder import LIST, PRIVATE, FrozenList, open_list

DRAWS = "draws"


def folder(key: str) -> Path:
    """The folder of a list."""
    return Path(settings.DATA, DRAWS, key)


def listed(key: str) -> FrozenList:
    """The list of a draw. Raises `ListRefused` where it is not there, or not as it was sealed."""
    return open_list(folder(key))


def throw_away(key: str) -> None:
    """Removes everything that is kept of a draw. Nothing happens where nothing is kept."""
    shutil.rmtree(folder(key), ignore_errors=True)


def leftovers(known: Collection[str]) -> Iterator[Path]:
    """The folders, half-made ones among them, that belong to no draw that is known."""
    kept = {*known, USED_SEEDS}
    yield from sorted(each for each in Path(settings.DATA, DRAWS).glob("*") if each.name not in kept)


def throw_away_private(key: str) -> None:
    """Removes who is who and what the list says of each child. What it takes to check the draw stays."""
    shutil.rmtree(folder(key) / PRIVATE, ignore_errors=True)
    (folder(key) / LIST).unlink(missing_ok=True)
