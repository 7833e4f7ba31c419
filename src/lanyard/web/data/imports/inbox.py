"""The folder on the server from which returns can be taken, where the installation has one.

Only the names of its files are ever shown. Files are copied from it; what lies there is left as it is.
"""

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from django.conf import settings

from lanyard.web.data.kept_file import KeptFile

MOST_SHOWN = 300
_HIDDEN = (".", "~$")


def names_in_inbox() -> tuple[str, ...]:
    """The files of the inbox by their paths in it, in order; none where the installation has no inbox."""
    return tuple(sorted(_names()))[:MOST_SHOWN]


def files_of_inbox(names: Collection[str]) -> list[KeptFile]:
    """Those of the files that have these names. Others than it shows are never opened, whatever is asked."""
    offered = set(names_in_inbox())
    return [KeptFile(Path(settings.INBOX, name)) for name in sorted(names) if name in offered]


def _names() -> Iterator[str]:
    if not settings.INBOX:
        return
    inbox = Path(settings.INBOX)
    for folder, _, names in os.walk(inbox):  # does not follow links to folders
        for name in names:
            path = Path(folder, name)
            relative = path.relative_to(inbox)
            hidden = any(part.startswith(_HIDDEN) for part in relative.parts)
            if not hidden and path.is_file() and not path.is_symlink():
                yield str(relative)
