"""Adults whose primary reason for support is a learning disability, and their paid work (data set 23)."""

import datetime as dt

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.adults import ADULT_BANDS, OLDEST_ADULTS
from lanyard.core.datasets.cuts.people import SEX
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.area_parts import with_area_part
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import age_on, group_of, is_true
from lanyard.core.datasets.tables import SnapshotTables

LEARNING_DISABILITY = "LD"
FIRST_AGE, LAST_AGE = 18, 64

_LONG_AGO = dt.date(1900, 1, 1)


def adults(tables: SnapshotTables) -> ir.Table:
    """One row an adult of 18 to 64 on the as-at date: `sex`, `adult_band`, `area_part`, `work`, `hours`.

    Of several rows of an adult the one of the latest review counts.
    """
    rows = _latest(tables)
    people = tables["children"].select("child_id", "birth_date", "sex")
    told = people.inner_join(rows, "child_id")
    told = told.mutate(whole_years=age_on(told["birth_date"], tables.facts.as_at))
    told = told.filter(is_true(told["whole_years"].between(FIRST_AGE, LAST_AGE)))
    bands = [(told["whole_years"] <= last, name) for last, name in ADULT_BANDS]
    cut = told.select(
        "child_id",
        sex=group_of(told["sex"], SEX),
        adult_band=ibis.cases(*bands, else_=OLDEST_ADULTS),
        hours=_hours(told),
    )
    return with_area_part(tables, cut)


def _latest(tables: SnapshotTables) -> ir.Table:
    given = tables["adult_care"]
    rows = given.filter(given["primary_support_reason"] == LEARNING_DISABILITY)
    order = [
        ibis.desc(rows["last_review"].fill_null(ibis.literal(_LONG_AGO))),
        rows["paid_work"].fill_null(""),
        rows["hours_a_week"].fill_null(0.0),
    ]
    return first_of_each(rows, ("child_id",), order).select("child_id", "paid_work", "hours_a_week")


def _hours(rows: ir.Table) -> ir.Column:
    hours = rows["hours_a_week"]
    return ibis.cases(
        (rows["paid_work"].fill_null("N") != "Y", "none"),
        (hours.isnull(), NOT_RECORDED),
        (hours < 16, "under_16"),
        (hours < 30, "16_to_30"),
        else_="30_or_more",
    )
