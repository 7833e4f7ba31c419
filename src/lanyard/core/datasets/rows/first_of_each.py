"""Which of several rows counts: the first of each group in a declared order, alike on every engine."""

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir


def first_of_each(rows: ir.Table, keys: Sequence[str], order: Sequence[ir.Column]) -> ir.Table:
    """The first row for each of the keys. Name in `order` all that is read of the rows, nulls filled, so that
    rows that are alike in it are alike in everything."""
    place = ibis.row_number().over(group_by=list(keys), order_by=list(order))
    numbered = rows.mutate(place_in_order=place)
    return numbered.filter(numbered["place_in_order"] == 0).drop("place_in_order")
