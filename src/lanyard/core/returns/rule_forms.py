"""Forms of rule that many lists have: a row twice, times that overlap, ages, cells that need one another.

Each gives a `Rule` with its two examples; the examples suppose the sound rows of `sound_rows`, in which what
begins does so on 1 September and ends on 1 October 2025.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import polars as pl

from lanyard.core.returns.problems import Severity
from lanyard.core.returns.rules import (
    ERROR,
    QUERY,
    Changes,
    Rule,
    case,
    date_missing,
    given,
    missing,
)
from lanyard.core.returns.spells import NEVER_ENDED
from lanyard.core.words.age_columns import age_at

AS_AT = pl.col("as_at")
YEAR_END = "03-31"


@dataclass(frozen=True)
class Span:
    """A time that a row speaks of: the column that says of whom, and those of its two ends."""

    table: str
    whose: str
    start: str
    end: str


def twice(code: str, table: str, columns: Sequence[str], message: str, source: str, differs: Changes) -> Rule:
    """Two rows alike in these columns, all of them filled. `differs` makes the second row of the example
    another one."""
    filled = pl.all_horizontal(given(column) for column in columns)
    return Rule(
        code,
        ERROR,
        table,
        tuple(columns),
        filled & pl.struct(columns).is_duplicated(),
        message,
        source,
        breaks=case({}, (table, {}), row=1),
        holds=case({}, (table, differs)),
    )


def perhaps_twice(
    code: str, table: str, columns: Sequence[str], message: str, source: str, differs: Changes
) -> Rule:
    """As `twice`, where two such rows may both be right."""
    return replace(twice(code, table, columns, message, source, differs), severity=QUERY)


def overlap(code: str, severity: Severity, span: Span, message: str, source: str) -> Rule:
    """A row begins before an earlier one of the same person ended."""
    ended = {span.end: "2025-10-01"}
    return Rule(
        code,
        severity,
        span.table,
        (span.start, span.end),
        given(span.whose) & (pl.col(span.start) < _ends_before(span)),
        message,
        source,
        breaks=case(ended, (span.table, {span.start: "2025-09-30", span.end: None}), row=1),
        holds=case(ended, (span.table, {span.start: "2025-10-01", span.end: None})),
    )


def _ends_before(span: Span) -> pl.Expr:
    """The latest end of the same person's earlier rows; null where there is none, or it cannot be read."""
    end = pl.when(date_missing(span.end)).then(pl.lit(NEVER_ENDED)).otherwise(pl.col(span.end))
    return end.cum_max().shift(1).over(span.whose, order_by=span.start)


def long_ended(code: str, span: Span, months: int, source: str) -> Rule:
    """A row ended before the time that the list covers."""
    return Rule(
        code,
        QUERY,
        span.table,
        (span.end,),
        pl.col(span.end) < AS_AT.dt.offset_by(f"-{months}mo"),
        f"This ended more than {months} months ago, before the time of the list. Take the row out.",
        source,
        breaks=case({span.start: "2019-01-07", span.end: "2019-02-04"}),
        holds=case(),
    )


def ages(code: str, table: str, on: pl.Expr, between: tuple[int, int], source: str) -> Rule:
    """A person whose age `on` that day is outside the list's."""
    youngest, oldest = between
    wrong = f"younger than {youngest} or older than {oldest}" if youngest else f"older than {oldest}"
    return Rule(
        code,
        QUERY,
        table,
        ("birth_date",),
        ~age_at(pl.col("birth_date"), on).is_between(youngest, oldest),
        f"The date of birth makes the person {wrong}. Check it, and whether the person belongs in the list.",
        source,
        breaks=case(birth_date="1931-03-14"),
        holds=case(),
    )


def needed_when(code: str, table: str, what: str, when: tuple[str, str], message: str, source: str) -> Rule:
    """A text or a code is missing although another column, `when[0]`, holds the code `when[1]`."""
    column, held = when
    return Rule(
        code,
        QUERY,
        table,
        (what, column),
        missing(what) & (pl.col(column) == held),
        message,
        source,
        breaks=case({what: None, column: held}),
        holds=case({column: held}),
    )


def left_open(code: str, span: Span, years: int, source: str) -> Rule:
    """A row began long ago and has no end."""
    return Rule(
        code,
        QUERY,
        span.table,
        (span.end,),
        date_missing(span.end) & (pl.col(span.start) < AS_AT.dt.offset_by(f"-{years}y")),
        f"This began more than {years} years ago and has no end. Check that it still goes on.",
        source,
        breaks=case({span.start: "2019-01-07", span.end: None}),
        holds=case({span.end: None}),
    )


def no_more_than(code: str, table: str, part: str, whole: str, message: str, source: str) -> Rule:
    """A count that is part of another is larger than it."""
    return Rule(
        code,
        ERROR,
        table,
        (part, whole),
        pl.col(part) > pl.col(whole),
        message,
        source,
        breaks=case({part: "11", whole: "10"}),
        holds=case({part: "10", whole: "10"}),
    )


def year_end(code: str, header: str, source: str) -> Rule:
    """The header's reference date is not the last day of a year that runs from April to March."""
    return Rule(
        code,
        QUERY,
        header,
        ("reference_date",),
        pl.col("reference_date").dt.strftime("%m-%d") != YEAR_END,
        "The reference date is not 31 March, on which the year of this return ends. Check it.",
        source,
        breaks=case(reference_date="2026-03-30"),
        holds=case(reference_date="2026-03-31"),
    )
