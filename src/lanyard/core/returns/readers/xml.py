"""Reads a SEN2 XML return as a stream: a person at a time, without entities, network or a tree in memory.

Tags are read without regard to order, letter case and namespace; empty elements are missing values. An
element that the declaration does not know is reported once with the number of times it was met.
"""

from collections import Counter
from pathlib import Path

import polars as pl
from lxml import etree

from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.declare import Return
from lanyard.core.returns.errors import Unreadable, Unsafe
from lanyard.core.returns.problems import Problem, Severity
from lanyard.core.returns.readers.xml_head import HEAD_BYTES, XmlHead, declared_encoding, sniff_xml
from lanyard.core.returns.readers.xml_rows import RowStore, local_name
from lanyard.core.returns.reading import ReadReturn, ReadTable

BATCH_PEOPLE = 10_000
FALLBACK_ENCODING = "windows-1252"


def read_xml(path: Path, declaration: Return, shape: str = "xml") -> ReadReturn:
    """The return in an XML file, its tables in the declaration's order.

    Raises `Unsafe` for a document type, `Unreadable` (with the line) for anything that is not whole XML.
    """
    head = sniff_xml(path)
    encoding = None if _is_as_declared(path) else FALLBACK_ENCODING
    header, store = _collect(path, declaration, head, encoding)
    return _typed(path, declaration, shape, header, store, encoding)


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


def _collect(
    path: Path, declaration: Return, head: XmlHead, encoding: str | None
) -> tuple[dict[str, str | None], RowStore]:
    header: dict[str, str | None] = {}
    store = RowStore(declaration)
    person = head.person_tag.lower()
    try:
        for _, element in _elements(path, head, encoding):
            if local_name(element.tag) == person:
                store.add_person(element)
                _forget(element, person, store)
            else:
                header = _header_cells(element, declaration)
    except etree.XMLSyntaxError as fault:
        raise _unreadable(path, fault) from fault
    return header, store


def _elements(
    path: Path, head: XmlHead, encoding: str | None
) -> "etree.iterparse[tuple[str, etree._Element]]":
    return etree.iterparse(
        str(path),
        events=("end",),
        tag=(f"{{*}}{head.person_tag}", f"{{*}}{head.header_tag}"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        encoding=encoding,
    )


def _forget(element: etree._Element, person: str, store: RowStore) -> None:
    """Frees the person just read and everything before it; strangers among the people are counted."""
    element.clear()
    if store.people % BATCH_PEOPLE == 0:
        store.flush()
    parent = element.getparent()
    if parent is None:
        return
    while (earlier := element.getprevious()) is not None:
        if local_name(earlier.tag) not in (person, ""):
            store.unknown[local_name(earlier.tag)] += 1
        parent.remove(earlier)


def _header_cells(element: etree._Element, declaration: Return) -> dict[str, str | None]:
    names = {column.title.lower(): column.name for column in declaration.tables[0].columns}
    cells: dict[str, str | None] = {}
    for leaf in element.iter(etree.Element):
        name = names.get(local_name(leaf.tag))
        if name and name not in cells:
            cells[name] = leaf.text
    return cells


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


def _typed(
    path: Path,
    declaration: Return,
    shape: str,
    header: dict[str, str | None],
    store: RowStore,
    encoding: str | None,
) -> ReadReturn:
    file = str(path)
    tables: dict[str, ReadTable] = {}
    problems: list[Problem] = []
    notes: list[str] = [f"read as {encoding}, which the file does not say"] if encoding else []
    written = {declaration.tables[0].name: _header_frame(header, declaration)}
    written |= {name: rows.frame() for name, rows in store.tables.items()}
    for table in declaration.tables:
        typed = type_table(
            table, written.pop(table.name), kind=declaration.kind, file=file, order=DateForm.ISO
        )
        tables[table.name] = ReadTable(table, file, typed.rows)
        problems += typed.problems
        notes += typed.notes
    problems += _noticed(store, declaration.kind, file)
    head_row = tables[declaration.tables[0].name].rows.row(0, named=True)
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


def _header_frame(header: dict[str, str | None], declaration: Return) -> pl.DataFrame:
    cells = {c.name: [header.get(c.name)] for c in declaration.tables[0].columns}
    texts = pl.DataFrame(cells, schema=dict.fromkeys(cells, pl.String()))
    return texts.with_columns(row=pl.lit(0, pl.Int64))


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
