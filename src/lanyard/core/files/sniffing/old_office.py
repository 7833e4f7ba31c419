"""The container of Office before 2007, in which newer documents lie too once a password locks them."""

from pathlib import Path
from typing import NoReturn

from lanyard.core.files.errors import UnfitFile

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds a locked document ([MS-OFFCRYPTO] 1.3.2)."""


def refuse_old_office(path: Path) -> NoReturn:
    """Raises `UnfitFile`: says whether it is the password or the age of the program that has to go."""
    if _LOCKED in path.read_bytes():
        raise UnfitFile(
            "The document is locked with a password.", "Save it without the password and send that."
        )
    raise UnfitFile(
        "This is a document of an old kind, as Word, Excel and Outlook made them, which can hide macros.",
        "Save it as a new Word or Excel file or as a PDF, and send that.",
    )
