"""The register: one row a child across all chosen returns, and their rows tied to the children."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from lanyard.core.register.children import children, with_child_id
from lanyard.core.register.choose import Chosen
from lanyard.core.register.conflicts import conflicts
from lanyard.core.register.linking.link import link
from lanyard.core.register.linking.settings import DEFAULT, Settings
from lanyard.core.register.mentions import mentions
from lanyard.core.register.review import to_review
from lanyard.core.register.rows import all_rows, unlinked
from lanyard.core.register.tables import LINKS, RETURNS, SCHEMAS, conform, empty
from lanyard.core.returns.catalogue import RETURNS as DECLARED
from lanyard.core.returns.establishments import ESTABLISHMENT
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.words.identifiers import URN

URN_COLUMNS = tuple(
    (table.name, column.name)
    for one in DECLARED
    for table in one.tables
    for column in table.columns
    if column.identifier is URN and table.name in SCHEMAS and table.name != ESTABLISHMENT.name
)
"""Where the other tables refer to an establishment: table and column."""


@dataclass(frozen=True)
class InputFile:
    """One file that was read: where it is, what it is, and its number of rows."""

    path: Path
    kind: str
    rows: int


@dataclass(frozen=True)
class Register:
    """The tables of `tables.SCHEMAS`, the files they come from, and the number of rows of each table that
    lead nowhere (see `rows.unlinked`)."""

    tables: Mapping[str, pl.DataFrame]
    files: tuple[InputFile, ...]
    unlinked: Mapping[str, int]
    area: str | None = None


def make_register(chosen: Chosen, settings: Settings = DEFAULT) -> Register:
    """The register of the returns that were chosen. The same returns give the same tables, row for row."""
    linked = link(chosen, mentions(chosen), settings)
    named = with_child_id(linked.mentions)
    tied = all_rows(chosen, named)
    tables = {
        "children": children(named),
        "returns": _returns(chosen),
        **tied,
        ESTABLISHMENT.name: _establishments(chosen.establishments, tied),
        "links": conform(named.sort("child_id", maintain_order=True), LINKS),
        "to_review": to_review(named, linked.to_review),
        "conflicts": conflicts(chosen, named, linked.unheeded),
    }
    return Register(tables, tuple(_files(chosen)), unlinked(chosen, named, tied), chosen.area)


def _all_reads(chosen: Chosen) -> Iterator[tuple[ReadReturn, bool]]:
    yield from ((read, True) for read in chosen.used)
    yield from ((aside.read, False) for aside in chosen.set_aside)


def _returns(chosen: Chosen) -> pl.DataFrame:
    rows = [
        {
            "file": path.name,
            "kind": read.kind,
            "shape": read.shape,
            "area": read.area,
            "year": read.year,
            "reference_date": read.reference_date,
            "rows": read.row_count(str(path)),
            "used": used,
        }
        for read, used in _all_reads(chosen)
        for path in read.files
    ]
    return pl.DataFrame(rows, schema=dict(RETURNS)).sort("kind", "file", "year", "shape", "rows", "used")


def _files(chosen: Chosen) -> Iterator[InputFile]:
    for read, _ in _all_reads(chosen):
        yield from (InputFile(path, read.kind, read.row_count(str(path))) for path in read.files)


def _establishments(read: ReadReturn | None, tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    if read is None or ESTABLISHMENT.name not in read.tables:
        return empty(ESTABLISHMENT.name)
    named = pl.concat(tables[table][column] for table, column in URN_COLUMNS).drop_nulls().unique()
    rows = read.tables[ESTABLISHMENT.name].rows
    known = rows.filter(pl.col("urn").is_in(named.implode())).unique("urn", keep="first", maintain_order=True)
    return conform(known.sort("urn"), SCHEMAS[ESTABLISHMENT.name])
