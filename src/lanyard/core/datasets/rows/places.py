"""Where those who hold a plan are taught: the main open placement on census day, by the register's type."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.places import ESTABLISHMENT_TYPES, TYPE_NOT_KNOWN
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.groups import is_true, is_yes, mapped, within
from lanyard.core.datasets.tables import SnapshotTables
from lanyard.core.words import ages
from lanyard.core.words.code_sets import places
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE

_LONG_AGO = dt.date(1900, 1, 1)


def with_place(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The plans with `place`, `in_area`, `residential` and `provision`."""
    joined = _left(_left(rows, _main_placement(tables)), _residential(tables))
    residential = joined["residential_code"].fill_null(joined["res_2023"])
    return joined.mutate(
        place=_place(joined, tables),
        in_area=_in_area(joined, tables),
        residential=mapped(residential, {"A": "A", "B": "B"}, "none"),
        provision=ibis.cases(
            (is_yes(joined["sen_unit_indicator"]), "sen_unit"),
            (is_yes(joined["resourced_provision_indicator"]), "resourced"),
            else_="neither",
        ),
    )


def _left(rows: ir.Table, more: ir.Table) -> ir.Table:
    return rows.left_join(more, "request_id").drop("request_id_right")


def open_placements(tables: SnapshotTables) -> ir.Table:
    """The placements begun on or before census day, or without a first day, and not left on or before it."""
    found = tables["placement_detail"]
    census_day = ibis.literal(tables.facts.census_day)
    not_begun = is_true(found["entry_date"] > census_day)
    left = is_true(found["leaving_date"] <= census_day)
    return found.filter(~not_begun & ~left)


def _main_placement(tables: SnapshotTables) -> ir.Table:
    """One row a request: its open placement of rank 1, the latest begun where there are several."""
    found = open_placements(tables)
    ranked = found.filter(found["placement_rank"] == "1")
    latest_first = ibis.row_number().over(
        group_by="request_id",
        order_by=[
            ibis.desc(ranked["entry_date"].fill_null(ibis.literal(_LONG_AGO))),
            *(ranked[name].fill_null("") for name in ("urn", "ukprn", "sen_setting")),
        ],
    )
    numbered = ranked.mutate(place_in_order=latest_first)
    main = numbered.filter(numbered["place_in_order"] == 0)
    register = tables["establishment"].select("urn", "type_code", "la_code")
    columns = (
        "request_id",
        "urn",
        "ukprn",
        "sen_setting",
        "sen_unit_indicator",
        "resourced_provision_indicator",
    )
    return main.select(*columns).left_join(register, "urn").drop("urn_right").mutate(has_placement=True)


def _residential(tables: SnapshotTables) -> ir.Table:
    """One row a request with a residential open placement of any rank; 52 weeks where there are both."""
    found = open_placements(tables)
    residential = found.filter(found["res"].isin(["A", "B"]))
    return residential.group_by("request_id").aggregate(residential_code=residential["res"].max())


def _place(rows: ir.Table, tables: SnapshotTables) -> ir.Column:
    return ibis.cases(
        (rows["has_placement"].isnull(), places.NOT_RECORDED),
        (rows["urn"].notnull(), _place_of_type(rows)),
        (rows["ukprn"].notnull(), places.UKPRN_ONLY),
        (_of_school_age(rows, tables), _place_of_setting(rows, places.PLACE_OF_SETTING_AT_SCHOOL_AGE)),
        else_=_place_of_setting(rows, places.PLACE_OF_SETTING),
    )


def _place_of_type(rows: ir.Table) -> ir.Column:
    """The place of an establishment by its type; its unit or resourced provision where the flags say so."""
    return ibis.cases(
        (is_yes(rows["sen_unit_indicator"]), _in(places.SEN_UNIT_OF, rows)),
        (is_yes(rows["resourced_provision_indicator"]), _in(places.RESOURCED_PROVISION_OF, rows)),
        else_=_in({}, rows),
    )


def _in(unit_of: Mapping[str, str], rows: ir.Table) -> ir.Column:
    """The place by the establishment's type: the unit of that kind of place, where there is such."""
    place_of = {code.code: code.groups_to for code in ESTABLISHMENT_TYPE.codes if code.groups_to}
    units = {code: unit_of.get(place, place) for code, place in place_of.items()}
    return mapped(rows["type_code"], units, unit_of.get(TYPE_NOT_KNOWN, TYPE_NOT_KNOWN))


def _place_of_setting(rows: ir.Table, place_of: dict[str, str]) -> ir.Column:
    return mapped(rows["sen_setting"], place_of, places.NOT_RECORDED)


def _in_area(rows: ir.Table, tables: SnapshotTables) -> ir.Column:
    """In or out by the register's area of the establishment; neither where there is none."""
    of_register = rows["type_code"].isin(ESTABLISHMENT_TYPES)
    no_number = rows["urn"].isnull()
    a_setting = rows["sen_setting"].isin(list(places.PLACE_OF_SETTING))
    return ibis.cases(
        (of_register & (rows["la_code"].fill_null("") == (tables.facts.area or "")), "in"),
        (of_register, "out"),
        (rows["type_code"].isin(ESTABLISHMENT_TYPE.values), "neither"),
        (no_number & (rows["ukprn"].notnull() | a_setting), "neither"),
        else_=NOT_RECORDED,
    )


def _of_school_age(rows: ir.Table, tables: SnapshotTables) -> ir.Column:
    return within(rows["birth_date"], *school_age_births(tables.facts.census_day))


def school_age_births(on: dt.date) -> tuple[dt.date, dt.date]:
    """The first and last birth dates of those of compulsory school age on a day."""
    births = [dt.date.fromordinal(on.toordinal() - days) for days in range(20 * 366, -1, -1)]
    first = bisect_left(births, on, key=ages.compulsory_school_age_ends)
    after_last = bisect_right(births, on, key=ages.compulsory_school_age_starts)
    return births[first], births[after_last - 1]
