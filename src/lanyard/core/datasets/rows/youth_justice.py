"""Young people open to the youth justice service now (data set 17)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.care import ORDER
from lanyard.core.datasets.rows.children_told import counted, named
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import group_of, is_blank, is_yes
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.rows.send import send_as_listed
from lanyard.core.datasets.tables import SnapshotTables

_OWN = ("order", "since", "custody", "secure_place", "youth_accommodation", "education_status")


def open_to_service(tables: SnapshotTables) -> ir.Table:
    """One row a young person: `order`, `custody` or community, `youth_accommodation` by SEN2 (yes or no)."""
    return counted(tables, _open(tables), "order", "custody", "youth_accommodation")


def listed(tables: SnapshotTables) -> ir.Table:
    """One row a young person with SEND.

    Columns: those of `IDENTITY`, `send`, `order`, `since`, `custody` (or community), `secure_place`,
    `youth_accommodation` (a request in SEN2 marks relevant youth accommodation) and `education_status`.
    """
    return named(tables, _open(tables), *_OWN)


def _open(tables: SnapshotTables) -> ir.Table:
    """Of several open orders of a young person one in custody counts, else the latest."""
    rows = open_on(tables["youth_justice"], tables.facts.as_at)
    is_named = ~is_blank(rows["secure_place"])
    in_custody = (rows["in_custody"].fill_null("N") == "Y") | is_named
    told = rows.select(
        "child_id",
        "sen_status",
        "education_status",
        order=group_of(rows["order"], ORDER),
        since="start_date",
        custody=ibis.ifelse(in_custody, "custody", "community"),
        secure_place=ibis.ifelse(is_named, rows["secure_place"], ibis.null("string")),
    )
    texts = ("order", "sen_status", "secure_place", "education_status")
    order = [
        ibis.desc(told["custody"]),
        ibis.desc(told["since"].fill_null(ibis.literal(tables.facts.as_at))),
        *(told[name].fill_null("") for name in texts),
    ]
    each = send_as_listed(tables, first_of_each(told, ("child_id",), order))
    return _with_youth_accommodation(tables, each)


def _with_youth_accommodation(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows with `youth_accommodation`: whether SEN2 item 2.3 says yes of any request of the child."""
    requests = tables["requests"]
    marked = requests.filter(is_yes(requests["rya"]))
    each = marked.group_by("child_id").aggregate(marked=marked.count())
    joined = rows.left_join(each, "child_id").drop("child_id_right")
    flag = ibis.ifelse(joined["marked"].notnull(), "yes", "no")
    return joined.mutate(youth_accommodation=flag).drop("marked")
