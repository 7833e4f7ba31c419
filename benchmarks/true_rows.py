"""The tables of a snapshot of one made-up area, each row tied to the child of whom it truly speaks."""

from collections.abc import Mapping

import polars as pl

from lanyard.core.register.bare_codes import with_bare_codes
from lanyard.core.register.children import main_ethnicity
from lanyard.core.register.tables import SCHEMAS
from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Return, Table, Tells
from lanyard.core.synth.area import MadeUpArea, Tables
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA, SERIES_OF_AREA
from lanyard.core.synth.world import TRUTH

TOLD = tuple(one for one in RETURNS if one.kind in RETURNS_OF_AREA or one.kind in SERIES_OF_AREA)
PERSON, REQUEST = "person_key", "request_key"
NOT_IN_CHILDREN = (Tells.FORMER_UPN, Tells.LOCAL_ID)


def true_rows(area: MadeUpArea, children: int, requests: int) -> Mapping[str, pl.DataFrame]:
    """Every table that an area fills, by name; `children` and `requests` are the numbers taken before."""
    parts: dict[str, list[pl.DataFrame]] = {}
    named: list[pl.DataFrame] = []
    returns: list[dict[str, object]] = []
    for one in TOLD:
        for tables in area.told_of(one.kind):
            returns.append(_return(one, tables, area))
            for table in one.data_tables:
                rows = _tied(one, table, tables, children)
                parts.setdefault(table.name, []).append(rows)
                if table.names_children:
                    named.append(_named(table, rows))
    found = {name: pl.concat(rows, how="diagonal") for name, rows in parts.items() if name in SCHEMAS}
    numbered = {name: _with_requests(rows, requests) for name, rows in found.items()}
    told = pl.DataFrame(returns, schema=dict(SCHEMAS["returns"]))
    return {**numbered, "children": _children(named), "returns": told}


def _tied(one: Return, table: Table, tables: Tables, before: int) -> pl.DataFrame:
    """The rows with the number of their child and the day of their return, with bare codes."""
    rows = tables[table.name]
    if one.names_children and TRUTH not in rows.columns:
        naming = next(parent for parent in one.data_tables if TRUTH in tables[parent.name].columns)
        people = tables[naming.name].select(PERSON, TRUTH)
        rows = rows.join(people, on=PERSON, how="left", maintain_order="left")
    if one.names_children:
        rows = rows.with_columns(child_id=pl.col(TRUTH) + before + 1).sort("child_id", maintain_order=True)
    if one.one_of_many:
        rows = rows.with_columns(reference_date=pl.lit(tables[one.header]["reference_date"].max()))
    return with_bare_codes(rows, table)


def _with_requests(rows: pl.DataFrame, before: int) -> pl.DataFrame:
    if REQUEST not in rows.columns:
        return rows
    return rows.with_columns(request_id=pl.col(REQUEST) + before)


def _named(table: Table, rows: pl.DataFrame) -> pl.DataFrame:
    """Who the rows' children are said to be."""
    telling = ((tells, table.telling(tells)) for tells in Tells if tells not in NOT_IN_CHILDREN)
    return rows.select("child_id", **{tells.value: column.name for tells, column in telling if column})


def _children(named: list[pl.DataFrame]) -> pl.DataFrame:
    """One row a child: each fact from the first return that has it."""
    everybody = pl.concat(named, how="diagonal")
    facts = [pl.col(name).drop_nulls().first() for name in everybody.columns if name != "child_id"]
    one_each = everybody.group_by("child_id").agg(facts).sort("child_id")
    return one_each.with_columns(
        identity=pl.format("true:{}", "child_id"), ethnicity_group=main_ethnicity(pl.col("ethnicity"))
    )


def _return(one: Return, tables: Tables, area: MadeUpArea) -> dict[str, object]:
    header = tables.get(one.header)
    day = None if header is None or header.is_empty() else header["reference_date"].max()
    return {
        "file": one.kind,
        "kind": one.kind,
        "shape": next(iter(one.shapes)),
        "area": area.area,
        "year": area.year if one.header == "sen2" else None,
        "reference_date": day if one.header else area.told_as_at(one.kind),
        "rows": sum(rows.height for name, rows in tables.items() if name != one.header),
        "used": True,
    }
