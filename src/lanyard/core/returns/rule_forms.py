"""Forms of rule that many lists have: a row twice, times that overlap, ages, cells that need one another.

Each gives a `Rule` with its two examples; the examples suppose the sound rows of `sound_rows`, in which what
begins does so on 1 September and ends on 1 October 2025.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

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
from lanyard.core.returns.same_child import CHILD, OTHER_CHILD
from lanyard.core.words.age_columns import age_at

AS_AT = pl.col("as_at")
NEVER_ENDED = date(9999, 12, 31)
YEAR_END = "03-31"


@dataclass(frozen=True)
class Span:
    """A time that a row speaks of: the column that says of whom, and those of its two ends.

    `whose` is None in a list without a number of its own, where `same_child.CHILD` tells of whom; `among`
    names columns that must be alike too for two times to be compared.
    """

    table: str
    whose: str | None
    start: str
    end: str
    among: tuple[str, ...] = ()

    @property
    def who(self) -> pl.Expr:
        """Of whom the time is; null where the row does not say."""
        return CHILD if self.whose is None else pl.col(self.whose)

    @property
    def columns(self) -> tuple[str, ...]:
        """What a person must look at."""
        return (self.start, self.end) if self.whose else (self.start, self.end, "upn")


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


def child_twice(code: str, table: str, columns: Sequence[str], what: str, source: str) -> Rule:
    """The same child, by `same_child.CHILD`, has two rows alike in these columns, filled or not. `what` names
    such a row in words."""
    return Rule(
        code,
        ERROR,
        table,
        (columns[0], "upn"),
        CHILD.is_not_null() & (pl.len().over(CHILD, *columns) > 1),
        f"The list has the same child with {what} twice. Keep one row.",
        source,
        breaks=case(None, (table, {})),
        holds=case(None, (table, OTHER_CHILD)),
    )


def overlap(code: str, severity: Severity, span: Span, message: str, source: str) -> Rule:
    """A row begins before an earlier one of the same person ended."""
    ended = {span.end: "2025-10-01"}
    return Rule(
        code,
        severity,
        span.table,
        span.columns,
        span.who.is_not_null() & (pl.col(span.start) < _ends_before(span)),
        message,
        source,
        breaks=case(ended, (span.table, {span.start: "2025-09-30", span.end: None}), row=1),
        holds=case(ended, (span.table, {span.start: "2025-10-01", span.end: None})),
    )


def _ends_before(span: Span) -> pl.Expr:
    """The latest end of the same person's earlier rows; null where there is none, or it cannot be read."""
    end = pl.when(date_missing(span.end)).then(pl.lit(NEVER_ENDED)).otherwise(pl.col(span.end))
    return end.cum_max().shift(1).over(span.who, *span.among, order_by=span.start)


def child_overlap(code: str, table: str, what: str, source: str, among: tuple[str, ...] = ()) -> Rule:
    """As `overlap`, in a list whose rows run from `start_date` to `end_date` and have no number of their own.
    `what` names such a time in the plural."""
    span = Span(table, None, "start_date", "end_date", among)
    message = f"Two {what} of the same child overlap. Check where the earlier one ended."
    return overlap(code, QUERY, span, message, source)


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
