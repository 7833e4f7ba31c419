"""Young people with a plan who come near adult services (data set 19)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import PLAN
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.children_told import counted, named
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import age_on, is_blank, is_true, mapped
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.tables import SnapshotTables

FIRST_AGE, ADULT_AGE, OLDEST = 14, 18, 25

_TRACKED = (
    "likely_need",
    "assessment_due",
    "assessment_offered",
    "assessment_done",
    "eligible",
    "adult_team",
)
_LISTED = (*_TRACKED, "offered")


def young_people(tables: SnapshotTables) -> ir.Table:
    """One row a young person of 14 or more with a plan, by age on the as-at date.

    `likely` (yes, no, unknown), `offered` (by 18, later, not), `grown` (18 or more: yes, no), `team` (named:
    yes, no), `years`, the age.
    """
    rows = _with_plan(tables)
    told = rows.mutate(
        likely=mapped(rows["likely_need"], {"Y": "yes", "N": "no"}, NOT_RECORDED),
        grown=ibis.ifelse(rows["whole_years"] >= ADULT_AGE, "yes", "no"),
        team=ibis.ifelse(is_blank(rows["adult_team"]), "no", "yes"),
        years=ibis.ifelse(rows["whole_years"] > OLDEST, f"{OLDEST + 1}+", rows["whole_years"].cast("string")),
    )
    own = ("likely", "offered", "grown", "team", "years")
    return counted(tables, told, *own)


def listed(tables: SnapshotTables) -> ir.Table:
    """One row a young person of 14 or more with a plan: what the tracker says, nulls where it is silent.

    Columns: those of `IDENTITY`, `send`, `likely_need`, `assessment_due`, `assessment_offered`,
    `assessment_done`, `eligible`, `adult_team` and `offered` (by 18, later, not).
    """
    return named(tables, _with_plan(tables), *_LISTED)


def _with_plan(tables: SnapshotTables) -> ir.Table:
    children = tables["children"].select("child_id", born="birth_date")
    aged = children.mutate(whole_years=age_on(children["born"], tables.facts.as_at))
    old_enough = with_send(tables, aged.filter(is_true(aged["whole_years"] >= FIRST_AGE)))
    of_plans = old_enough.filter(old_enough["send"] == PLAN)
    joined = of_plans.left_join(_tracked(tables), "child_id").drop("child_id_right")
    return joined.mutate(offered=_offered(joined))


def _tracked(tables: SnapshotTables) -> ir.Table:
    """One row of the tracker a young person; of several the one with the earliest offer."""
    rows = tables["transition"].select("child_id", *_TRACKED)
    far = ibis.literal(tables.facts.as_at)
    dates = ("assessment_offered", "assessment_done", "assessment_due")
    texts = ("likely_need", "eligible", "adult_team")
    order = [ibis.asc(rows["assessment_offered"].isnull().ifelse(1, 0))]
    order += [rows[name].fill_null(far) for name in dates]
    order += [ibis.desc(rows[name].fill_null("")) for name in texts]
    return first_of_each(rows, ("child_id",), order)


def _offered(rows: ir.Table) -> ir.Column:
    """Whether an assessment was offered on the 18th birthday or before it."""
    birthday = rows["born"] + ibis.interval(years=ADULT_AGE)
    offer = rows["assessment_offered"]
    return ibis.cases((offer.isnull(), "not"), (is_true(offer <= birthday), "by_18"), else_="later")
