"""Writes any declared return that is nested as XML: header, then people, each with all that hangs from them.

What the header of a school's return says of every pupil, the school and census day, stands in it alone; the
column that only ties the tables of an extract is left out, since position ties them.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import polars as pl

from lanyard.core.returns.declare import Column, Return, Sender, Table
from lanyard.core.returns.readers.xml_header import CENSUS_DATE
from lanyard.core.returns.writers.declared_names import stem_of
from lanyard.core.returns.writers.declared_tables import keyed_tables
from lanyard.core.returns.writers.tables import Tables, as_text
from lanyard.core.returns.writers.xml_elements import INDENTED, XML, XmlStyle, elements, inside
from lanyard.core.returns.writers.xml_order import SECTIONS

BATCH_PEOPLE = 10_000
SCHOOL = "urn"
"""The column, in header and people's table, by which the schools of a return that schools send differ."""


def write_declared_xml(
    declaration: Return, tables: Tables, folder: Path, style: XmlStyle = INDENTED
) -> tuple[Path, ...]:
    """Writes one file, or one for each school that the header of a school's return has; gives their paths.

    Raises ValueError when a row hangs from nothing or the header has no row.
    """
    whole = keyed_tables(declaration, tables)
    files: list[Path] = []
    for name, of_one in _senders(declaration, whole):
        files.append(folder / f"{'-'.join(filter(None, (stem_of(declaration, of_one, None), name)))}.xml")
        with files[-1].open("w", encoding=style.encoding, errors="xmlcharrefreplace", newline="") as file:
            file.writelines(_pieces(declaration, of_one, style))
    return tuple(files)


def _senders(declaration: Return, tables: Tables) -> Iterator[tuple[str, Tables]]:
    """The tables of each sender, and the number by which its file is named."""
    header = tables[declaration.header]
    if header.is_empty():
        raise ValueError(f"the header of {declaration.kind} has no row")
    of_schools = declaration.sender is Sender.SCHOOL
    schools = header[SCHOOL].drop_nulls().unique(maintain_order=True) if of_schools else ()
    for urn in schools:
        yield urn, _of_school(declaration, tables, urn)
    if not len(schools):
        yield "", tables


def _of_school(declaration: Return, tables: Tables, urn: str) -> Tables:
    people = declaration.data_tables[0]
    own = tables[people.name].filter(pl.col(SCHOOL) == urn)
    header = tables[declaration.header].filter(pl.col(SCHOOL) == urn)
    return {
        table.name: tables[table.name].join(own.select(people.key), on=people.key, how="semi")
        for table in declaration.data_tables
    } | {declaration.header: header, people.name: own}


def _pieces(declaration: Return, tables: Tables, style: XmlStyle) -> Iterator[str]:
    people = declaration.data_tables[0]
    yield style.opening("Message")
    yield _header(declaration, tables[declaration.header], style)
    group = f"{people.title_in(XML)}s"
    yield f"{style.line(1)}<{group}>"
    columns_of = _columns_of(declaration)
    keys = tables[people.name][people.key].sort()
    for first in keys.gather_every(BATCH_PEOPLE):
        theirs = pl.col(people.key).is_between(first, _last(keys, first))
        batch = {table.name: tables[table.name].filter(theirs) for table in declaration.data_tables}
        yield from elements(declaration, people, batch, 2, columns_of, style)["xml"]
    yield f"{style.line(1)}</{group}>{style.line(0)}</Message>\n"


def _last(keys: pl.Series, first: int) -> int:
    return int(keys.filter(keys >= first).head(BATCH_PEOPLE)[-1])


def _header(declaration: Return, rows: pl.DataFrame, style: XmlStyle) -> str:
    table = declaration.table(declaration.header)
    details = SECTIONS["CollectionDetails"]
    told = rows.head(1).with_columns(collection=pl.lit(declaration.collection))
    parts = [f"{style.line(1)}<{table.title_in(XML)}>"]
    for section in SECTIONS:
        own = [c for c in table.columns if (c.name in details) == (section == "CollectionDetails")]
        cells = as_text(told, own, "%F").select(xml=inside(own, 3, style))["xml"].item() if own else ""
        parts.append(f"{style.line(2)}<{section}>{cells}{style.line(2)}</{section}>")
    return "".join([*parts, f"{style.line(1)}</{table.title_in(XML)}>"])


def _columns_of(declaration: Return) -> Callable[[Table], Sequence[Column]]:
    header = {column.name for column in declaration.table(declaration.header).columns} | {CENSUS_DATE}
    once = header if declaration.sender is Sender.SCHOOL else set()
    people = declaration.data_tables[0]
    ties = {table.tied_by for table in declaration.data_tables if table.tied_by}

    def columns(table: Table) -> Sequence[Column]:
        if table is people:
            return [c for c in table.columns if c.name not in once and (c.tells or c.name not in ties)]
        return [c for c in table.columns if c.name != table.tied_by]

    return columns
