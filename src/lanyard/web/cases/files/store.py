"""Where files of cases lie: outside the database, each in a folder that appears whole or not at all.

    cases/CASE/FILE/SHA256      the content of one file, under the keys of its case and its own

No two files share a folder, so that none is ever written over and each goes by itself. A folder that no file
holds is left over from an act that did not come to its end; `leftovers` finds it.
"""

import shutil
from collections.abc import Collection, Iterator
from pathlib import Path

from django.conf import settings

CASES = "cases"


def folder(case: str, key: str) -> Path:
    """The folder of one file, by the key of its case and its own."""
    return Path(settings.DATA, CASES, case, key)


def content(case: str, key: str, sha256: str) -> Path:
    """Where the content of a file lies."""
    return folder(case, key) / sha256


def throw_away(case: str, key: str) -> None:
    """Removes one file. Nothing happens where it is not kept."""
    shutil.rmtree(folder(case, key), ignore_errors=True)


def throw_away_all_of(case: str) -> None:
    """Removes every file of a case, by its key. Nothing happens where none is kept."""
    shutil.rmtree(Path(settings.DATA, CASES, case), ignore_errors=True)


def leftovers(known: Collection[tuple[str, str]]) -> Iterator[Path]:
    """The folders, half-made ones among them, that belong to no file; `known` are keys of cases and files."""
    for each in sorted(Path(settings.DATA, CASES).glob("*/*")):
        if (each.parent.name, each.name) not in known:
            yield each
