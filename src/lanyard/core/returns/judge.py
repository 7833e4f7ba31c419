"""Which rules and which views belong to which return."""

from datetime import date

import polars as pl

from lanyard.core.returns.annex_a.rules import RULES as ANNEX_A_RULES
from lanyard.core.returns.annex_a.views import annex_a_views
from lanyard.core.returns.checking import Checked, check_tables
from lanyard.core.returns.expectations import unexpected
from lanyard.core.returns.problems import problem_table
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.rules import Rule
from lanyard.core.returns.sen2.expectations import EXPECTATIONS
from lanyard.core.returns.sen2.rules import RULES as SEN2_RULES
from lanyard.core.returns.sen2.views import sen2_views

RULES: dict[str, tuple[Rule, ...]] = {"sen2": SEN2_RULES, "annex-a": ANNEX_A_RULES}
"""All rules by kind of return."""


def judge(read: ReadReturn, as_at: date | None, establishments: pl.DataFrame | None) -> Checked:
    """The problems of a return.

    SEN2 is judged at its own census day. Annex A is judged at `as_at`; without one, rules that need a day
    are reported as not checked, never judged by the day on which somebody happens to look.
    `establishments` has the columns of the establishment register; without it, its rules are not checked.
    """
    if read.kind == "sen2":
        return _sen2(read, establishments)
    if read.kind == "annex-a":
        return check_tables(read, ANNEX_A_RULES, annex_a_views(read, as_at, establishments))
    return Checked(problem_table(read.problems), ())


def _sen2(read: ReadReturn, establishments: pl.DataFrame | None) -> Checked:
    views = sen2_views(read, establishments)
    checked = check_tables(read, SEN2_RULES, views)
    whole = problem_table(unexpected(read, EXPECTATIONS, views))
    return Checked(pl.concat([whole, checked.problems]), checked.not_checked)
