"""Chronologies out as files, and in from whatever partners send."""

from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
from django.http import HttpResponse

from lanyard.core.chronology.entries import Read
from lanyard.core.chronology.lines import as_lines, read_lines
from lanyard.core.chronology.tables import read_table
from lanyard.core.documents.errors import UnreadableDocumentError
from lanyard.core.documents.forms import Form, Returned, Section
from lanyard.core.documents.round_trip import DocumentKind, read_form
from lanyard.core.files.errors import UnfitFile
from lanyard.core.files.kinds import WRITTEN, Kind, kinds_in_words
from lanyard.core.files.sniffing import sniff
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn
from lanyard.web.cases.chronology.queries import Told, tellers
from lanyard.web.cases.files import scanner
from lanyard.web.cases.models import Case, ChronologyEntry
from lanyard.web.cases.writing.files import form_answer
from lanyard.web.data.imports.receiving import Sent
from lanyard.web.pages.lists.files import FileType, file_answer
from lanyard.web.pages.refusals import RefusedError

TABLES = frozenset({Kind.XLSX, Kind.ODS, Kind.TEXT})
EVENTS = Section(
    "events",
    "What happened",
    "One event a line. Begin each with its date: 12 March 2025: Annual review. A month or a year will do.",
)


def form_of(case: Case) -> Form:
    """The chronology as a form of a word processor. It names no child."""
    lead = ("What mattered in the child’s life: moves, changes of support, reviews, exclusions, stays.",)
    return Form(f"Chronology: {case}", lead, (EVENTS,))


def read_file(case: Case, sent: Sent) -> tuple[Read, tuple[str, ...]]:
    """The entries of a file or what is wrong with it, and what in a document could not be placed.

    Nothing of the file is kept. Raises `RefusedError` at `file` for what cannot be read at all.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder, "events.csv")
        path.write_bytes(b"".join(sent.chunks()))
        try:
            return _read(case, path)
        except UnfitFile as fault:
            raise RefusedError(str(fault), "file") from fault
        except UnreadableDocumentError as fault:
            raise RefusedError(str(fault), "file") from fault


def _read(case: Case, path: Path) -> tuple[Read, tuple[str, ...]]:
    kind = sniff(path)
    if kind not in TABLES | WRITTEN:
        raise UnfitFile("This is a file of another kind.", f"Send a {kinds_in_words(TABLES | WRITTEN)}.")
    if scanner.is_set_up():
        scanner.scan(path)
    if kind in TABLES:
        return read_table(path), ()
    returned: Returned = read_form(form_of(case), path.read_bytes())
    return read_lines(returned.texts.get(EVENTS.id, "")), returned.unplaced


def document_answer(case: Case, entries: list[ChronologyEntry], kind: DocumentKind) -> HttpResponse:
    """The form with these entries in it, as a download whose name tells nobody whose it is."""
    texts = {EVENTS.id: as_lines([entry.entry for entry in entries])}
    return form_answer(kind, form_of(case), texts, f"child-{case.number}-chronology")


def table_answer(case: Case, told: Told, kind: FileType) -> HttpResponse:
    """Events as a table, each with all who told of it, which can be read in again."""
    return file_answer(_sheet(told), kind, f"child-{case.number}-chronology")


def _sheet(told: Told) -> Sheet:
    columns = (
        SheetColumn("Date", CellKind.TEXT, 20),
        SheetColumn("What happened", CellKind.PROSE, 80),
        SheetColumn("Source", CellKind.TEXT, 40),
    )
    rows = [(each.when.words, each.what, tellers(each, *joined)) for each, joined in told.events]
    schema = {"date": pl.String, "what": pl.String, "source": pl.String}
    return Sheet("Chronology", columns, pl.DataFrame(rows, schema=schema, orient="row"))
