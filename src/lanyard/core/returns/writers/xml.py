"""Writes a SEN2 return as XML, in the order of the given year's schema, some thousand people at a time."""

import codecs
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from lanyard.core.returns.declare import Column, Table
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.writers.tables import Tables, as_text, whole_tables, year_of
from lanyard.core.returns.writers.xml_order import SECTIONS, columns_in_order

BATCH_PEOPLE = 10_000
HEADER, PERSON = SEN2.tables[0], SEN2.tables[1]
NOT_IN_XML = r"[\x00-\x08\x0B\x0C\x0E-\x1F]"


@dataclass(frozen=True)
class XmlStyle:
    """How the file looks: its encoding (a Python codec), a namespace or none, indented or in one line."""

    encoding: str = "utf-8"
    namespace: str = ""
    indent: str = "  "

    def line(self, depth: int) -> str:
        """What stands before an element at that depth."""
        return "\n" + self.indent * depth if self.indent else ""


INDENTED = XmlStyle()


def write_xml(tables: Tables, path: Path, style: XmlStyle = INDENTED) -> None:
    """Writes the return; its year and header come from the table `sen2`. Raises ValueError for loose rows."""
    whole = whole_tables(SEN2, tables)
    with path.open("w", encoding=style.encoding, errors="xmlcharrefreplace", newline="") as file:
        for piece in _pieces(whole, style):
            file.write(piece)


def _pieces(tables: Tables, style: XmlStyle) -> Iterator[str]:
    year = year_of(tables)
    namespace = f' xmlns="{style.namespace}"' if style.namespace else ""
    yield f'<?xml version="1.0" encoding="{_declared(style.encoding)}"?>\n<Message{namespace}>'
    yield _header(tables[HEADER.name], year, style)
    yield style.line(1) + "<Persons>"
    people = tables["person"]["person_key"].sort()
    for first in people.gather_every(BATCH_PEOPLE):
        yield from _batch(tables, people.filter(people >= first).head(BATCH_PEOPLE), year, style)
    yield f"{style.line(1)}</Persons>{style.line(0)}</Message>\n"


def _declared(encoding: str) -> str:
    return (
        "UTF-8" if encoding == "utf-8-sig" else codecs.lookup(encoding).name.upper().replace("CP", "windows-")
    )


def _header(rows: pl.DataFrame, year: int, style: XmlStyle) -> str:
    columns = {column.name: column for column in HEADER.columns_in(year)}
    parts = [style.line(1) + "<Header>"]
    for section, names in SECTIONS.items():
        own = [columns[name] for name in names if name in columns]
        inside = as_text(rows, own, "%F").select(xml=_inside(own, 3, style))["xml"].item()
        parts.append(f"{style.line(2)}<{section}>{inside}{style.line(2)}</{section}>")
    return "".join([*parts, style.line(1), "</Header>"])


def _batch(tables: Tables, people: pl.Series, year: int, style: XmlStyle) -> Iterator[str]:
    theirs = pl.col("person_key").is_between(people[0], people[-1])
    batch = {name: rows.filter(theirs) for name, rows in tables.items()}
    yield from _elements(PERSON, batch, 2, year, style)["xml"]


def _elements(table: Table, batch: Tables, depth: int, year: int, style: XmlStyle) -> pl.DataFrame:
    """One element a row, with all that hangs from it: the keys and `xml`."""
    columns = columns_in_order(table, year)
    rows = batch[table.name]
    key = "person_key" if table is PERSON else "request_key"
    whole = as_text(rows, columns, "%F").select(xml=_inside(columns, depth + 1, style))
    whole = whole.with_columns(rows["person_key"], rows["request_key"])
    for child in (child for child in SEN2.tables if child.parent == table.name):
        below = _elements(child, batch, depth + 1, year, style)
        joined = below.group_by(key, maintain_order=True).agg(below=pl.col("xml").str.join(""))
        whole = whole.join(joined, on=key, how="left", maintain_order="left")
        whole = whole.with_columns(pl.concat_str("xml", pl.col("below").fill_null(""))).drop("below")
    start, end = f"{style.line(depth)}<{table.title}>", f"{style.line(depth)}</{table.title}>"
    return whole.with_columns(pl.concat_str(pl.lit(start), "xml", pl.lit(end)).alias("xml"))


def _inside(columns: Sequence[Column], depth: int, style: XmlStyle) -> pl.Expr:
    """The elements of the cells that are not empty, one after the other."""
    cells = [
        pl.concat_str(
            pl.lit(f"{style.line(depth)}<{column.title}>"),
            _escaped(column.name),
            pl.lit(f"</{column.title}>"),
        ).fill_null("")
        for column in columns
    ]
    return pl.concat_str(cells)


def _escaped(name: str) -> pl.Expr:
    text = pl.col(name).str.replace_all(NOT_IN_XML, "")
    return text.str.replace_many(["&", "<", ">", "\r"], ["&amp;", "&lt;", "&gt;", "&#13;"])
