"""Rows of SEN2 and of the lists as the register keeps them: tied to a child and, in SEN2, to a request."""

from collections.abc import Mapping

import polars as pl

from lanyard.core.register.bare_codes import with_bare_codes
from lanyard.core.register.choose import Chosen
from lanyard.core.register.mentions import children_by
from lanyard.core.register.tables import LIST_TABLES, SCHEMAS, SEN2_TABLES, WHOLE, conform, empty
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.sen2.people import PERSON, REQUESTS


def sen2_rows(read: ReadReturn | None, mentions: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Requests and what hangs from them, with `child_id` and `request_id` (1 to n by child, then as they
    stand in the return). Empty tables without a return."""
    if read is None or REQUESTS.name not in read.tables:
        return {name: empty(name) for name in SEN2_TABLES}
    people = children_by(mentions, PERSON.name, "person_key")
    requests = _requests(read.tables[REQUESTS.name].rows, people)
    ids = requests.select("request_key", "request_id", "child_id").lazy()
    hanging = [name for name in SEN2_TABLES if name != REQUESTS.name]
    return {
        REQUESTS.name: conform(requests, SCHEMAS[REQUESTS.name]),
        **{name: _hanging(read, name, ids) for name in hanging},
    }


def list_rows(read: ReadReturn | None, mentions: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Both lists with `child_id` and bare codes. Empty tables without a return."""
    return {name: _list(read, name, mentions) for name in LIST_TABLES}


def unlinked(chosen: Chosen, tables: Mapping[str, pl.DataFrame]) -> dict[str, int]:
    """How many rows of each table belong to no child that the return names, where there are any."""
    counts = {
        name: read_table.rows.height - tables[name].height
        for read in chosen.used
        for name, read_table in read.tables.items()
        if name in (*SEN2_TABLES, *LIST_TABLES)
    }
    return {name: count for name, count in counts.items() if count}


def _requests(rows: pl.DataFrame, people: pl.LazyFrame) -> pl.DataFrame:
    tied = rows.lazy().join(people, on="person_key", how="inner", maintain_order="left")
    in_order = tied.sort("child_id", maintain_order=True)
    return in_order.with_columns(request_id=pl.int_range(1, pl.len() + 1, dtype=WHOLE)).collect()


def _hanging(read: ReadReturn, name: str, ids: pl.LazyFrame) -> pl.DataFrame:
    if name not in read.tables:
        return empty(name)
    rows = read.tables[name].rows.lazy()
    tied = rows.join(ids, on="request_key", how="inner", maintain_order="left")
    return conform(tied.sort("request_id", maintain_order=True).collect(), SCHEMAS[name])


def _list(read: ReadReturn | None, name: str, mentions: pl.DataFrame) -> pl.DataFrame:
    if read is None or name not in read.tables:
        return empty(name)
    read_table = read.tables[name]
    coded = with_bare_codes(read_table.rows, read_table.table).lazy()
    tied = coded.join(children_by(mentions, name, "row"), on="row", how="inner", maintain_order="left")
    return conform(tied.sort("child_id", maintain_order=True).collect(), SCHEMAS[name])
