"""Writes a SEN2 return as XML, in the order of the given year's schema, some thousand people at a time."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import polars as pl

from lanyard.core.returns.declare import Column, Table
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.writers.tables import Tables, as_text, whole_tables, year_of
from lanyard.core.returns.writers.xml_elements import INDENTED, XmlStyle, elements, inside
from lanyard.core.returns.writers.xml_order import SECTIONS, columns_in_order

BATCH_PEOPLE = 10_000
HEADER, PERSON = SEN2.tables[0], SEN2.tables[1]


def write_xml(tables: Tables, path: Path, style: XmlStyle = INDENTED) -> None:
    """Writes the return; its year and header come from the table `sen2`. Raises ValueError for loose rows."""
    whole = whole_tables(SEN2, tables)
    with path.open("w", encoding=style.encoding, errors="xmlcharrefreplace", newline="") as file:
        for piece in _pieces(whole, style):
            file.write(piece)


def _pieces(tables: Tables, style: XmlStyle) -> Iterator[str]:
    year = year_of(tables)
    yield style.opening("Message")
    yield _header(tables[HEADER.name], year, style)
    yield style.line(1) + "<Persons>"
    people = tables["person"]["person_key"].sort()
    for first in people.gather_every(BATCH_PEOPLE):
        yield from _batch(tables, people.filter(people >= first).head(BATCH_PEOPLE), year, style)
    yield f"{style.line(1)}</Persons>{style.line(0)}</Message>\n"


def _header(rows: pl.DataFrame, year: int, style: XmlStyle) -> str:
    columns = {column.name: column for column in HEADER.columns_in(year)}
    parts = [style.line(1) + "<Header>"]
    for section, names in SECTIONS.items():
        own = [columns[name] for name in names if name in columns]
        cells = as_text(rows, own, "%F").select(xml=inside(own, 3, style))["xml"].item()
        parts.append(f"{style.line(2)}<{section}>{cells}{style.line(2)}</{section}>")
    return "".join([*parts, style.line(1), "</Header>"])


def _batch(tables: Tables, people: pl.Series, year: int, style: XmlStyle) -> Iterator[str]:
    def columns_of(table: Table) -> Sequence[Column]:
        return columns_in_order(table, year)

    theirs = pl.col("person_key").is_between(people[0], people[-1])
    batch = {name: rows.filter(theirs) for name, rows in tables.items()}
    yield from elements(SEN2, PERSON, batch, 2, columns_of, style)["xml"]
