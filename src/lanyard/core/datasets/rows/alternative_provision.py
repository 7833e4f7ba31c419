"""Placements in alternative provision, whoever arranged them (data set 20)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import WITH_SEND
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.census import is_on_roll, one_each, pupils_at
from lanyard.core.datasets.rows.census_days import latest_census
from lanyard.core.datasets.rows.child_facts import CHILD_CUTS, with_child
from lanyard.core.datasets.rows.groups import mapped
from lanyard.core.datasets.rows.needs import with_need
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.rows.people import people
from lanyard.core.datasets.rows.places import open_placements
from lanyard.core.datasets.rows.plans import plans_in_force
from lanyard.core.datasets.rows.send import send_as_listed
from lanyard.core.datasets.sources import SEN2
from lanyard.core.datasets.tables import SnapshotTables
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE
from lanyard.core.words.code_sets.places import PLACE

ALTERNATIVE_TYPES = tuple(
    code.code
    for code in ESTABLISHMENT_TYPE.codes
    if code.groups_to and PLACE.groups[code.groups_to] == "ap_pru_total"
)
"""Types of establishments that are alternative provision or pupil referral units."""

FULL_TIME_SESSIONS = 10
"""Half days of a school week."""

_PLACEMENT = (
    "child_id",
    "sen_status",
    "arranged",
    "registered",
    "urn",
    "ukprn",
    "setting",
    "since",
    "review_date",
    "sessions_a_week",
    "hours",
)


def placements(tables: SnapshotTables) -> ir.Table:
    """One row a placement that is open: whoever arranged it, registered or not, full or part time."""
    rows = with_need(tables, _with_send(tables))
    told = with_child(tables, rows, tables.facts.as_at)
    return told.select(
        "child_id", *CHILD_CUTS, "send", "primary_need", "arranged", "registered", "hours", "since"
    )


def listed(tables: SnapshotTables) -> ir.Table:
    """One row an open placement of a child with SEND; a child with two placements stands in two rows.

    Columns: those of `IDENTITY`, `send`, `arranged` (who did), `registered` (yes, no or unknown), `urn`,
    `ukprn`, `setting` (its type, where it has no number), `since`, `review_date`, `sessions_a_week` (half
    days) and `hours` (full or part time).
    """
    rows = _with_send(tables)
    return people(tables).inner_join(rows.filter(rows["send"].isin(WITH_SEND)), "child_id")


def _with_send(tables: SnapshotTables) -> ir.Table:
    ways = [_by_authority(tables), _by_school(tables), _on_roll(tables)]
    if SEN2.kind in tables.facts.held:
        ways.append(_otherwise(tables))
    rows = ibis.union(*(way.select(*_PLACEMENT) for way in ways))
    return send_as_listed(tables, rows)


def _by_authority(tables: SnapshotTables) -> ir.Table:
    """What the alternative provision census holds open on the as-at date."""
    rows = open_on(tables["ap_pupils"], tables.facts.as_at, "entry_date", "leaving_date")
    return _placed(
        rows.mutate(
            arranged=ibis.literal("authority"),
            sen_status=mapped(rows["sen_provision"], {"E": "P", "K": "S"}, "N"),
            registered=mapped(rows["registered"], {"Y": "yes", "N": "no"}, NOT_RECORDED),
        )
    )


def _by_school(tables: SnapshotTables) -> ir.Table:
    """What the latest school census holds open on its day; a setting with a URN is registered."""
    given = tables["census_ap"]
    latest = given.filter(given["reference_date"].isin(latest_census(tables.facts)))
    rows = open_on(latest, tables.facts.as_at, "entry_date", "leaving_date")
    return _placed(
        rows.mutate(
            arranged=ibis.literal("school"),
            sen_status=ibis.literal("N"),
            registered=ibis.ifelse(rows["ap_urn"].notnull(), "yes", "no"),
            urn=rows["ap_urn"],
            ukprn=rows["ap_ukprn"],
            review_date=ibis.null("date"),
        )
    )


def _placed(rows: ir.Table) -> ir.Table:
    """Rows with the columns in which both censuses agree."""
    full = rows["sessions_a_week"] >= FULL_TIME_SESSIONS
    return rows.mutate(
        setting=rows["setting_type"],
        since=rows["entry_date"],
        hours=ibis.cases(
            (rows["attendance_pattern"] == "FT", "full_time"),
            (rows["attendance_pattern"] == "PT", "part_time"),
            (rows["sessions_a_week"].isnull(), NOT_RECORDED),
            (full, "full_time"),
            else_="part_time",
        ),
    )


def _on_roll(tables: SnapshotTables) -> ir.Table:
    """Pupils on the roll of a referral unit or other alternative provision in the latest school census."""
    rows = pupils_at(tables, latest_census(tables.facts))
    register = tables["establishment"]
    units = register.filter(register["type_code"].isin(ALTERNATIVE_TYPES)).select("urn")
    each = one_each(rows.filter(is_on_roll(rows)).semi_join(units, "urn"), ("child_id",))
    return each.mutate(
        arranged=ibis.literal("roll"),
        sen_status=mapped(each["sen_provision"], {"E": "P", "K": "S"}, "N"),
        registered=ibis.literal("yes"),
        ukprn=ibis.null("string"),
        setting=ibis.null("string"),
        since=each["entry_date"],
        review_date=ibis.null("date"),
        sessions_a_week=ibis.null("int64"),
        hours=mapped(each["part_time"], {"Y": "part_time", "N": "full_time"}, NOT_RECORDED),
    )


def _otherwise(tables: SnapshotTables) -> ir.Table:
    """Plans in force with an open placement of SENSetting OLA: education otherwise than at school."""
    found = open_placements(tables)
    away = found.filter(found["sen_setting"] == "OLA").select("request_id", "entry_date")
    rows = plans_in_force(tables).select("child_id", "request_id").inner_join(away, "request_id")
    each = rows.group_by("child_id").aggregate(since=rows["entry_date"].min())
    return each.mutate(
        arranged=ibis.literal("otherwise"),
        sen_status=ibis.literal("P"),
        registered=ibis.literal("no"),
        urn=ibis.null("string"),
        ukprn=ibis.null("string"),
        setting=ibis.literal("OLA"),
        review_date=ibis.null("date"),
        sessions_a_week=ibis.null("int64"),
        hours=ibis.literal(NOT_RECORDED),
    )
