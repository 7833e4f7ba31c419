"""Takes out of pictures what nobody sees in them: where and when they were taken, by which camera, by whom.

Only whole segments (JPEG, ITU-T T.81 annex B) and chunks (PNG, W3C) are left out, so that the picture
itself stays as it is to the last bit. What stands after its end goes too. How a JPEG is turned is kept, or it
would lie on its side.
"""

import struct
from collections.abc import Iterator

from lanyard.core.files.errors import UnfitFile
from lanyard.core.files.kinds import Kind

MOST_POINTS = 200_000_000
"""More than any scanner or camera makes; a picture that says it has more is made to fill a memory."""

_DAMAGED = ("The picture is damaged or breaks off.", "Save or take it once more, and send that.")
_TOO_WIDE = ("The picture has more points than a computer can show.", "Save it smaller, and send that.")

_PNG_MARK = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    (
        b"IHDR",
        b"PLTE",
        b"IDAT",
        b"IEND",
        b"tRNS",
        b"gAMA",
        b"cHRM",
        b"sRGB",
        b"iCCP",
        b"sBIT",
        b"bKGD",
        b"pHYs",
    )
)

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_EXIF, _COLOURS, _ADOBE, _JFIF = 0xE1, 0xE2, 0xEE, 0xE0
_COMMENT = 0xFE
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_ORIENTATION = 0x0112


def without_metadata(kind: Kind, content: bytes) -> bytes:
    """A picture with nothing in it but what is seen. Raises `UnfitFile` where it is damaged or too wide."""
    clean = {Kind.PNG: _clean_png, Kind.JPEG: _clean_jpeg}[kind]
    try:
        return b"".join(clean(content))
    except (struct.error, IndexError) as fault:
        raise UnfitFile(*_DAMAGED) from fault


def _clean_png(content: bytes) -> Iterator[bytes]:
    yield _PNG_MARK
    at, name = len(_PNG_MARK), b""
    while name != b"IEND":
        length, name = struct.unpack_from(">I4s", content, at)
        chunk = content[at : at + length + 12]
        if len(chunk) < length + 12:
            raise UnfitFile(*_DAMAGED)
        if name == b"IHDR":
            _check_points(*struct.unpack_from(">II", chunk, 8))
        if name in _PNG_KEPT:
            yield chunk
        at += len(chunk)


def _clean_jpeg(content: bytes) -> Iterator[bytes]:
    yield bytes((0xFF, _START))
    turned, at, is_seen = _turn_of(content), 2, False
    if turned:
        yield _turning(turned)
    while True:
        marker, at = _marker(content, at)
        if marker == _END:
            break
        end = at if marker in _ALONE else at + _length(content, at)
        if marker in _FRAMES:
            _check_points(*struct.unpack_from(">HH", content, at + 3))
        if marker == _SCAN:
            end, is_seen = _end_of_scan(content, end), True
        if _is_shown(marker, content[at + 2 : at + 14]):
            yield bytes((0xFF, marker)) + content[at:end]
        at = end
    if not is_seen:
        raise UnfitFile(*_DAMAGED)
    yield bytes((0xFF, _END))


def _marker(content: bytes, at: int) -> tuple[int, int]:
    """The marker that stands here, and where what it marks begins."""
    if content[at] != 0xFF:
        raise UnfitFile(*_DAMAGED)
    while content[at] == 0xFF:
        at += 1
    return content[at], at + 1


def _length(content: bytes, at: int) -> int:
    (length,) = struct.unpack_from(">H", content, at)
    if length < 2 or at + length > len(content):
        raise UnfitFile(*_DAMAGED)
    return int(length)


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the next marker stands that is none of those within a scan."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise UnfitFile(*_DAMAGED)
        if content[at + 1] and content[at + 1] not in _ALONE and content[at + 1] != 0xFF:
            return at
        at += 1 if content[at + 1] == 0xFF else 2


def _is_shown(marker: int, beginning: bytes) -> bool:
    """Whether a segment bears on what is seen: of those for programs, only how colours are meant."""
    if marker == _COLOURS:
        return beginning.startswith(b"ICC_PROFILE\0")
    is_for_programs = _JFIF <= marker <= 0xEF or marker == _COMMENT
    return not is_for_programs or marker in {_JFIF, _ADOBE}


def _turn_of(content: bytes) -> int:
    """How the picture is to be turned, as EXIF counts (2 to 8); 0 where it stands upright or says nothing."""
    start = content.find(b"Exif\0\0")
    if start < 0:
        return 0
    body = content[start + 6 : start + 6 + 65_536]
    order = {b"II": "<", b"MM": ">"}.get(body[:2])
    if order is None:
        return 0
    try:
        return _turn_in(body, order)
    except struct.error:
        return 0


def _turn_in(body: bytes, order: str) -> int:
    (first,) = struct.unpack_from(f"{order}I", body, 4)
    (entries,) = struct.unpack_from(f"{order}H", body, first)
    for entry in range(min(entries, 100)):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", body, first + 2 + 12 * entry)
        if tag == _ORIENTATION and 2 <= value <= 8:
            return int(value)
    return 0


def _turning(turned: int) -> bytes:
    """A segment that says how a picture is turned, and nothing else."""
    tiff = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)
    body = b"Exif\0\0" + tiff
    return bytes((0xFF, _EXIF)) + struct.pack(">H", len(body) + 2) + body


def _check_points(first: int, second: int) -> None:
    if first * second > MOST_POINTS:
        raise UnfitFile(*_TOO_WIDE)
