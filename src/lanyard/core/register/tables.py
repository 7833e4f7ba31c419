"""The tables of a register, declared once: their columns and types, in the order of writing."""

from collections.abc import Mapping

import polars as pl

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.catalogue import RETURNS as DECLARED
from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.establishments import ESTABLISHMENT, ESTABLISHMENTS
from lanyard.core.returns.sen2 import SEN2

Schema = Mapping[str, pl.DataType]
"""Names and types of a table's columns, in order."""

WHOLE, NUMBER, TEXT, DATE, FLAG = pl.Int64(), pl.Float64(), pl.String(), pl.Date(), pl.Boolean()

CHILDREN: Schema = {
    "child_id": WHOLE,
    "identity": TEXT,
    "upn": TEXT,
    "uln": TEXT,
    "nhs_number": TEXT,
    "surname": TEXT,
    "forename": TEXT,
    "birth_date": DATE,
    "sex": TEXT,
    "ethnicity": TEXT,
    "ethnicity_group": TEXT,
    "postcode": TEXT,
    "sources": TEXT,
}
"""One row a child. `sex` is M, F or null; `ethnicity` as given, `ethnicity_group` its main code."""

RETURNS: Schema = {
    "file": TEXT,
    "kind": TEXT,
    "shape": TEXT,
    "area": TEXT,
    "year": WHOLE,
    "reference_date": DATE,
    "rows": WHOLE,
    "used": FLAG,
}
"""One row a file. `used` is false for a second copy, an older year and whatever else was set aside."""

CONFLICTS: Schema = {
    "child_id": WHOLE,
    "fact": TEXT,
    "why": TEXT,
    "kind": TEXT,
    "file": TEXT,
    "table": TEXT,
    "row": WHOLE,
    "value": TEXT,
    "taken": FLAG,
}
"""What the returns disagree about: one row for each place that says something. `taken` marks the value that
the register holds. `row` counts as in `problems.Problem`."""

LINKS: Schema = {
    "child_id": WHOLE,
    "kind": TEXT,
    "file": TEXT,
    "table": TEXT,
    "row": WHOLE,
    "record": TEXT,
    "step": TEXT,
    "weight": NUMBER,
    "probability": NUMBER,
}
"""One row for each row of a return that names a child: to whom it was tied and by which step (`links.Step`).
`record` is a digest of what the row says of who the child is; weight (in bits) and probability belong to
links that were weighed, and are null for those that follow from a number or from equal names."""

TO_REVIEW: Schema = {
    "first_record": TEXT,
    "second_record": TEXT,
    "first_child": WHOLE,
    "second_child": WHOLE,
    "first_kind": TEXT,
    "first_file": TEXT,
    "first_table": TEXT,
    "first_row": WHOLE,
    "second_kind": TEXT,
    "second_file": TEXT,
    "second_table": TEXT,
    "second_row": WHOLE,
    "probability": NUMBER,
    "reason": TEXT,
}
"""One row for each two records of which a person must say whether they are one child."""

SEN2_TABLES = tuple(table.name for table in SEN2.tables if table.parent is not None)
"""Requests and everything that hangs from them, each with `child_id` and `request_id`."""

LIST_TABLES = tuple(table.name for table in ANNEX_A.tables)


def declared(table: Table) -> Schema:
    """The columns of a return's table whatever its year, by their types."""
    return {column.name: column.dtype for column in table.columns}


def _of_return(declared_return: Return, table: Table) -> Schema:
    """A table as the register keeps it: its child, the day its return speaks of, and all its columns."""
    child: Schema = {"child_id": WHOLE} if declared_return.names_children else {}
    day: Schema = {"reference_date": DATE} if declared_return.one_of_many else {}
    return {**child, **day, **declared(table)}


OTHER_RETURNS = tuple(
    one for one in DECLARED if one.kind not in {SEN2.kind, ANNEX_A.kind, ESTABLISHMENTS.kind}
)
"""The returns whose tables follow from their declarations alone, in order of trust."""

SCHEMAS: Mapping[str, Schema] = {
    "children": CHILDREN,
    "returns": RETURNS,
    **{name: {"child_id": WHOLE, "request_id": WHOLE, **declared(SEN2.table(name))} for name in SEN2_TABLES},
    **{name: {"child_id": WHOLE, **declared(ANNEX_A.table(name))} for name in LIST_TABLES},
    ESTABLISHMENT.name: declared(ESTABLISHMENT),
    **{table.name: _of_return(one, table) for one in OTHER_RETURNS for table in one.data_tables},
    "links": LINKS,
    "to_review": TO_REVIEW,
    "conflicts": CONFLICTS,
}
"""Every table of a snapshot."""


def conform(rows: pl.DataFrame, schema: Schema) -> pl.DataFrame:
    """The rows with exactly the columns of the schema: what is lacking is null, what is more is left out."""
    lacking = {name: pl.lit(None, dtype=dtype) for name, dtype in schema.items() if name not in rows.columns}
    return rows.with_columns(**lacking).select(pl.col(name).cast(dtype) for name, dtype in schema.items())


def empty(name: str) -> pl.DataFrame:
    """The table of that name without rows."""
    return pl.DataFrame(schema=dict(SCHEMAS[name]))
