"""Health assessments of looked-after children due in twelve months, and other checks (data set 13)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.care import ASSESSMENT
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.children_told import counted
from lanyard.core.datasets.rows.groups import group_of, is_true
from lanyard.core.datasets.rows.last_year import in_last_year
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.tables import SnapshotTables


def due(tables: SnapshotTables) -> ir.Table:
    """One row an assessment whose due date lies in the twelve months up to the as-at date.

    `assessed` says whether it was done by that day, later, or not at all; an assessment without a due date
    is of no row, as nothing can be said of it.
    """
    given = tables["looked_after_health"]
    rows = given.filter(in_last_year(given["due_date"], tables.facts))
    done = rows["done_date"]
    told = rows.select(
        "child_id",
        assessment=group_of(rows["kind"], ASSESSMENT),
        assessed=ibis.cases((done.isnull(), "not_done"), (done <= rows["due_date"], "in_time"), else_="late"),
    )
    return counted(tables, with_send(tables, told), "assessment", "assessed")


def checks(tables: SnapshotTables) -> ir.Table:
    """One row a child with an assessment due or done in the year: `questionnaire`, `dental_check`."""
    given = tables["looked_after_health"]
    seen = in_last_year(given["due_date"], tables.facts) | in_last_year(given["done_date"], tables.facts)
    rows = given.filter(seen)
    checked = is_true(in_last_year(rows["dental_check"], tables.facts))
    each = rows.group_by("child_id").aggregate(
        said_yes=rows.count(where=rows["sdq_done"].fill_null("") == "Y"),
        said_no=rows.count(where=rows["sdq_done"].fill_null("") == "N"),
        checked=rows.count(where=checked),
    )
    told = each.select(
        "child_id",
        questionnaire=ibis.cases(
            (each["said_yes"] > 0, "yes"), (each["said_no"] > 0, "no"), else_=NOT_RECORDED
        ),
        dental_check=ibis.ifelse(each["checked"] > 0, "yes", "no"),
    )
    return counted(tables, with_send(tables, told), "questionnaire", "dental_check")
