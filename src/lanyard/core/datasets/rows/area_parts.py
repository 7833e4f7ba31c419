"""Parts of the area: the district of the home postcode, where children of the register live in numbers."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import OTHER_DISTRICT
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.tables import SnapshotTables

MOST_DISTRICTS = 30
"""Districts beyond the most populous are one group: each would hold too few children to be shown."""

_SHORTEST, _LONGEST = 5, 7
"""Letters and digits of a postcode without its blank."""

_INWARD = 3
"""Letters and digits of its second half."""


def with_area_part(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows, which have `postcode`, with `area_part` in its place."""
    districts = _most_populous(tables)
    joined = rows.mutate(district=_district(rows["postcode"])).left_join(districts, "district")
    part = ibis.cases(
        (joined["district"] == NOT_RECORDED, NOT_RECORDED),
        (joined["place_in_order"].isnull(), OTHER_DISTRICT),
        else_=joined["district"],
    )
    return joined.mutate(area_part=part).drop("postcode", "district", "district_right", "place_in_order")


def districts(tables: SnapshotTables) -> ir.Table:
    """The districts that are groups of their own: one column, `group`."""
    found = _most_populous(tables)
    return found.select(group=found["district"])


def _most_populous(tables: SnapshotTables) -> ir.Table:
    """The districts in which most children of the register live, with `place_in_order`."""
    children = tables["children"]
    each = children.select(district=_district(children["postcode"]))
    known = each.filter(each["district"] != NOT_RECORDED)
    counted = known.group_by("district").aggregate(children=known.count())
    order = ibis.row_number().over(order_by=[ibis.desc(counted["children"]), counted["district"]])
    numbered = counted.mutate(place_in_order=order)
    return numbered.filter(numbered["place_in_order"] < MOST_DISTRICTS).drop("children")


def _district(postcode: ir.Column) -> ir.Column:
    """The outward half of a postcode, however it is spaced; not recorded where it cannot be one."""
    bare = postcode.fill_null("").replace(" ", "").upper()
    whole = bare.length().between(_SHORTEST, _LONGEST)
    return ibis.ifelse(whole, bare.substr(0, bare.length() - _INWARD), NOT_RECORDED)
