"""Children taught at home by their parents' choice, and children missing education (data set 18)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import PLAN, WITH_SEND
from lanyard.core.datasets.rows.child_facts import CHILD_CUTS, with_child
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import days_between
from lanyard.core.datasets.rows.needs import with_need
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.rows.people import people
from lanyard.core.datasets.rows.places import open_placements
from lanyard.core.datasets.rows.plans import plans_in_force
from lanyard.core.datasets.rows.send import send_as_listed
from lanyard.core.datasets.sources import SEN2
from lanyard.core.datasets.tables import SnapshotTables

_DAYS_IN_A_WEEK = 7

_FOUND = ("child_id", "send", "last_urn", "home_educated_since", "missing_since")


def home_educated(tables: SnapshotTables) -> ir.Table:
    """One row a child whom the register names as home-educated on the as-at date."""
    return _with_cuts(tables, _open(tables, "home_educated"))


def missing_education(tables: SnapshotTables) -> ir.Table:
    """One row a child whom the register names as missing education on the as-at date, with `weeks` so far."""
    return _with_cuts(tables, _open(tables, "missing_education"), "weeks")


def listed(tables: SnapshotTables) -> ir.Table:
    """One row a child with SEND whom SEN2 or a register names as home-educated, or a register as missing.

    Columns: those of `IDENTITY`, `send`, `home_educated_since`, `missing_since`, `weeks_out_of_education`
    (whole weeks since the first day missing) and `last_urn`, the school left; null where not given.
    """
    found = _found(tables)
    with_send = found.filter(found["send"].isin(WITH_SEND))
    each = with_send.group_by("child_id").aggregate(
        send=with_send["send"].min(),
        home_educated_since=with_send["home_educated_since"].min(),
        missing_since=with_send["missing_since"].min(),
        last_urn=with_send["last_urn"].max(),
    )
    weeks = _weeks(each["missing_since"], tables)
    return people(tables).inner_join(each.mutate(weeks_out_of_education=weeks), "child_id")


def _open(tables: SnapshotTables, register: str) -> ir.Table:
    """One row a child that stands open in a register: `send`, `since`, `last_urn`, `weeks` (whole ones)."""
    rows = open_on(tables[register], tables.facts.as_at).select(
        "child_id", "sen_status", "last_urn", since="start_date"
    )
    first_day = rows["since"].fill_null(tables.facts.as_at)
    order = [first_day, rows["sen_status"].fill_null(""), rows["last_urn"].fill_null("")]
    each = send_as_listed(tables, first_of_each(rows, ("child_id",), order))
    return each.mutate(weeks=_weeks(each["since"], tables))


def _weeks(since: ir.Column, tables: SnapshotTables) -> ir.Column:
    return (days_between(since, tables.facts.as_at) // _DAYS_IN_A_WEEK).cast("int64")


def _with_cuts(tables: SnapshotTables, rows: ir.Table, *more: str) -> ir.Table:
    told = with_child(tables, with_need(tables, rows), tables.facts.as_at)
    return told.select("child_id", *CHILD_CUTS, "send", "primary_need", *more)


def _found(tables: SnapshotTables) -> ir.Table:
    """Every open entry of both registers, and every open placement at home in SEN2."""
    never = ibis.null("date")
    at_home, missing = _open(tables, "home_educated"), _open(tables, "missing_education")
    rows = ibis.union(
        at_home.mutate(home_educated_since=at_home["since"], missing_since=never),
        missing.mutate(home_educated_since=never, missing_since=missing["since"]),
    ).select(*_FOUND)
    return rows.union(_under_a_plan(tables)) if SEN2.kind in tables.facts.held else rows


def _under_a_plan(tables: SnapshotTables) -> ir.Table:
    """Open placements of SENSetting EHE of plans in force; without a first day where none is given."""
    placements = open_placements(tables)
    at_home = placements.filter(placements["sen_setting"] == "EHE")
    rows = plans_in_force(tables).inner_join(at_home.select("request_id", "entry_date"), "request_id")
    return rows.select(
        "child_id",
        send=ibis.literal(PLAN),
        last_urn=ibis.null("string"),
        home_educated_since="entry_date",
        missing_since=ibis.null("date"),
    )
