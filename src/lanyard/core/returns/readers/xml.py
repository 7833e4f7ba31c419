"""Reads a SEN2 XML return as a stream: a person at a time, without entities, network or a tree in memory.

Tags are read without regard to order, letter case and namespace; empty elements are missing values. An
element that the declaration does not know is reported once with the number of times it was met.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import polars as pl
from lxml import etree

from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.cells.codes import codes_as_declared
from lanyard.core.returns.cells.table import CodeReader
from lanyard.core.returns.declare import Return
from lanyard.core.returns.errors import Unreadable, Unsafe
from lanyard.core.returns.problems import Problem, Severity
from lanyard.core.returns.readers.xml_head import (
    HEAD_BYTES,
    declared_encoding,
    names_as_written,
    sniff_xml,
)
from lanyard.core.returns.readers.xml_header import (
    HeaderCells,
    carried_down,
    cells_before_people,
    header_cells,
    header_frame,
    is_within,
)
from lanyard.core.returns.readers.xml_rows import XML, RowStore, element_names, local_name
from lanyard.core.returns.reading import ReadReturn, ReadTable

BATCH_PEOPLE = 10_000
FALLBACK_ENCODING = "windows-1252"


def read_xml(
    path: Path, declaration: Return, shape: str = "xml", codes: CodeReader = codes_as_declared
) -> ReadReturn:
    """The return in an XML file, its tables in the declaration's order; `codes` reads coded cells.

    Raises `Unsafe` for a document type, `Unreadable` (with the line) for anything that is not whole XML.
    """
    sniff_xml(path)
    encoding = None if _is_as_declared(path) else FALLBACK_ENCODING
    header, store = _collect(path, declaration, encoding)
    written = _written(declaration, header, store)
    return _typed(path, declaration, shape, written, _Noticed(store, encoding, codes))


def _is_as_declared(path: Path) -> bool:
    """False when a file that names no encoding holds bytes that UTF-8 does not allow."""
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
        if declared_encoding(head) is not None or b"\x00" in head[:4]:
            return True
        file.seek(0)
        return all(_is_utf8(line) for line in file)


def _is_utf8(line: bytes) -> bool:
    if line.isascii():
        return True
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _collect(path: Path, declaration: Return, encoding: str | None) -> tuple[HeaderCells, RowStore]:
    header: HeaderCells = {}
    store = RowStore(declaration)
    names = element_names(store.person.table)
    people = frozenset(map(str.lower, names))
    tags = names_as_written(path, (*names, declaration.table(declaration.header).title_in(XML)))
    try:
        for _, element in _elements(path, tags, encoding):
            if local_name(element.tag) in people:
                if not store.people:
                    header |= cells_before_people(element, declaration, header)
                store.add_person(element)
                _forget(element, people, store)
            elif not is_within(element, people):
                header = header_cells(element, declaration)
    except etree.XMLSyntaxError as fault:
        raise _unreadable(path, fault) from fault
    return header, store


def _elements(
    path: Path, tags: tuple[str, ...], encoding: str | None
) -> "etree.iterparse[tuple[str, etree._Element]]":
    return etree.iterparse(
        str(path),
        events=("end",),
        tag=tuple(f"{{*}}{tag}" for tag in tags),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        encoding=encoding,
    )


def _forget(element: etree._Element, people: frozenset[str], store: RowStore) -> None:
    """Frees the person just read and everything before it; strangers among the people are counted."""
    element.clear()
    if store.people % BATCH_PEOPLE == 0:
        store.flush()
    parent = element.getparent()
    if parent is None:
        return
    while (earlier := element.getprevious()) is not None:
        name = local_name(earlier.tag)
        if name and name not in people:
            store.unknown[name] += 1
        parent.remove(earlier)


def _unreadable(path: Path, fault: etree.XMLSyntaxError) -> Unreadable | Unsafe:
    last = next(reversed(list(fault.error_log)), None)  # type: ignore[call-overload]  # entries are there
    line = last.line if last else fault.lineno
    if last and last.type_name.endswith(("UNDECLARED_ENTITY", "ENTITY_LOOP")):
        return Unsafe(path, f"Line {line} uses an entity.", "Export it again; no return has entities.")
    return Unreadable(
        path,
        f"The XML breaks off or is damaged at line {line}.",
        "Export it again and check that the whole file was copied.",
    )


@dataclass(frozen=True)
class _Noticed:
    """What was collected from the file besides its cells, and how its codes are read."""

    store: RowStore
    encoding: str | None
    codes: CodeReader

    def notes(self) -> list[str]:
        return [f"read as {self.encoding}, which the file does not say"] if self.encoding else []


def _written(declaration: Return, header: HeaderCells, store: RowStore) -> dict[str, pl.DataFrame]:
    """Every table as written, the header's first; what rows leave to header and parent is filled in."""
    head = declaration.table(declaration.header)
    frames = {head.name: header_frame(header, head)}
    frames |= {name: rows.frame() for name, rows in store.tables.items()}
    return carried_down(declaration, header, frames)


def _typed(
    path: Path, declaration: Return, shape: str, written: dict[str, pl.DataFrame], noticed: _Noticed
) -> ReadReturn:
    file = str(path)
    tables: dict[str, ReadTable] = {}
    problems: list[Problem] = []
    notes = noticed.notes()
    for table in declaration.tables:
        typed = type_table(
            table,
            written.pop(table.name),
            kind=declaration.kind,
            file=file,
            order=DateForm.ISO,
            shape=shape,
            codes=noticed.codes,
        )
        tables[table.name] = ReadTable(table, file, typed.rows)
        problems += typed.problems
        notes += typed.notes
    problems += _noticed(noticed.store, declaration.kind, file)
    head_row = tables[declaration.header].rows.row(0, named=True)
    return ReadReturn(
        declaration,
        shape,
        (path,),
        tables,
        year=head_row.get("year"),
        reference_date=head_row.get("reference_date"),
        area=head_row.get("lea"),
        problems=tuple(problems),
        notes={file: tuple(notes)},
    )


def _noticed(store: RowStore, kind: str, file: str) -> list[Problem]:
    return [
        *_counted(
            store,
            store.unknown,
            "X01",
            "is not an element of this return here; its content is not read",
            kind,
            file,
        ),
        *_counted(
            store,
            store.repeated,
            "X02",
            "stands more than once where it may stand once; the first counts",
            kind,
            file,
        ),
    ]


def _counted(
    store: RowStore, counter: Counter[str], code: str, what: str, kind: str, file: str
) -> list[Problem]:
    return [
        Problem(
            code,
            Severity.QUERY,
            kind,
            file,
            "",
            store.first_seen.get(name, 0),
            name,
            "",
            f"The element {name} {what} (met {number} times, first at this row).",
        )
        for name, number in sorted(counter.items())
    ]
