"""Whether a looked-after child is placed in the area, as far as a register or the list itself tells."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.area_parts import district
from lanyard.core.datasets.rows.groups import mapped
from lanyard.core.datasets.tables import SnapshotTables

IN, OUT = "in", "out"
TOLD = {"IN": IN, "OUT": OUT}
"""The codes of `ilacs.PLACEMENT_LOCATION` that say where."""


def with_placed(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows with `placed`: in or out of the area. They have `placement_urn`, `placement_post` and `told`.

    The area of the establishment placed in says so; without one that the register holds, what the list has
    `told` does, else the district of the placement's postcode, where all establishments of that district are
    in the area, or none is.
    """
    if tables.facts.area is None:
        return rows.mutate(placed=mapped(rows["told"], TOLD, NOT_RECORDED))
    known = rows.mutate(placement_district=district(rows["placement_post"]))
    establishments = _by_urn(tables)
    known = known.left_join(establishments, known["placement_urn"] == establishments["register_urn"])
    districts = _by_district(tables)
    known = known.left_join(districts, known["placement_district"] == districts["register_district"])
    else_by_district = ibis.coalesce(known["in_district"], ibis.literal(NOT_RECORDED))
    placed = ibis.coalesce(known["at_urn"], mapped(known["told"], TOLD, else_by_district))
    return known.mutate(placed=placed).select(*rows.columns, "placed")


def _by_urn(tables: SnapshotTables) -> ir.Table:
    """One row an establishment: `register_urn`, `at_urn`."""
    register = tables["establishment"]
    known = register.filter(register["urn"].notnull() & register["la_code"].notnull())
    areas = known.group_by(register_urn=known["urn"]).aggregate(area=known["la_code"].min())
    return areas.select("register_urn", at_urn=_in_or_out(areas["area"] == tables.facts.area))


def _by_district(tables: SnapshotTables) -> ir.Table:
    """One row a district that does not straddle the area's border: `register_district`, `in_district`."""
    register = tables["establishment"]
    known = register.filter(register["la_code"].notnull()).mutate(place=district(register["postcode"]))
    known = known.filter(known["place"] != NOT_RECORDED)
    each = known.group_by(register_district=known["place"]).aggregate(
        all_of_them=known.count(), of_area=known.count(where=known["la_code"] == tables.facts.area)
    )
    one_side = each.filter((each["of_area"] == 0) | (each["of_area"] == each["all_of_them"]))
    return one_side.select("register_district", in_district=_in_or_out(one_side["of_area"] > 0))


def _in_or_out(inside: ir.Column) -> ir.Column:
    return ibis.ifelse(inside, IN, OUT)
