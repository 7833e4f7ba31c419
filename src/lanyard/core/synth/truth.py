"""The truth file of a made-up area: of whom each row of its files truly speaks. Quality of linking is
measured against it; no return tells it, and whoever reads the folder sets it aside.

`truth/links.csv` has a row for each row that names a child: `kind` of return, `file`, `table` (its declared
name), `row` (as a check counts it: that of the spreadsheet, or the person's number in an XML) and `child`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.returns.declare import Return, Sender, Table
from lanyard.core.returns.headings import plain
from lanyard.core.returns.sen2 import FORM, XML
from lanyard.core.returns.writers.declared_names import file_of, stem_of
from lanyard.core.returns.writers.declared_tables import ready_tables
from lanyard.core.returns.writers.which_writer import WRITERS
from lanyard.core.synth.declared_rows import FIRST_ROW
from lanyard.core.synth.world import TRUTH, Tables

TRUTH_FOLDER, LINKS_FILE = "truth", "links.csv"

LINKS: dict[str, pl.DataType] = {
    "kind": pl.String(),
    "file": pl.String(),
    "table": pl.String(),
    "row": pl.Int64(),
    "child": pl.Int64(),
}
"""Columns of the file."""

FIRST_ROW_OF_FORM = 8
"""In the department's Excel form people stand below the block of the header."""

SCHOOL = "urn"


@dataclass(frozen=True)
class Written:
    """A return as it was written: `tables` with the truth, in the order of their rows in the `files`, and the
    day told above the headings of lists without a header, if any."""

    declaration: Return
    shape: str
    tables: Tables
    files: tuple[Path, ...]
    extracted: date | None = None


def links_of(written: Written) -> pl.DataFrame:
    """The links (`LINKS`) of every row of one written return that names a child; of what was planted there is
    no truth."""
    parts = [_of_table(written, table) for table in _naming(written)]
    return pl.concat([pl.DataFrame(schema=LINKS), *parts])


def write_links(folder: Path, returns: Iterable[Written]) -> Path:
    """Writes the truth of some returns into the folder `truth` of a folder, and gives its path."""
    path = folder / TRUTH_FOLDER / LINKS_FILE
    path.parent.mkdir(exist_ok=True)
    pl.concat([pl.DataFrame(schema=LINKS), *map(links_of, returns)]).write_csv(path)
    return path


def _naming(written: Written) -> Iterator[Table]:
    for table in written.declaration.tables:
        if table.name in written.tables and TRUTH in written.tables[table.name].columns:
            yield table


def _of_table(written: Written, table: Table) -> pl.DataFrame:
    rows = written.tables[table.name]
    placed = _in_xml(written, table, rows) if written.shape == XML else _in_list(written, table, rows)
    told = placed.with_columns(kind=pl.lit(written.declaration.kind), table=pl.lit(table.name))
    return told.rename({TRUTH: "child"}).select(list(LINKS)).drop_nulls("child")


def _in_list(written: Written, table: Table, rows: pl.DataFrame) -> pl.DataFrame:
    """Rows below headings, which stand below what is told above them."""
    first = FIRST_ROW_OF_FORM if written.shape == FORM else FIRST_ROW + _lines_above(written)
    row = pl.int_range(first, rows.height + first, dtype=pl.Int64)
    return rows.select(TRUTH, row=row, file=pl.lit(_file_of(written, table).name))


def _lines_above(written: Written) -> int:
    if (written.declaration.kind, written.shape) in WRITERS:
        return 0
    empty = {name: rows.clear() for name, rows in written.tables.items()}
    header = written.declaration.header
    known = empty | {header: written.tables[header]} if header in written.tables else empty
    return len(ready_tables(written.declaration, known, written.extracted).lines)


def _file_of(written: Written, table: Table) -> Path:
    """The only file, or the one that is named after the table."""
    stem = stem_of(written.declaration, written.tables, written.extracted)
    named = file_of(written.declaration, table, written.shape, stem)
    title = plain(table.title_in(written.shape))
    fitting = [path for path in written.files if path.stem == named or plain(path.stem).endswith(title)]
    return next((path for path in fitting if path.stem == named), (*fitting, *written.files)[0])


def _in_xml(written: Written, table: Table, rows: pl.DataFrame) -> pl.DataFrame:
    """People in order of their keys; those of a return that schools send count anew in each school's file."""
    number = pl.col(table.key).rank("ordinal").cast(pl.Int64)
    if written.declaration.sender is Sender.AREA:
        return rows.select(TRUTH, row=number, file=pl.lit(written.files[0].name))
    files = {path.stem.rpartition("-")[2]: path.name for path in written.files}
    file = pl.col(SCHOOL).replace_strict(files, default=None, return_dtype=pl.String())
    return rows.select(TRUTH, row=number.over(SCHOOL), file=file).filter(pl.col("file").is_not_null())
