"""Rows of the person lists: children named for the data team, with no more columns than the list needs."""

import ibis.expr.types as ir

from lanyard.core.datasets.rows.places import open_placements
from lanyard.core.datasets.rows.plans import plans_in_force
from lanyard.core.datasets.tables import SnapshotTables

IDENTITY = ("child_id", "upn", "uln", "surname", "forename", "birth_date", "sex", "ethnicity_group")
"""By what the data team tells children apart."""


def home_educated(tables: SnapshotTables) -> ir.Table:
    """One row a child with a plan in force and an open placement of SENSetting EHE.

    Columns: those of `IDENTITY`, `plan_start` (the latest plan's), `home_educated_since` (null where not
    given).
    """
    placements = open_placements(tables)
    at_home = placements.filter(placements["sen_setting"] == "EHE")
    since = at_home.group_by("request_id").aggregate(since=at_home["entry_date"].min())
    plans = (
        plans_in_force(tables).select("child_id", "request_id", "start_date").inner_join(since, "request_id")
    )
    each = plans.group_by("child_id").aggregate(
        plan_start=plans["start_date"].max(), home_educated_since=plans["since"].min()
    )
    return tables["children"].select(*IDENTITY).inner_join(each, "child_id")
