"""Plain and rich text: whether text is text, and whether rich text carries programs."""

from pathlib import Path

from lanyard.core.files.errors import UnfitFile

_CHUNK = 1 << 20
_MARKS_OF_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b")) + b"\x7f"
_OBJECTS = (b"\\objdata", b"\\objocx", b"\\objupdate", b"\\ddeauto")


def check_text(path: Path) -> None:
    """Raises `UnfitFile` unless every sign of a file is one that people read. UTF-16 is text too."""
    with path.open("rb") as file:
        if file.read(2) in _MARKS_OF_UTF_16:
            return
        file.seek(0)
        while chunk := file.read(_CHUNK):
            if chunk.translate(None, _CONTROLS) != chunk:
                raise UnfitFile(
                    "This is not a document, a picture or text that is known here.",
                    "Print it to PDF, or save it as a Word document or JPEG picture, and send that.",
                )


def check_rich_text(path: Path) -> None:
    """Raises `UnfitFile` for rich text with objects in it, which can be programs."""
    content = path.read_bytes().lower()
    if any(mark in content for mark in _OBJECTS):
        raise UnfitFile(
            "The document carries other files or programs within it.",
            "Print it to PDF and send that. Send the files in it one at a time.",
        )
