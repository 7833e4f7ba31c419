"""Judges a read return by the rules and the expectations that the rule book has for it."""

from datetime import date

import polars as pl

from lanyard.core.returns.checking import Checked, check_tables
from lanyard.core.returns.expectations import unexpected
from lanyard.core.returns.problems import problem_table
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.rule_book import own_rules, rules_of


def judge(read: ReadReturn, as_at: date | None, establishments: pl.DataFrame | None) -> Checked:
    """The problems of a return.

    A return that says its reference date is judged at that, any other at `as_at`; without one, rules that
    need a day are reported as not checked, never judged by the day on which somebody happens to look.
    `establishments` has the columns of the establishment register; without it, its rules are not checked.
    """
    own = own_rules(read.declaration)
    views = own.views(read, as_at, establishments)
    checked = check_tables(read, rules_of(read.declaration), views)
    if not own.expectations:
        return checked
    whole = problem_table(unexpected(read, own.expectations, views))
    return Checked(pl.concat([whole, checked.problems]), checked.not_checked)
