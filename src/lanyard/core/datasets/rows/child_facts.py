"""What the register says of a child, as groups of the cuts that most populations share."""

import datetime as dt

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.people import AGE, SEX
from lanyard.core.datasets.cuts.send import AGE_BANDS, OLDEST_BAND
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.area_parts import with_area_part
from lanyard.core.datasets.rows.groups import age_group, age_on, ethnicity_group, group_of
from lanyard.core.datasets.tables import SnapshotTables, once

CHILD_CUTS = ("sex", "ethnicity", "age_band", "area_part")
"""What `with_child` adds of cuts that every population of children has."""


def with_child(tables: SnapshotTables, rows: ir.Table, on: dt.date) -> ir.Table:
    """The rows, which have `child_id`, with `age` (on a day) and the cuts of `CHILD_CUTS`."""
    told = rows.inner_join(_with_area_part(tables), "child_id")
    age = age_on(told["birth_date"], on)
    return told.mutate(age=age_group(age, AGE), age_band=age_band(age)).drop("birth_date")


@once
def child_groups(tables: SnapshotTables) -> ir.Table:
    """One row a child: `child_id`, `birth_date`, and the groups `sex` and `ethnicity`."""
    children = tables["children"]
    return children.select(
        "child_id",
        "birth_date",
        sex=group_of(children["sex"], SEX),
        ethnicity=ethnicity_group(children["ethnicity_group"]),
    )


@once
def _with_area_part(tables: SnapshotTables) -> ir.Table:
    """The same with `area_part`."""
    return with_area_part(tables, child_groups(tables))


def age_band(age: ir.Column) -> ir.Column:
    """The age as a group of the cut of age bands."""
    bands = [(age <= last, name) for last, name in AGE_BANDS]
    return ibis.cases((age.isnull(), NOT_RECORDED), *bands, else_=OLDEST_BAND)
