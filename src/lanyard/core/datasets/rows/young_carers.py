"""Young carers, as the school census marks them and as the carers' service knows them (data set 22)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import WITH_SEND
from lanyard.core.datasets.rows.census import on_roll
from lanyard.core.datasets.rows.child_facts import CHILD_CUTS, with_child
from lanyard.core.datasets.rows.needs import with_need
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.rows.people import people
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.tables import SnapshotTables


def young_carers(tables: SnapshotTables) -> ir.Table:
    """One row a child whom the spring census marks as a young carer, or whom the service has open."""
    rows = with_child(tables, with_need(tables, _known(tables)), tables.facts.as_at)
    return rows.select("child_id", *CHILD_CUTS, "send", "primary_need", "known_as_carer")


def listed(tables: SnapshotTables) -> ir.Table:
    """One row a young carer with SEND.

    Columns: those of `IDENTITY`, `send`, `known_as_carer` (who says so: the school, the family, or the
    service alone), `urn` (the school on whose roll it is), `with_service_since` and `assessed_date` (null
    where the service does not know the child).
    """
    rows = _known(tables)
    return people(tables).inner_join(rows.filter(rows["send"].isin(WITH_SEND)), "child_id")


def _known(tables: SnapshotTables) -> ir.Table:
    marked, served = _marked(tables), _served(tables)
    everyone = marked.select("child_id").union(served.select("child_id"), distinct=True)
    joined = everyone.left_join(marked, "child_id").drop("child_id_right")
    joined = joined.left_join(served, "child_id").drop("child_id_right")
    known = ibis.cases(
        (joined["young_carer"] == "S", "school"), (joined["young_carer"] == "P", "family"), else_="service"
    )
    return with_send(tables, joined.mutate(known_as_carer=known).drop("young_carer"))


def _marked(tables: SnapshotTables) -> ir.Table:
    pupils = on_roll(tables)
    return pupils.filter(pupils["young_carer"].isin(["P", "S"])).select("child_id", "young_carer", "urn")


def _served(tables: SnapshotTables) -> ir.Table:
    rows = open_on(tables["young_carers"], tables.facts.as_at)
    return rows.group_by("child_id").aggregate(
        with_service_since=rows["start_date"].min(), assessed_date=rows["assessed_date"].max()
    )
