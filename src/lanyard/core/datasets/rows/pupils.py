"""Pupils on roll, and learners in colleges: those on SEN support among them (data set 1)."""

import datetime as dt

import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import PLAN, SEND_NEED, SUPPORT
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.rows.census import on_roll, provision, with_setting_type
from lanyard.core.datasets.rows.census_days import latest_spring
from lanyard.core.datasets.rows.child_facts import CHILD_CUTS, with_child
from lanyard.core.datasets.rows.groups import mapped_into
from lanyard.core.datasets.rows.needs import with_need_of_census
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.tables import SnapshotTables
from lanyard.core.words.code_sets import needs


def pupils(tables: SnapshotTables) -> ir.Table:
    """One row a child on roll in the latest spring census, once or mainly."""
    rows = provision(on_roll(tables)).select("child_id", "urn", "send")
    told = with_setting_type(tables, with_need_of_census(tables, rows))
    return with_child(tables, told, age_day(tables.facts)).select(
        "child_id", *CHILD_CUTS, "age", "send", "primary_need", "setting_type"
    )


def age_day(facts: Facts) -> dt.date:
    """The 31 August before the latest spring census, on which the ages of pupils count."""
    day = max(latest_spring(facts), default=facts.as_at)
    return dt.date(day.year - (day < dt.date(day.year, 9, 1)), 8, 31)


def college_learners(tables: SnapshotTables) -> ir.Table:
    """One row a young person with a learning difficulty whom a college teaches on the as-at date."""
    rows = open_on(tables["college_learners"], tables.facts.as_at)
    with_difficulty = rows.filter(rows["learning_difficulty"] == "Y")
    each = with_difficulty.group_by("child_id").aggregate(
        plan=with_difficulty["plan"].max(), need=with_difficulty["primary_need"].min()
    )
    told = each.mutate(
        send=(each["plan"].fill_null("N") == "Y").ifelse(PLAN, SUPPORT),
        primary_need=mapped_into(SEND_NEED, each["need"], needs.NEED.groups),
    )
    return with_child(tables, told, tables.facts.as_at).select(
        "child_id", *CHILD_CUTS, "send", "primary_need"
    )
