"""Opening the file that a writer fills."""

from pathlib import Path
from typing import BinaryIO

from lanyard.core.packs.errors import OutputError


def open_output(path: Path) -> BinaryIO:
    """``path`` opened to be written afresh. Raises :class:`OutputError` when that cannot be done."""
    try:
        return path.open("wb")
    except OSError as error:
        raise OutputError(
            f"{path} could not be written: {error.strerror}. Is it open in another program?"
        ) from error
