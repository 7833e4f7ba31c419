"""The kinds of file that people send as documents, each declared once: what it is called and how it is given.

A file is of a kind by what is in it (`sniffing`), never by what it is called.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds that are taken."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    XLSX = "xlsx"
    ODS = "ods"
    PNG = "png"
    JPEG = "jpeg"
    RTF = "rtf"
    TEXT = "text"


@dataclass(frozen=True)
class Declared:
    """What a kind is called, how the names of its files end, and its type as browsers know it."""

    words: str
    ending: str
    media_type: str


_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"

KINDS: Mapping[Kind, Declared] = {
    Kind.PDF: Declared("PDF", ".pdf", "application/pdf"),
    Kind.DOCX: Declared("Word document", ".docx", f"{_OFFICE}.wordprocessingml.document"),
    Kind.ODT: Declared("OpenDocument text", ".odt", f"{_OPEN}.text"),
    Kind.XLSX: Declared("Excel workbook", ".xlsx", f"{_OFFICE}.spreadsheetml.sheet"),
    Kind.ODS: Declared("OpenDocument spreadsheet", ".ods", f"{_OPEN}.spreadsheet"),
    Kind.PNG: Declared("PNG picture", ".png", "image/png"),
    Kind.JPEG: Declared("JPEG picture", ".jpg", "image/jpeg"),
    Kind.RTF: Declared("RTF document", ".rtf", "application/rtf"),
    Kind.TEXT: Declared("text file", ".txt", "text/plain; charset=utf-8"),
}

PICTURES = frozenset({Kind.PNG, Kind.JPEG})
WRITTEN = frozenset({Kind.DOCX, Kind.ODT})
"""Documents that people write in and send back."""

EVERY_KIND = frozenset(Kind)


def kinds_in_words(kinds: frozenset[Kind]) -> str:
    """The kinds in one line, in the order of their declaration: "PDF, Word document or JPEG picture"."""
    words = [declared.words for kind, declared in KINDS.items() if kind in kinds]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
