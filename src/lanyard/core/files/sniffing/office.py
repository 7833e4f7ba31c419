"""Office documents: zip archives with a known order inside. Macros, locks and bombs are refused.

Rests on ECMA-376 part 2 (content types, relationships) and OpenDocument 1.3 part 2 (mimetype, manifest).
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from lanyard.core.files.errors import UnfitFile
from lanyard.core.files.kinds import Kind
from lanyard.core.files.sniffing.eicar import refuse_eicar
from lanyard.core.files.unpacking import CannotUnpack, Limits, all_parts_of

MOST = Limits(parts=1_000, size=200_000_000, ratio=200)

_TYPES, _MIMETYPE, _MANIFEST = "[Content_Types].xml", "mimetype", "META-INF/manifest.xml"
_OPEN_TEXTS = ("content.xml", "styles.xml")
_BY_TYPE: Mapping[bytes, Kind] = {
    b"wordprocessingml.document.main+xml": Kind.DOCX,
    b"spreadsheetml.sheet.main+xml": Kind.XLSX,
}
_BY_MIMETYPE: Mapping[bytes, Kind] = {
    b"application/vnd.oasis.opendocument.text": Kind.ODT,
    b"application/vnd.oasis.opendocument.spreadsheet": Kind.ODS,
}
_MACRO_TYPES = re.compile(rb"macroEnabled|vbaProject|activeX", re.IGNORECASE)
_MACRO_PARTS = re.compile(
    r"(^|/)(vbaProject\.bin|vbaData\.xml|activeX/|macrosheets/)|^(Basic|Scripts)/", re.IGNORECASE
)
_OBJECTS = re.compile(r"(^|/)(oleObject[^/]*\.bin|package[^/]*\.bin)$", re.IGNORECASE)
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_ELSEWHERE = re.compile(rb"""TargetMode\s*=\s*["']External["']""")
_SHOWN_FROM_ELSEWHERE = re.compile(
    rb"""<(?:draw:(?:image|object|object-ole|plugin|applet)|text:section-source|table:table-source)\b"""
    rb"""[^>]*xlink:href\s*=\s*["'](?:\w{2,}:|/|\.\./)""",
    re.IGNORECASE,
)
_LINK = re.compile(rb"""Type\s*=\s*["'][^"']*/hyperlink["']""")


def office_kind(path: Path) -> Kind:
    """The kind of an office document. Raises `UnfitFile` for other archives and what must not be opened."""
    contents = _contents(path)
    names = frozenset(contents)
    if _TYPES not in names and _MIMETYPE not in names:
        raise UnfitFile("This is an archive with files in it.", "Send the files in it, one at a time.")
    _check_parts(names, contents.get(_TYPES, b""))
    _check_manifest(contents.get(_MANIFEST, b""))
    _check_elsewhere(contents)
    kind = _kind(contents)
    if kind is None:
        raise UnfitFile(
            "This is an office file of a kind that is not taken, such as slides or a drawing.",
            "Print it to PDF and send that.",
        )
    return kind


def _contents(path: Path) -> dict[str, bytes]:
    """The parts by which a document is judged, by their names, once every part was unpacked and counted."""
    kept: dict[str, bytes] = {}
    try:
        for part in all_parts_of(path, MOST):
            content = b"".join(_looked_over(part.chunks(), keep=_is_told_by(part.path)))
            kept[part.path] = content
    except CannotUnpack as fault:
        raise UnfitFile(fault.what, fault.do) from fault
    return kept


def _is_told_by(name: str) -> bool:
    return name in {_TYPES, _MIMETYPE, _MANIFEST, *_OPEN_TEXTS} or name.endswith(".rels")


def _looked_over(chunks: Iterable[bytes], *, keep: bool) -> Iterable[bytes]:
    """Looks each piece over, and gives those that are kept."""
    for chunk in chunks:
        refuse_eicar(chunk)
        if keep:
            yield chunk


def _check_parts(names: Iterable[str], types: bytes) -> None:
    if _MACRO_TYPES.search(types) or any(_MACRO_PARTS.search(name) for name in names):
        raise UnfitFile(
            "The document holds macros: small programs that run when it is opened.",
            "Save it without macros, as an ordinary Word or Excel file or as a PDF, and send that.",
        )
    if any(_OBJECTS.search(name) for name in names):
        raise UnfitFile(
            "The document carries other files within it.",
            "Send those files one at a time, and the document without them or as a PDF.",
        )


def _check_manifest(manifest: bytes) -> None:
    if b"encryption-data" in manifest:
        raise UnfitFile(
            "The document is locked with a password.", "Save it without the password and send that."
        )


def _check_elsewhere(contents: Mapping[str, bytes]) -> None:
    """Whoever opens a document would fetch what it leads to; links that somebody must press are no harm."""
    relations = (content for name, content in contents.items() if name.endswith(".rels"))
    texts = (contents.get(name, b"") for name in _OPEN_TEXTS)
    if any(map(_leads_elsewhere, relations)) or any(map(_SHOWN_FROM_ELSEWHERE.search, texts)):
        raise UnfitFile(
            "The document takes a part of itself from elsewhere when it is opened.",
            "Break its links to other files, or print it to PDF, and send that.",
        )


def _leads_elsewhere(relations: bytes) -> bool:
    plain = relations.replace(b"\0", b"")  # of UTF-16, in which these names could hide
    found = _RELATION.findall(plain)
    return any(_ELSEWHERE.search(each) and not _LINK.search(each) for each in found)


def _kind(contents: Mapping[str, bytes]) -> Kind | None:
    kind = _BY_MIMETYPE.get(contents.get(_MIMETYPE, b"").strip())
    types = contents.get(_TYPES, b"")
    return kind or next((kind for mark, kind in _BY_TYPE.items() if mark in types), None)
