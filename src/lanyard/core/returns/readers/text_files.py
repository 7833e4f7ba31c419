"""Opens text files whatever their encoding: UTF-8, UTF-16 with its mark, Windows-1252."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from lanyard.core.returns.errors import NotRecognised, Unreadable, Unsafe

LARGEST_BYTES = 2 * 1024**3
WINDOWS = "windows-1252"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True)
class TextFile:
    """A text file as UTF-8 bytes with line feeds between its lines, and what was noticed on opening it."""

    path: Path
    content: bytes
    notes: tuple[str, ...] = ()


def open_text(path: Path) -> TextFile:
    """The whole file. Raises `NotRecognised` when it is empty or no text, `Unsafe` when it is too large."""
    size = path.stat().st_size
    if size > LARGEST_BYTES:
        raise Unsafe(
            path, f"The file is larger than {LARGEST_BYTES // 1024**3} GB.", "Split it and try again."
        )
    return _decoded(path, path.read_bytes())


def open_head(path: Path, size: int) -> str:
    """The first `size` bytes as text, for recognising the file; what cannot be decoded is replaced."""
    with path.open("rb") as file:
        head = file.read(size)
    encoding = _marked(head) or "utf-8"
    _check_no_nul(path, head, encoding)
    text = head.decode(encoding, errors="replace")
    _check_not_empty(path, text.encode(errors="replace"))
    return text


def _decoded(path: Path, raw: bytes) -> TextFile:
    encoding = _marked(raw) or ("utf-8" if _is_utf8(raw) else WINDOWS)
    _check_no_nul(path, raw, encoding)
    try:
        content = raw if encoding == "utf-8" else raw.decode(encoding).encode()
    except UnicodeError as fault:
        raise _undecodable(path, encoding) from fault
    _check_not_empty(path, content)
    notes = ("read as Windows-1252, because it is not UTF-8",) if encoding == WINDOWS else ()
    return TextFile(path, _with_line_feeds(content), notes)


def _undecodable(path: Path, encoding: str) -> Unreadable:
    marked = f"The text is marked as {encoding.removesuffix('-sig').upper()} and is not."
    what = "The text is neither UTF-8 nor Windows-1252." if encoding == WINDOWS else marked
    return Unreadable(path, what, "Save it again as CSV UTF-8.")


def _marked(raw: bytes) -> str | None:
    return next((name for mark, name in _MARKS if raw.startswith(mark)), None)


def _is_utf8(raw: bytes) -> bool:
    if raw.isascii():
        return True
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def _check_not_empty(path: Path, raw: bytes) -> None:
    if not raw.strip():
        raise NotRecognised(path, "The file is empty.", "Export it again and check that it holds rows.")


def _check_no_nul(path: Path, raw: bytes, encoding: str) -> None:
    if encoding != "utf-16" and b"\x00" in raw:
        raise NotRecognised(
            path, "The file holds NUL bytes, so it is no text.", "Export it again as CSV or as a workbook."
        )


def _with_line_feeds(content: bytes) -> bytes:
    """Old programs end lines with a carriage return alone."""
    return content if b"\n" in content else content.replace(b"\r", b"\n")
