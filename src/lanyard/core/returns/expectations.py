"""Looks at a return as a whole: a share far from the published ones may be right, and wants a look."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.returns.checking import View
from lanyard.core.returns.problems import Problem, Severity
from lanyard.core.returns.reading import ReadReturn


@dataclass(frozen=True)
class Expectation:
    """A share of a table's rows, the range in which it is expected, and where the range is from.

    `counted` is true for rows in the numerator, `among` for rows in the denominator; both look at the view
    of the table. Nothing is said of fewer than `fewest` rows.
    """

    code: str
    table: str
    column: str
    title: str
    counted: pl.Expr
    among: pl.Expr
    lowest: float
    highest: float
    source: str
    fewest: int = 200


def unexpected(
    read: ReadReturn, expectations: Iterable[Expectation], views: Mapping[str, View]
) -> list[Problem]:
    """A query, at row 0 of its table, for each share outside its range."""
    found = (_judged(read, one, views[one.table]) for one in expectations if one.table in views)
    return [problem for problem in found if problem is not None]


def _judged(read: ReadReturn, one: Expectation, view: View) -> Problem | None:
    needed = {*one.counted.meta.root_names(), *one.among.meta.root_names()}
    if not needed <= set(view.collect_schema().names()):
        return None
    counts = view.select(counted=(one.counted & one.among).sum(), among=one.among.sum()).collect().row(0)
    numerator, denominator = int(counts[0] or 0), int(counts[1] or 0)
    if denominator < one.fewest or one.lowest <= numerator / denominator <= one.highest:
        return None
    return _query(read, one, numerator / denominator)


def _query(read: ReadReturn, one: Expectation, share: float) -> Problem:
    table = read.tables[one.table]
    return Problem(
        one.code,
        Severity.QUERY,
        read.kind,
        table.file,
        table.table.title_in(read.shape),
        0,
        table.table.column(one.column).heading(read.shape),
        f"{share:.1%}",
        f"{one.title} is {share:.1%}. Expected is {one.lowest:.0%} to {one.highest:.0%} ({one.source}). "
        "Check whether something is left out or miscoded.",
    )
