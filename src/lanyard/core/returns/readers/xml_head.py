"""The first bytes of an XML file: its encoding, whether it is safe to read, which return it claims to be."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from lanyard.core.returns.errors import Unreadable, Unsafe

HEAD_BYTES = 65_536
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_TAG = re.compile(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
_NOT_CONTENT = re.compile(r"<\?.*?\?>|<!--.*?-->", re.DOTALL)


@dataclass(frozen=True)
class XmlHead:
    """What the head of an XML file says: `root` element, and collection, year and area of its header."""

    root: str
    collection: str | None
    year: int | None
    area: str | None
    person_tag: str = "Person"
    header_tag: str = "Header"


def looks_like_xml(head: bytes) -> bool:
    """True when the first bytes open an XML document in any of the encodings read here."""
    return _decoded(head[:400]).lstrip("\ufeff \t\r\n").startswith("<")


def sniff_xml(path: Path) -> XmlHead:
    """Root, collection, year and area of an XML return, from its first 64 KiB.

    Raises `Unsafe` when the document declares a document type (the door of entity bombs and of outside
    entities) and `Unreadable` when it holds no element.
    """
    with path.open("rb") as file:
        text = _NOT_CONTENT.sub("", _decoded(file.read(HEAD_BYTES)))
    first = _TAG.search(text)
    before = text[: first.start()] if first else text
    if "<!doctype" in before.lower() or "<!entity" in before.lower():
        raise Unsafe(
            path, "The file declares a document type.", "Export it again without one; no return has it."
        )
    if first is None:
        raise Unreadable(path, "The file holds no XML element.", "Export it again from the case system.")
    year = _element(text, "Year")
    return XmlHead(
        root=first.group(1),
        collection=_element(text, "Collection"),
        year=int(year) if year and year.isdecimal() else None,
        area=_element(text, "LEA"),
        person_tag=_name_as_written(text, "Person"),
        header_tag=_name_as_written(text, "Header"),
    )


def names_as_written(path: Path, names: Iterable[str]) -> tuple[str, ...]:
    """The element names as the head of the file writes them; one that it lacks, in each letter case."""
    with path.open("rb") as file:
        text = _NOT_CONTENT.sub("", _decoded(file.read(HEAD_BYTES)))
    written = [spelling for name in names for spelling in _spellings(text, name)]
    return tuple(dict.fromkeys(written))


def declared_encoding(head: bytes) -> str | None:
    """The encoding that the mark or the declaration names; None when the file is silent."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    found = _DECLARED.match(head)
    return found.group(1).decode("ascii") if found else None


def _decoded(head: bytes) -> str:
    name = declared_encoding(head) or _unmarked(head)
    try:
        return head.decode(name, errors="replace")
    except LookupError:
        return head.decode("utf-8", errors="replace")


def _unmarked(head: bytes) -> str:
    if head[:2] == b"<\x00":
        return "utf-16-le"
    return "utf-16-be" if head[:2] == b"\x00<" else "utf-8"


def _element(text: str, name: str) -> str | None:
    found = re.search(rf"<(?:[\w.-]+:)?{name}\s*>\s*([^<]*?)\s*<", text, re.IGNORECASE)
    return found.group(1) or None if found else None


def _name_as_written(text: str, name: str) -> str:
    return next(iter(_found(text, name)), name)


def _spellings(text: str, name: str) -> tuple[str, ...]:
    return _found(text, name) or (name, name.lower(), name.upper())


def _found(text: str, name: str) -> tuple[str, ...]:
    found = re.findall(rf"<(?:[\w.-]+:)?({re.escape(name)})[\s/>]", text, re.IGNORECASE)
    return tuple(dict.fromkeys(found))
