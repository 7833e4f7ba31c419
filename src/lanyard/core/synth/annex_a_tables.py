"""A made-up Annex A: List 1 and List 2 with typed columns, exactly as reading the workbook gives them."""

import numpy as np
import polars as pl

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.synth.chance import Chance, happens
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.days import (
    dates_of,
    days_of,
    drawn_day,
    later,
    on_weekdays,
    only_where,
)
from lanyard.core.synth.listed import listed_children
from lanyard.core.synth.sen2_tables import as_declared
from lanyard.core.synth.world import TRUTH, Tables, World
from lanyard.core.words.code_sets import annex_a

FIRST_ROW = 2
"""The row below the headings, as a spreadsheet counts."""

FIRST_NUMBER = 100_001
"""The first of the area's own numbers of children."""

YES, NO = annex_a.YES_NO.values
HOME = "elective_home_education"

AMENDED_BEFORE = 0.5
"""Share of older plans, not amended after the latest review, that were amended before; plausible."""


def annex_a_tables(world: World) -> Tables:
    """Both lists as at census day: everybody with a plan in force, everybody on SEN support; each row with
    the truth beside it."""
    lists = world.once(listed_children)
    holders = lists["list_1"]
    with_dates = holders.with_columns(
        plan_issued="start_date",
        plan_updated=_updated(holders, world.days, world.chance),
        plan_reviewed="review_meeting",
        home_educated=_yes_no(pl.col("place") == HOME),
    )
    return {"list_1": _list("list_1", with_dates), "list_2": _list("list_2", lists["list_2"])}


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


def _list(name: str, children: pl.DataFrame) -> pl.DataFrame:
    """The list in its declared columns, in an order of its own."""
    known = children.with_columns(
        unique_id=pl.format("C{}", pl.col("child") + FIRST_NUMBER),
        gender=pl.col("sex").replace_strict(annex_a.WRITTEN_GENDER, return_dtype=pl.String()),
        ethnicity=pl.col("ethnicity").replace_strict(annex_a.WRITTEN_ETHNICITY, return_dtype=pl.String()),
        primary_need=pl.col("need").replace_strict(annex_a.WRITTEN_NEED, return_dtype=pl.String()),
        pupil_premium=_yes_no(pl.col("pupil_premium")),
        social_care=_yes_no(pl.col("social_care")),
        disability=_yes_no(pl.col("disability")),
        **{TRUTH: pl.col("child")},
        row=pl.int_range(FIRST_ROW, children.height + FIRST_ROW),
    )
    return as_declared(ANNEX_A.table(name), known, None, (TRUTH,))


def _yes_no(flag: pl.Expr) -> pl.Expr:
    return pl.when(flag).then(pl.lit(YES)).otherwise(pl.lit(NO))
