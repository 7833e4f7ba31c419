"""Parts of the area: the district of the home postcode, where children of the register live in numbers."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import OTHER_DISTRICT
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.tables import SnapshotTables, once

MOST_DISTRICTS = 30
"""Districts beyond the most populous are one group: each would hold too few children to be shown."""

_SHORTEST, _LONGEST = 5, 7
"""Letters and digits of a postcode without its blank."""

_INWARD = 3
"""Letters and digits of its second half."""


def with_area_part(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows, which have `child_id`, with `area_part`."""
    return rows.inner_join(of_children(tables), "child_id")


@once
def of_children(tables: SnapshotTables) -> ir.Table:
    """One row a child: `child_id`, `area_part`."""
    known = _with_district(tables).left_join(_most_populous(tables), "district")
    part = ibis.cases(
        (known["district"] == NOT_RECORDED, NOT_RECORDED),
        (known["place_in_order"].isnull(), OTHER_DISTRICT),
        else_=known["district"],
    )
    return known.select("child_id", area_part=part)


def districts(tables: SnapshotTables) -> ir.Table:
    """The districts that are groups of their own: one column, `group`."""
    found = _most_populous(tables)
    return found.select(group=found["district"])


def _most_populous(tables: SnapshotTables) -> ir.Table:
    """The districts in which most children of the register live, with `place_in_order`."""
    each = _with_district(tables)
    known = each.filter(each["district"] != NOT_RECORDED)
    counted = known.group_by("district").aggregate(children=known.count())
    order = ibis.row_number().over(order_by=[ibis.desc(counted["children"]), counted["district"]])
    numbered = counted.mutate(place_in_order=order)
    return numbered.filter(numbered["place_in_order"] < MOST_DISTRICTS).drop("children")


@once
def _with_district(tables: SnapshotTables) -> ir.Table:
    """One row a child: `child_id`, `district`."""
    children = tables["children"]
    return children.select("child_id", district=district(children["postcode"]))


def district(postcode: ir.Column) -> ir.Column:
    """The outward half of a postcode, however it is spaced; not recorded where it cannot be one."""
    bare = postcode.fill_null("").replace(" ", "").upper()
    whole = bare.length().between(_SHORTEST, _LONGEST)
    return ibis.ifelse(whole, bare.substr(0, bare.length() - _INWARD), NOT_RECORDED)
