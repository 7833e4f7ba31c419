"""The first bytes by which files are known: those that are taken, and those often sent that are not."""

from collections.abc import Mapping

from lanyard.core.files.errors import UnfitFile
from lanyard.core.files.kinds import Kind

_TAKEN: Mapping[bytes, Kind] = {
    b"%PDF-": Kind.PDF,
    b"\x89PNG\r\n\x1a\n": Kind.PNG,
    b"\xff\xd8\xff": Kind.JPEG,
    b"{\\rtf": Kind.RTF,
}
_NEAR_THE_START = 1_024
"""Bytes within which a PDF says that it is one: some scanners write something before it."""

_PROGRAM = (
    "This is a program, whatever it is called. Programs are never taken.",
    "Check where it comes from, and tell your IT support if you did not expect it.",
)
_OTHER_PACKING = (
    "This is an archive with files in it.",
    "Send the files in it, one at a time.",
)
_OTHER_PICTURE = (
    "This is a picture of a kind that many computers cannot open.",
    "Save it as a JPEG, or print it to PDF, and send that.",
)
_PAGE = ("This is a page saved from the web.", "Print it to PDF and send that.")

_REFUSED: Mapping[bytes, tuple[str, str]] = {
    b"\x7fELF": _PROGRAM,
    b"#!": _PROGRAM,
    b"\xca\xfe\xba\xbe": _PROGRAM,
    b"\xcf\xfa\xed\xfe": _PROGRAM,
    b"L\x00\x00\x00\x01\x14\x02\x00": _PROGRAM,
    b"7z\xbc\xaf\x27\x1c": _OTHER_PACKING,
    b"Rar!": _OTHER_PACKING,
    b"\x1f\x8b": _OTHER_PACKING,
    b"BZh": _OTHER_PACKING,
    b"\xfd7zXZ": _OTHER_PACKING,
    b"GIF8": _OTHER_PICTURE,
    b"II*\x00": _OTHER_PICTURE,
    b"MM\x00*": _OTHER_PICTURE,
    b"<!doctype html": _PAGE,
    b"<html": _PAGE,
    b"<svg": _OTHER_PICTURE,
    b"<?xml": ("This is a file for computers to read (XML).", "Send the document that it was made from."),
}
_BEFORE_BINARY: Mapping[bytes, tuple[str, str]] = {b"MZ": _PROGRAM, b"BM": _OTHER_PICTURE}
"""Marks with which a text may begin too; no text has zero bytes."""
_ISO_MEDIA = b"ftyp"
_OF_IPHONES = frozenset({b"heic", b"heix", b"mif1", b"msf1", b"hevc"})


def kind_by_mark(beginning: bytes) -> Kind:
    """The kind that a file's first bytes say it is; text, where they say nothing."""
    for mark, kind in _TAKEN.items():
        if beginning.startswith(mark):
            return kind
    return Kind.PDF if b"%PDF-" in beginning[:_NEAR_THE_START] else Kind.TEXT


def refuse_known(beginning: bytes) -> None:
    """Raises `UnfitFile`, with what to do, for kinds that people often send and that are not taken."""
    plain = beginning.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for mark, (what, do) in _REFUSED.items():
        if beginning.startswith(mark) or (mark.startswith(b"<") and plain.startswith(mark)):
            raise UnfitFile(what, do)
    for mark, (what, do) in _BEFORE_BINARY.items():
        if beginning.startswith(mark) and b"\0" in beginning:
            raise UnfitFile(what, do)
    if beginning[4:8] == _ISO_MEDIA:
        _refuse_media(beginning[8:12])
    if beginning.startswith(b"RIFF"):
        raise UnfitFile(*_OTHER_PICTURE)


def _refuse_media(brand: bytes) -> None:
    if brand in _OF_IPHONES:
        raise UnfitFile(
            "This is a picture as iPhones keep them (HEIC), which many computers cannot open.",
            "On the phone, choose Settings, Camera, Formats, Most Compatible and take it once more; "
            "or save the picture as a JPEG and send that.",
        )
    raise UnfitFile("This is a film or a recording.", "Send documents and pictures only.")
