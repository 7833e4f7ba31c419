"""Turns rows into XML elements, each with all that hangs from it, by the column and not row by row."""

import codecs
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import polars as pl

from lanyard.core.returns.declare import Column, Return, Table
from lanyard.core.returns.nesting import below, keys_of, parent_key
from lanyard.core.returns.writers.tables import Tables, as_text

XML = "xml"
NOT_IN_XML = r"[\x00-\x08\x0B\x0C\x0E-\x1F]"

ColumnsOf = Callable[[Table], Sequence[Column]]
"""Gives the columns of a table that the file has, in its order."""


@dataclass(frozen=True)
class XmlStyle:
    """How the file looks: its encoding (a Python codec), a namespace or none, indented or in one line."""

    encoding: str = "utf-8"
    namespace: str = ""
    indent: str = "  "

    def line(self, depth: int) -> str:
        """What stands before an element at that depth."""
        return "\n" + self.indent * depth if self.indent else ""

    def opening(self, root: str) -> str:
        """The declaration, and the start of the root element."""
        namespace = f' xmlns="{self.namespace}"' if self.namespace else ""
        return f'<?xml version="1.0" encoding="{_declared(self.encoding)}"?>\n<{root}{namespace}>'


INDENTED = XmlStyle()


def elements(
    declaration: Return, table: Table, rows: Tables, depth: int, columns_of: ColumnsOf, style: XmlStyle
) -> pl.DataFrame:
    """One element a row of the table, with all that hangs from it: the table's keys and `xml`."""
    columns = columns_of(table)
    own = rows[table.name]
    whole = as_text(own, columns, "%F").select(xml=inside(columns, depth + 1, style))
    whole = whole.with_columns(own[key] for key in keys_of(declaration, table))
    for child in below(declaration, table):
        key = parent_key(declaration, child)
        hanging = elements(declaration, child, rows, depth + 1, columns_of, style)
        joined = hanging.group_by(key, maintain_order=True).agg(below=pl.col("xml").str.join(""))
        whole = whole.join(joined, on=key, how="left", maintain_order="left")
        whole = whole.with_columns(pl.concat_str("xml", pl.col("below").fill_null(""))).drop("below")
    title = table.title_in(XML)
    start, end = f"{style.line(depth)}<{title}>", f"{style.line(depth)}</{title}>"
    return whole.with_columns(pl.concat_str(pl.lit(start), "xml", pl.lit(end)).alias("xml"))


def inside(columns: Sequence[Column], depth: int, style: XmlStyle) -> pl.Expr:
    """The elements of the cells that are not empty, one after the other."""
    if not columns:
        return pl.lit("")
    cells = [
        pl.concat_str(
            pl.lit(f"{style.line(depth)}<{column.heading(XML)}>"),
            _escaped(column.name),
            pl.lit(f"</{column.heading(XML)}>"),
        ).fill_null("")
        for column in columns
    ]
    return pl.concat_str(cells)


def _escaped(name: str) -> pl.Expr:
    text = pl.col(name).str.replace_all(NOT_IN_XML, "")
    return text.str.replace_many(["&", "<", ">", "\r"], ["&amp;", "&lt;", "&gt;", "&#13;"])


def _declared(encoding: str) -> str:
    return (
        "UTF-8" if encoding == "utf-8-sig" else codecs.lookup(encoding).name.upper().replace("CP", "windows-")
    )
