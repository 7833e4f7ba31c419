"""What an XML return says once for many rows: its header, and what rows leave to header and parents."""

from collections.abc import Iterator, Mapping
from itertools import chain

import polars as pl
from lxml import etree

from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.nesting import parent_key
from lanyard.core.returns.readers.xml_rows import XML, local_name

HeaderCells = dict[str, str | None]
"""The texts of the header by column."""

CENSUS_DATE, REFERENCE_DATE = "census_date", "reference_date"
"""A person's column, and the header's by which it is filled."""


def header_cells(element: etree._Element, declaration: Return) -> HeaderCells:
    """The cells of a header element, wherever in it they stand; the first of each counts."""
    return _cells_in(element.iter(etree.Element), declaration)


def cells_before_people(person: etree._Element, declaration: Return, known: HeaderCells) -> HeaderCells:
    """Cells of the header that stand outside it, such as a school's own, before the first person."""
    names = _names(declaration)
    if set(names.values()) <= known.keys():
        return {}
    earlier = chain.from_iterable(one.itersiblings(preceding=True) for one in person.iterancestors())
    leaves = chain.from_iterable(one.iter(etree.Element) for one in earlier)
    found = _cells_in(leaves, declaration)
    return {name: text for name, text in found.items() if name not in known}


def is_within(element: etree._Element, people: frozenset[str]) -> bool:
    """Whether the element stands in a person's."""
    return any(local_name(above.tag) in people for above in element.iterancestors())


def header_frame(cells: HeaderCells, header: Table) -> pl.DataFrame:
    """The header as a table of one row, number 0."""
    texts = {column.name: [cells.get(column.name)] for column in header.columns}
    frame = pl.DataFrame(texts, schema=dict.fromkeys(texts, pl.String()))
    return frame.with_columns(row=pl.lit(0, pl.Int64))


def carried_down(
    declaration: Return, header: HeaderCells, frames: Mapping[str, pl.DataFrame]
) -> dict[str, pl.DataFrame]:
    """The tables, with cells that the first has in common with the header filled from it, and the column by
    which tables are tied filled from the parent's."""
    filled = dict(frames)
    people = declaration.data_tables[0]
    filled[people.name] = _from_header(filled[people.name], people, header)
    for table in declaration.data_tables:
        if table.parent and table.tied_by:
            above = filled[table.parent]
            key = parent_key(declaration, table)
            filled[table.name] = _from_parent(filled[table.name], above, key, table.tied_by)
    return filled


def _from_header(rows: pl.DataFrame, people: Table, header: HeaderCells) -> pl.DataFrame:
    told = {column.name: header.get(column.name) for column in people.columns}
    told[CENSUS_DATE] = header.get(REFERENCE_DATE)
    known = {name: text for name, text in told.items() if text and name in rows.columns}
    return rows.with_columns(pl.coalesce(name, pl.lit(text)).alias(name) for name, text in known.items())


def _from_parent(rows: pl.DataFrame, above: pl.DataFrame, key: str, name: str) -> pl.DataFrame:
    ids = above.select(key, pl.col(name).alias(f"{name}_above"))
    joined = rows.join(ids, on=key, how="left", maintain_order="left")
    return joined.with_columns(pl.coalesce(name, f"{name}_above").alias(name)).drop(f"{name}_above")


def _cells_in(elements: Iterator[etree._Element], declaration: Return) -> HeaderCells:
    names = _names(declaration)
    cells: HeaderCells = {}
    for leaf in elements:
        name = names.get(local_name(leaf.tag))
        if name and name not in cells and not len(leaf):
            cells[name] = leaf.text
    return cells


def _names(declaration: Return) -> dict[str, str]:
    columns = declaration.table(declaration.header).columns
    return {column.heading(XML).lower(): column.name for column in columns}
