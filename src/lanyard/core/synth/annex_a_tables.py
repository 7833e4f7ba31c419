"""A made-up Annex A: List 1 and List 2 with typed columns, exactly as reading the workbook gives them."""

from collections.abc import Mapping

import numpy as np
import polars as pl

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.establishments.phases import annex_a_phase
from lanyard.core.synth.chance import Chance, happens
from lanyard.core.synth.circumstances import circumstances, second_rolls
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.days import (
    dates_of,
    days_of,
    drawn_day,
    later,
    on_weekdays,
    only_where,
)
from lanyard.core.synth.population import Population
from lanyard.core.synth.sen2_tables import as_declared
from lanyard.core.synth.stays import with_setting
from lanyard.core.words.code_sets import annex_a

FIRST_ROW = 2
"""The row below the headings, as a spreadsheet counts."""

FIRST_NUMBER = 100_001
"""The first of the area's own numbers of children."""

YES, NO = annex_a.YES_NO.values
ALL_THROUGH, ALTERNATIVE_PROVISION, COLLEGE = (annex_a.PHASE.values[place] for place in (5, 7, 8))
HOME, BY_THE_AUTHORITY, SCHOOL = "elective_home_education", "other_arrangements_la", "mainstream_academy"
STILL_ON_ROLL = ("neet_other_csa", "other_placement_settings", "other_arrangements_parents")
"""Places of school-aged children who stay on the roll of a school meanwhile."""

AMENDED_BEFORE = 0.5
"""Share of older plans, not amended after the latest review, that were amended before; plausible."""


def annex_a_tables(
    days: CollectionYear, population: Population, chance: Chance
) -> Mapping[str, pl.DataFrame]:
    """Both lists as at census day: everybody with a plan in force, everybody on SEN support; each row with
    `child`, whom it is about."""
    holders = _where_taught(population, chance)
    supported = _at_school(population.people.filter(pl.col("on_support")), population, chance)
    with_dates = holders.with_columns(
        plan_issued="start_date",
        plan_updated=_updated(holders, days, chance),
        plan_reviewed="review_meeting",
        home_educated=_yes_no(pl.col("place") == HOME),
    )
    return {
        "list_1": _list("list_1", with_dates.with_columns(provision=pl.lit("plan")), chance),
        "list_2": _list("list_2", supported.with_columns(provision=pl.lit("support")), chance),
    }


def _where_taught(population: Population, chance: Chance) -> pl.DataFrame:
    """Plan holders with `main_urn`, `main_phase` and `subsidiary_phase`."""
    first = population.stays.filter("first").select("child", "urn", "choice", "ukprn", "leaving_date")
    second = population.stays.filter(pl.col("rank") == "2").select("child", second=pl.lit(value=True))
    holders = population.holders.drop("urn", strict=False).join(first, on="child", maintain_order="left")
    holders = holders.join(second, on="child", how="left", maintain_order="left")
    placed = holders.with_columns(main_urn=_urn_on_roll(holders, population, chance))
    without_urn = (
        pl.when(pl.col("place") == BY_THE_AUTHORITY)
        .then(pl.lit(ALTERNATIVE_PROVISION))
        .when(pl.col("ukprn").is_not_null())
        .then(pl.lit(COLLEGE))
    )
    return _with_phase(placed, population, without_urn).with_columns(
        subsidiary_phase=pl.when("second").then(pl.lit(ALTERNATIVE_PROVISION))
    )


def _urn_on_roll(holders: pl.DataFrame, population: Population, chance: Chance) -> pl.Series:
    """The setting attended; for school children without one, the school on whose roll they still are."""
    lot = chance.of("still on roll")
    at_school = holders.with_columns(place=pl.lit(SCHOOL), age=pl.col("age").clip(4, 15))
    school = with_setting(at_school, population.register, lot)["urn"]
    of_age = pl.col("age").is_between(4, 15)
    left = pl.col("leaving_date").is_not_null()
    stays_on = of_age & (pl.col("place").is_in(STILL_ON_ROLL) | (left & pl.col("urn").is_null()))
    attended = pl.when(~left | of_age).then("urn")
    return holders.select(pl.when(stays_on).then(pl.lit(school)).otherwise(attended)).to_series()


def _at_school(children: pl.DataFrame, population: Population, chance: Chance) -> pl.DataFrame:
    """Children on SEN support with their school; some are on a second roll."""
    placed = with_setting(children, population.register, chance.of("schools of support"))
    second = pl.lit(second_rolls(children, chance))
    return _with_phase(placed.with_columns(main_urn="urn"), population, pl.lit(None)).with_columns(
        subsidiary_phase=pl.when(second).then(pl.lit(ALTERNATIVE_PROVISION))
    )


def _with_phase(children: pl.DataFrame, population: Population, without_urn: pl.Expr) -> pl.DataFrame:
    """Adds `main_phase`: that of the establishment, or what is said where there is none."""
    phases = population.register.table.select(main_urn="urn", phase=annex_a_phase().fill_null(ALL_THROUGH))
    known = children.join(phases, on="main_urn", how="left", maintain_order="left")
    return known.with_columns(main_phase=pl.coalesce("phase", without_urn.cast(pl.String)))


def _updated(holders: pl.DataFrame, days: CollectionYear, chance: Chance) -> pl.Series:
    """When the latest amended plan was issued: after the draft, or after an earlier review; null if never."""
    lot = chance.of("amended plans")
    count = holders.height
    after_draft = on_weekdays(later(days_of(holders["review_draft"]), lot.integers(14, 70, count)))
    start, meeting = days_of(holders["start_date"]), days_of(holders["review_meeting"])
    before_review = later(np.where(np.isnat(meeting), days.census, meeting), -30)
    earlier = on_weekdays(drawn_day(lot, later(start, 200), before_review, count))
    was_earlier = happens(lot, AMENDED_BEFORE, count) & (earlier <= before_review)
    updated = np.where(after_draft <= days.census, after_draft, only_where(was_earlier, earlier))
    return dates_of(updated)


def _list(name: str, children: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """The list in its declared columns, in an order of its own."""
    facts = circumstances(children, chance.of(f"circumstances of {name}"))
    known = children.hstack(facts).with_columns(
        unique_id=pl.format("C{}", pl.col("child") + FIRST_NUMBER),
        gender=pl.col("sex").replace_strict(annex_a.WRITTEN_GENDER, return_dtype=pl.String()),
        ethnicity=pl.col("ethnicity").replace_strict(annex_a.WRITTEN_ETHNICITY, return_dtype=pl.String()),
        primary_need=pl.col("need").replace_strict(annex_a.WRITTEN_NEED, return_dtype=pl.String()),
        pupil_premium=_yes_no(pl.col("pupil_premium")),
        social_care=_yes_no(pl.col("social_care")),
        disability=_yes_no(pl.col("disability")),
        row=pl.int_range(FIRST_ROW, children.height + FIRST_ROW),
    )
    return as_declared(ANNEX_A.table(name), known, None, ("child",))


def _yes_no(flag: pl.Expr) -> pl.Expr:
    return pl.when(flag).then(pl.lit(YES)).otherwise(pl.lit(NO))
