"""Results of the key stages and destinations of leavers, over the latest five years held (data sets 4, 7)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.schooling import DESTINATION, LEFT_AFTER, STAGE
from lanyard.core.datasets.rows.academic_years import academic_year, of_latest_years
from lanyard.core.datasets.rows.census import send_of_provision
from lanyard.core.datasets.rows.child_facts import with_child
from lanyard.core.datasets.rows.groups import group_of
from lanyard.core.datasets.rows.needs import with_need_of_census
from lanyard.core.datasets.tables import SnapshotTables

_ATTAINMENT_8 = "KS4"


def results(tables: SnapshotTables) -> ir.Table:
    """One row a result of a pupil who was eligible; at key stage 4 only those with a score.

    `points` is the Attainment 8 score, null at every other stage. The SEN provision is that of the results
    file: the one of the spring census of the same year.
    """
    found = of_latest_years(tables["results"])
    at_key_stage_4 = found["stage"].fill_null("") == _ATTAINMENT_8
    counts = (found["eligible"] == "Y") & (~at_key_stage_4 | found["points"].notnull())
    rows = found.filter(counts)
    told = rows.select(
        "child_id",
        stage=group_of(rows["stage"], STAGE),
        academic_year=academic_year(rows["academic_year"]),
        reached=ibis.ifelse(rows["reached"].fill_null("N") == "Y", "yes", "no"),
        send=send_of_provision(rows["sen_provision"]),
        points=ibis.ifelse(rows["stage"] == _ATTAINMENT_8, rows["points"], ibis.null("float64")),
    )
    return _of_child(
        tables, with_need_of_census(tables, told), ("stage", "reached", "points", "primary_need")
    )


def leavers(tables: SnapshotTables) -> ir.Table:
    """One row a leaver and stage after which it left, with the destination."""
    rows = of_latest_years(tables["destinations"])
    told = rows.select(
        "child_id",
        left_after=group_of(rows["stage"], LEFT_AFTER),
        academic_year=academic_year(rows["academic_year"]),
        destination=group_of(rows["destination"], DESTINATION),
        send=send_of_provision(rows["sen_provision"]),
    )
    return _of_child(tables, told, ("left_after", "destination"))


def _of_child(tables: SnapshotTables, rows: ir.Table, own: tuple[str, ...]) -> ir.Table:
    """Sex and ethnicity beside the cuts of the rows; ages follow from the stage."""
    told = with_child(tables, rows, tables.facts.as_at)
    return told.select("child_id", "sex", "ethnicity", "academic_year", "send", *own)
