"""Forms out as the kinds of document that partners work in, and back, whatever kind they send."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from lanyard.core.documents.docx_reading import MAIN, read_docx
from lanyard.core.documents.docx_writing import write_docx
from lanyard.core.documents.errors import UnreadableDocumentError
from lanyard.core.documents.forms import Form, Returned
from lanyard.core.documents.odt_parts import MIMETYPE
from lanyard.core.documents.odt_reading import read_odt
from lanyard.core.documents.odt_writing import write_odt
from lanyard.core.documents.packages import Package
from lanyard.core.documents.placing import placed

_MACROS = ("word/vbaProject.bin", "Basic/script-lc.xml")


class DocumentKind(StrEnum):
    """The kinds of document; each value is the file's ending."""

    DOCX = "docx"
    ODT = "odt"

    @property
    def words(self) -> str:
        """What people call it."""
        return {DocumentKind.DOCX: "Word (DOCX)", DocumentKind.ODT: "OpenDocument (ODT)"}[self]

    @property
    def media_type(self) -> str:
        """What browsers are told it is."""
        return {DocumentKind.DOCX: _MEDIA_TYPE_OF_DOCX, DocumentKind.ODT: MIMETYPE}[self]


_MEDIA_TYPE_OF_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_WRITERS: dict[DocumentKind, Callable[[Form, Mapping[str, str]], bytes]] = {
    DocumentKind.DOCX: write_docx,
    DocumentKind.ODT: write_odt,
}


def write_form(kind: DocumentKind, form: Form, texts: Mapping[str, str]) -> bytes:
    """The form as a document, with what is written in its sections so far, by their ids."""
    return _WRITERS[kind](form, texts)


def read_form(form: Form, content: bytes) -> Returned:
    """What came back of a form, as Word or ODT. Raises `UnreadableDocumentError` in words.

    Documents with macros are refused; nothing in a document is ever run.
    """
    package = Package(content)
    if any(package.has(name) for name in _MACROS):
        raise UnreadableDocumentError(
            "The document holds macros, which are small programs. Save it without them, and send that."
        )
    if package.has(MAIN):
        return placed(form, read_docx(package))
    if package.has("mimetype") and package.content("mimetype").strip() == MIMETYPE.encode():
        return placed(form, read_odt(package))
    raise UnreadableDocumentError("This is neither Word (DOCX) nor ODT. Save the form as one of them.")
