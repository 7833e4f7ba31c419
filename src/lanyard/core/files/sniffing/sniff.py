"""The one way in: a file's kind, or why it is not taken."""

from collections.abc import Callable, Mapping
from pathlib import Path

from lanyard.core.files.errors import UnfitFile
from lanyard.core.files.kinds import Kind
from lanyard.core.files.sniffing.eicar import check_no_eicar
from lanyard.core.files.sniffing.marks import kind_by_mark, refuse_known
from lanyard.core.files.sniffing.office import office_kind
from lanyard.core.files.sniffing.old_office import OLD_OFFICE, refuse_old_office
from lanyard.core.files.sniffing.pdf import check_pdf
from lanyard.core.files.sniffing.writing import check_rich_text, check_text

BEGINNING = 4_096
"""Bytes at the start of a file by which it is known."""


def sniff(path: Path) -> Kind:
    """The kind of a file by its content, once nothing in it speaks against it.

    Raises `UnfitFile` for what is empty, locked with a password, damaged, packed too far, holds macros or
    other programs, or is of no kind that is taken.
    """
    with path.open("rb") as file:
        beginning = file.read(BEGINNING)
    if not beginning:
        raise UnfitFile("The file is empty: it has 0 bytes.", "Save or scan it once more, then send it.")
    check_no_eicar(path)
    refuse_known(beginning)
    if beginning.startswith(OLD_OFFICE):
        refuse_old_office(path)
    if beginning.startswith(b"PK"):
        return office_kind(path)
    kind = kind_by_mark(beginning)
    if kind in _CHECKS:
        _CHECKS[kind](path)
    return kind


_CHECKS: Mapping[Kind, Callable[[Path], None]] = {
    Kind.PDF: check_pdf,
    Kind.RTF: check_rich_text,
    Kind.TEXT: check_text,
}
