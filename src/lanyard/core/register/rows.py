"""Rows of the returns as the register keeps them: tied to a child, with bare codes."""

from collections.abc import Iterator, Mapping

import polars as pl

from lanyard.core.register.bare_codes import with_bare_codes
from lanyard.core.register.choose import Chosen
from lanyard.core.register.mentions import naming_table, row_key
from lanyard.core.register.tables import (
    DATE,
    LIST_TABLES,
    OTHER_RETURNS,
    SCHEMAS,
    SEN2_TABLES,
    TEXT,
    WHOLE,
    Schema,
    conform,
    declared,
    empty,
)
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.reading import KEYS, ReadReturn
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.sen2.people import REQUESTS

_OF_THE_RETURN: Schema = {"read": WHOLE, "title": TEXT, "file": TEXT, "reference_date": DATE, "row": WHOLE}


def tied_rows(chosen: Chosen, mentions: pl.DataFrame, one: Return, table: Table) -> pl.DataFrame:
    """The rows of one table in all files of a return, in the order of `chosen.used`, those that belong to a
    child: `child_id`, `read` (the place of the return among those used), `title` (what the file calls the
    table), `file`, `reference_date`, `row`, the keys of the reader, and every declared column.

    Where no table of the return names children, all rows are there and `child_id` is null.
    """
    rows = _rows(chosen, one, table)
    naming = naming_table(one, table)
    if naming is None:
        return rows.with_columns(child_id=pl.lit(None, dtype=WHOLE))
    people = (
        mentions.lazy().filter(pl.col("table") == naming.name).select("read", "child_id", _known_by="key")
    )
    return rows.lazy().join(people, on=("read", "_known_by"), how="inner", maintain_order="left").collect()


def all_rows(chosen: Chosen, mentions: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Every declared table of every return but the register of establishments, by its name. Tables of returns
    that are not held are empty."""
    return {
        **_sen2_rows(chosen, mentions),
        **{name: _kept(chosen, mentions, ANNEX_A, ANNEX_A.table(name)) for name in LIST_TABLES},
        **{
            table.name: _kept(chosen, mentions, one, table)
            for one in OTHER_RETURNS
            for table in one.data_tables
        },
    }


def unlinked(chosen: Chosen, mentions: pl.DataFrame, tables: Mapping[str, pl.DataFrame]) -> dict[str, int]:
    """How many rows of each table lead nowhere, where there are any: of tables that name children, rows whose
    child no other return names; of those that hang from them, rows that belong to no child. Where only one
    return names children, no row can lead to another."""
    counts = {**_belonging_to_nobody(chosen, tables), **_alone(mentions)}
    return {name: count for name, count in counts.items() if count}


def _belonging_to_nobody(chosen: Chosen, tables: Mapping[str, pl.DataFrame]) -> dict[str, int]:
    read: dict[str, int] = {}
    for one in chosen.used:
        for name, read_table in one.tables.items():
            if one.declaration.names_children and name in tables:
                read[name] = read.get(name, 0) + read_table.rows.height
    return {name: rows - tables[name].height for name, rows in read.items()}


def _alone(mentions: pl.DataFrame) -> dict[str, int]:
    if mentions["kind"].n_unique() < 2:
        return {}
    returns = mentions.lazy().select("child_id", "kind").unique().group_by("child_id").len()
    alone = returns.filter(pl.col("len") == 1).select("child_id")
    rows = mentions.lazy().join(alone, on="child_id", how="semi").group_by("table").len().collect()
    return dict(rows.sort("table").iter_rows())


def _kept(chosen: Chosen, mentions: pl.DataFrame, one: Return, table: Table) -> pl.DataFrame:
    if not chosen.of(one.kind):
        return empty(table.name)
    tied = tied_rows(chosen, mentions, one, table)
    in_order = tied.sort("child_id", maintain_order=True) if one.names_children else tied
    return conform(in_order, SCHEMAS[table.name])


def _rows(chosen: Chosen, one: Return, table: Table) -> pl.DataFrame:
    schema = {**_OF_THE_RETURN, "_known_by": WHOLE, **dict.fromkeys(KEYS, WHOLE), **declared(table)}
    parts = (conform(rows, schema) for rows in _parts(chosen, one, table))
    return pl.concat([pl.DataFrame(schema=schema), *parts])


def _parts(chosen: Chosen, one: Return, table: Table) -> Iterator[pl.DataFrame]:
    for place, read in enumerate(chosen.used):
        if read.kind == one.kind and table.name in read.tables:
            yield _part(read, table, place)


def _part(read: ReadReturn, table: Table, place: int) -> pl.DataFrame:
    """The rows of one file. Its own day counts where the declaration has no column of that name."""
    own = read.tables[table.name]
    naming = naming_table(read.declaration, table) or table
    key = row_key(own) if naming is table else naming.key
    rows = with_bare_codes(own.rows, table)
    known_by = pl.col(key) if key in rows.columns else pl.lit(None, dtype=WHOLE)
    return rows.with_columns(
        _known_by=known_by,
        read=pl.lit(place, dtype=WHOLE),
        title=pl.lit(table.title_in(read.shape)),
        file=pl.lit(own.file.rpartition("/")[2]),
        reference_date=pl.lit(read.reference_date, dtype=DATE),
    )


def _sen2_rows(chosen: Chosen, mentions: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Requests and what hangs from them, with `child_id` and `request_id` (1 to n by child, then as they
    stand in the return)."""
    if chosen.sen2 is None or REQUESTS.name not in chosen.sen2.tables:
        return {name: empty(name) for name in SEN2_TABLES}
    tied = tied_rows(chosen, mentions, SEN2, REQUESTS).sort("child_id", maintain_order=True)
    requests = tied.with_columns(request_id=pl.int_range(1, pl.len() + 1, dtype=WHOLE))
    ids = requests.select("request_key", "request_id", "child_id").lazy()
    hanging = [name for name in SEN2_TABLES if name != REQUESTS.name]
    return {
        REQUESTS.name: conform(requests, SCHEMAS[REQUESTS.name]),
        **{name: _hanging(chosen.sen2, name, ids) for name in hanging},
    }


def _hanging(read: ReadReturn, name: str, ids: pl.LazyFrame) -> pl.DataFrame:
    if name not in read.tables:
        return empty(name)
    rows = read.tables[name].rows.lazy()
    tied = rows.join(ids, on="request_key", how="inner", maintain_order="left")
    return conform(tied.sort("request_id", maintain_order=True).collect(), SCHEMAS[name])
