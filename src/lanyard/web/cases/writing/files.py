"""Forms out as Word and ODT, and back in, once nothing in the file speaks against it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from django.http import HttpRequest, HttpResponse

from lanyard.core.documents.errors import UnreadableDocumentError
from lanyard.core.documents.forms import Form, Returned
from lanyard.core.documents.round_trip import DocumentKind, read_form, write_form
from lanyard.core.files.errors import UnfitFile
from lanyard.core.files.kinds import WRITTEN, kinds_in_words
from lanyard.core.files.sniffing import sniff
from lanyard.web.cases.files import scanner
from lanyard.web.data.imports.receiving import Sent
from lanyard.web.pages.refusals import RefusedError


def document_kind_of(request: HttpRequest) -> DocumentKind:
    """The kind of document that an address asks for: Word, where it does not say or says it wrongly."""
    asked = request.GET.get("file", "")
    return DocumentKind(asked) if asked in list(DocumentKind) else DocumentKind.DOCX


def form_answer(kind: DocumentKind, form: Form, texts: dict[str, str], name: str) -> HttpResponse:
    """A form as a download called `name`, with the ending of its kind."""
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.{kind}"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return HttpResponse(write_form(kind, form, texts), content_type=kind.media_type, headers=headers)


def read_sent(form: Form, sent: Sent) -> Returned:
    """What came back of a form. Nothing of the file is kept. Raises `RefusedError` in words, at `file`."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "form")
        path.write_bytes(b"".join(sent.chunks()))
        try:
            check_document(path)
            return read_form(form, path.read_bytes())
        except UnfitFile as fault:
            raise RefusedError(str(fault), "file") from fault
        except UnreadableDocumentError as fault:
            raise RefusedError(str(fault), "file") from fault


def check_document(path: Path) -> None:
    """Raises `UnfitFile` for what is no sound document, holds macros or leads elsewhere, or a virus."""
    if sniff(path) not in WRITTEN:
        raise UnfitFile("This is a file of another kind.", f"Send a {kinds_in_words(WRITTEN)}.")
    if scanner.is_set_up():
        scanner.scan(path)
