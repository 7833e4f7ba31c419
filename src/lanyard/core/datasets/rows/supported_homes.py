"""Young people to 25 who live in supported accommodation, by whoever says so (data set 24)."""

import datetime as dt

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.adults import KIND_OF_HOME
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.care_leavers import leavers
from lanyard.core.datasets.rows.children_told import counted, named
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import age_on, group_of
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.tables import SnapshotTables

OLDEST = 25
SUPPORTED = "SUPPORTED"

_OWN = ("known_by", "home", "since", "provider")
_IN_ORDER = {"housing": 0, "care_leaver": 1, "adult_care": 2}
"""Whose word is taken of those who say so: what tells most stands first."""


def young_people(tables: SnapshotTables) -> ir.Table:
    """One row a young person to the age of 25: `known_by` and `home`, the kind where a register tells it."""
    return counted(tables, _living(tables), "known_by", "home")


def listed(tables: SnapshotTables) -> ir.Table:
    """One row a young person with SEND.

    Columns: those of `IDENTITY`, `send`, `known_by`, `home` (kind), `since` and `provider`.
    """
    return named(tables, _living(tables), *_OWN)


def _living(tables: SnapshotTables) -> ir.Table:
    ways = (_by_register(tables), _by_care_leavers(tables), _by_adult_care(tables))
    rows = ibis.union(*(way.select("child_id", *_OWN, "whose_word") for way in ways))
    order = [
        rows["whose_word"],
        rows["since"].fill_null(ibis.literal(tables.facts.as_at)),
        rows["home"],
        rows["provider"].fill_null(""),
    ]
    each = first_of_each(rows, ("child_id",), order)
    return with_send(tables, _to_25(tables, each.drop("whose_word"), tables.facts.as_at))


def _to_25(tables: SnapshotTables, rows: ir.Table, on: dt.date) -> ir.Table:
    """The rows of those who are not known to be older than 25."""
    children = tables["children"].select("child_id", "birth_date")
    older = children.filter(age_on(children["birth_date"], on) > OLDEST)
    return rows.anti_join(older, "child_id")


def _by_register(tables: SnapshotTables) -> ir.Table:
    rows = open_on(tables["supported_accommodation"], tables.facts.as_at)
    return _told(rows, "housing", group_of(rows["kind"], KIND_OF_HOME), rows["start_date"], rows["provider"])


def _by_care_leavers(tables: SnapshotTables) -> ir.Table:
    found = leavers(tables)
    return _without_details(found.filter(found["lives_supported"] == "yes"), "care_leaver")


def _by_adult_care(tables: SnapshotTables) -> ir.Table:
    rows = tables["adult_care"]
    return _without_details(rows.filter(rows["accommodation"] == SUPPORTED), "adult_care")


def _without_details(rows: ir.Table, known_by: str) -> ir.Table:
    return _told(rows, known_by, ibis.literal(NOT_RECORDED), ibis.null("date"), ibis.null("string"))


def _told(rows: ir.Table, known_by: str, home: ir.Value, since: ir.Value, provider: ir.Value) -> ir.Table:
    return rows.select(
        "child_id",
        home=home,
        since=since,
        provider=provider,
        known_by=ibis.literal(known_by),
        whose_word=ibis.literal(_IN_ORDER[known_by], "int64"),
    )
