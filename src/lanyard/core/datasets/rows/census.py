"""Pupils of the school census: one row each, with SEN provision, need and setting as groups of cuts."""

import datetime as dt
from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.places import TYPE_NOT_KNOWN
from lanyard.core.datasets.cuts.send import NO_SEND, PLAN, SUPPORT
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.census_days import latest_spring
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import is_true, mapped
from lanyard.core.datasets.tables import SnapshotTables, once
from lanyard.core.words.code_sets import census, places
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE

ENROLLED = ("C", "M")
"""Enrolment of those who count: on this roll only, or mainly. So a pupil on two rolls counts once."""

_SEND_OF = {"E": PLAN, "K": SUPPORT, "N": NO_SEND}


def send_of_provision(provision: ir.Column) -> ir.Column:
    """The SEN provision of a census or of results as a group of the cut of SEND, old codes included."""
    groups = {code: _SEND_OF[now] for code, now in census.SEN_PROVISION.groups.items()}
    return mapped(provision, groups, NOT_RECORDED)


def send_of_status(status: ir.Column) -> ir.Column:
    """The SEN status of a list (P plan, S support, N neither) as a group of the cut of SEND."""
    return mapped(status, {"P": PLAN, "S": SUPPORT, "N": NO_SEND}, NOT_RECORDED)


@once
def on_roll(tables: SnapshotTables) -> ir.Table:
    """One row a child on roll in the latest spring census: `child_id`, `urn`, `sen_provision` and
    `young_carer` as the roll that counts has them."""
    rows = pupils_at(tables, latest_spring(tables.facts))
    each = one_each(rows.filter(is_on_roll(rows)), ("child_id",))
    return each.select("child_id", "urn", "sen_provision", "young_carer")


def pupils_at(tables: SnapshotTables, days: Sequence[dt.date]) -> ir.Table:
    """The rows of the censuses of these days."""
    rows = tables["census_pupils"]
    return rows.filter(rows["reference_date"].isin(days))


def is_on_roll(rows: ir.Table) -> ir.Column:
    """Whether a pupil was on roll on census day, once or mainly: begun, and not left on it or before."""
    begun = ~is_true(rows["entry_date"] > rows["reference_date"])
    left = is_true(rows["leaving_date"] <= rows["reference_date"])
    return rows["enrol_status"].fill_null("").isin(ENROLLED) & begun & ~left


def one_each(rows: ir.Table, keys: Sequence[str]) -> ir.Table:
    """One row for each of `keys`: by the latest census, then the roll that counts, then school.

    Two rows that agree in all of these agree in all that is read of them. Nearly every row stands alone; only
    the others are put in order, since that takes long.
    """
    each = rows.group_by(list(keys)).aggregate(rows_of_each=rows.count())
    several = each.filter(each["rows_of_each"] > 1).select(*keys)
    alone = rows.anti_join(several, list(keys))
    return alone.union(_first_of(rows.semi_join(several, list(keys)), keys))


def _first_of(rows: ir.Table, keys: Sequence[str]) -> ir.Table:
    texts = ("enrol_status", "urn", "sen_provision", "sen_unit", "resourced_provision", "young_carer")
    order = [ibis.desc(rows["reference_date"]), *(rows[name].fill_null("") for name in texts)]
    return first_of_each(rows, keys, order)


def with_setting_type(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows, which have `urn`, with `setting_type` by the register's type of the establishment."""
    joined = rows.left_join(_setting_types(tables), "urn").drop("urn_right")
    known = joined["setting_type"].fill_null(TYPE_NOT_KNOWN)
    return joined.mutate(setting_type=ibis.ifelse(joined["urn"].isnull(), places.NOT_RECORDED, known))


@once
def _setting_types(tables: SnapshotTables) -> ir.Table:
    """One row an establishment of the register: `urn`, `setting_type`."""
    register = tables["establishment"]
    types = register.group_by("urn").aggregate(type_code=register["type_code"].min())
    of_type = {
        code.code: places.PLACE.groups[code.groups_to] for code in ESTABLISHMENT_TYPE.codes if code.groups_to
    }
    return types.select("urn", setting_type=mapped(types["type_code"], of_type, TYPE_NOT_KNOWN))


def provision(rows: ir.Table) -> ir.Table:
    """The rows with `send` by the census' own SEN provision."""
    return rows.mutate(send=send_of_provision(rows["sen_provision"]))
