"""Plans: in force on census day, begun and ended in the collection year, moved in (modules 4 and 5)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.people import AGE, AGE_THEN
from lanyard.core.datasets.cuts.plans import CEASE_REASON, LONGEST_HELD
from lanyard.core.datasets.rows.area_parts import with_area_part
from lanyard.core.datasets.rows.cases import KEYS, plans
from lanyard.core.datasets.rows.groups import age_group, age_on, group_of, is_true, need_group, within
from lanyard.core.datasets.rows.places import with_place
from lanyard.core.datasets.rows.reviews import review, review_decision
from lanyard.core.datasets.tables import SnapshotTables


def in_force(tables: SnapshotTables) -> ir.Table:
    """One row a plan begun on or before census day and not ended on or before it."""
    rows = with_area_part(tables, with_place(tables, _with_need(tables, plans_in_force(tables))))
    return rows.select(
        *KEYS,
        "sex",
        "ethnicity",
        "primary_need",
        "place",
        "in_area",
        "residential",
        "provision",
        "area_part",
        age=age_group(age_on(rows["birth_date"], tables.facts.age_day), AGE),
        years_held=_years_held(rows, tables),
        review=review(rows, tables.facts),
        review_decision=review_decision(rows, tables.facts),
    )


def plans_in_force(tables: SnapshotTables) -> ir.Table:
    """The plans in force on census day, with request, child, and what the return says of the active plan."""
    found = plans(tables)
    census_day = ibis.literal(tables.facts.census_day)
    ended = is_true(found["cease_date"] <= census_day)
    in_force = found.filter((found["start_date"] <= census_day) & ~ended)
    active = tables["active_plans"].drop("child_id").rename(res_2023="res", wbp_2023="wbp")
    return in_force.left_join(active, "request_id").drop("request_id_right")


def _with_need(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows with `primary_need`, the need of rank 1; the first by its letters where there are two."""
    needs = tables["sen_need"]
    first = (
        needs.filter(needs["sen_type_rank"] == "1")
        .group_by("request_id")
        .aggregate(need=needs["sen_type"].min())
    )
    joined = rows.left_join(first, "request_id").drop("request_id_right")
    return joined.mutate(primary_need=need_group(joined["need"])).drop("need")


def _years_held(rows: ir.Table, tables: SnapshotTables) -> ir.Column:
    years = tables.facts.census_day.year - rows["start_date"].year().cast("int32")
    return ibis.ifelse(years >= LONGEST_HELD, f"{LONGEST_HELD}+", years.cast("string"))


def begun(tables: SnapshotTables) -> ir.Table:
    """One row a plan begun in the collection year, less those moved in (assessment outcome H)."""
    found = plans(tables)
    in_year = within(found["start_date"], tables.facts.first_day, tables.facts.last_day)
    rows = _with_need(tables, found.filter(in_year & (found["assessment_outcome"].fill_null("") != "H")))
    return rows.select(
        *KEYS,
        "sex",
        "ethnicity",
        "primary_need",
        age=age_group(age_on(rows["birth_date"], rows["start_date"]), AGE_THEN),
    )


def ended(tables: SnapshotTables) -> ir.Table:
    """One row a plan whose CeaseDate lies in the collection year."""
    found = plans(tables)
    rows = found.filter(within(found["cease_date"], tables.facts.first_day, tables.facts.last_day))
    return rows.select(
        *KEYS,
        "sex",
        "ethnicity",
        age=age_group(age_on(rows["birth_date"], rows["cease_date"]), AGE_THEN),
        cease_reason=group_of(rows["cease_reason"], CEASE_REASON),
    )


def moved_in(tables: SnapshotTables) -> ir.Table:
    """One row a plan in force that came from another area in the year: outcome H and a TransferLA."""
    found = plans_in_force(tables)
    came = (found["assessment_outcome"] == "H") & found["transfer_la"].notnull()
    return found.filter(came).select(*KEYS, "sex", "ethnicity")
