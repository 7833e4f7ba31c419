"""Turns the rows of a published table into figures in the long form of `figures`."""

from functools import reduce

import polars as pl

from lanyard.core.datasets.benchmarks.declare import Gives, Rows, Table
from lanyard.core.datasets.benchmarks.figures import SCHEMA, empty
from lanyard.core.datasets.benchmarks.marks import MARKS, NO_CASES, NOT_A_NUMBER
from lanyard.core.datasets.benchmarks.reading import matching
from lanyard.core.datasets.benchmarks.regions import with_regions
from lanyard.core.datasets.benchmarks.traps import marked

_KEYS = ("level", "place", "year", "period", "collection_year")

MOST_UNRECORDED = 0.1
"""Where more than this part of an area's cases belong to no group, its groups are not compared: a choice of
ours, above the 3% that England's placements leave unrecorded."""


def figures(table: Table, rows: pl.DataFrame) -> pl.DataFrame:
    """Everything that a table gives, in the columns of `figures.SCHEMA`."""
    numbers = _with_numbers(table, rows)
    parts = [
        _figures(table, gives, of, numbers)
        for gives in table.gives
        for of in gives.rows
        if (gives.columns | of.columns) <= set(rows.columns)
    ]
    return with_regions(marked(pl.concat(parts), table.kind)) if parts else empty()


def _number_column(column: str) -> str:
    """The column that holds the number of a published one."""
    return f"{column} as a number"


def _mark_column(column: str) -> str:
    """The column that holds the mark of a published one, where it holds no number."""
    return f"{column} as a mark"


def _with_numbers(table: Table, rows: pl.DataFrame) -> pl.DataFrame:
    every = {column for gives in table.gives for column in gives.columns if column in rows.columns}
    numbers = [_number(pl.col(column)).alias(_number_column(column)) for column in sorted(every)]
    apart = pl.col(table.marks_in) if table.marks_in else pl.lit(None, dtype=pl.String)
    marks = [_mark(pl.col(column), apart).alias(_mark_column(column)) for column in sorted(every)]
    return rows.with_columns(*numbers, *marks)


def _number(text: pl.Expr) -> pl.Expr:
    """The number of a text such as `12`, `12.5` or `1,234`; null for marks, and for words for no number."""
    read = text.str.replace_all(",", "", literal=True).cast(pl.Float64, strict=False)
    return pl.when(read.is_finite()).then(read)


def _mark(text: pl.Expr, apart: pl.Expr) -> pl.Expr:
    """The mark of a text that is no number; of an empty one, that which the file holds apart."""
    known = pl.when(text.is_in(list(MARKS))).then(text).otherwise(pl.lit(NOT_A_NUMBER))
    of_text = pl.when(text.is_not_null()).then(known).otherwise(apart)
    return pl.when(_number(text).is_null()).then(of_text)


def _figures(table: Table, gives: Gives, rows: Rows, numbers: pl.DataFrame) -> pl.DataFrame:
    numerator = _sum(gives.numerator) - _sum(gives.less) if gives.less else _sum(gives.numerator)
    counted = (
        numbers.filter(matching(rows))
        .select(
            *_KEYS,
            key=_key(gives, rows),
            numerator=numerator,
            denominator=_sum(gives.denominator),
            printed=pl.col(_number_column(gives.value)) / gives.per if gives.value else _nothing(),
            unrecorded=_sum(gives.unrecorded[:1]) if gives.unrecorded else _nothing(),
            out_of=_sum(gives.unrecorded[1:]) if gives.unrecorded else _nothing(),
            mark=pl.coalesce([pl.col(_mark_column(column)) for column in sorted(gives.columns)]),
        )
        .pipe(_added_up, rows)
    )
    return counted.select(
        measure=pl.lit(gives.measure),
        cuts=pl.lit("+".join(sorted(_cut_names(gives, rows)))),
        key="key",
        year="year",
        period="period",
        collection_year="collection_year",
        level="level",
        place="place",
        numerator="numerator",
        denominator="denominator",
        value=_value(gives),
        printed="printed",
        mark=_mark_of_value(gives),
        trusted=_is_recorded(),
        areas=pl.lit(None),
        table=pl.lit(table.kind),
    ).cast(SCHEMA)


def _cut_names(gives: Gives, rows: Rows) -> list[str]:
    return [cut.name for cut in rows.cuts] + ([gives.by] if gives.by else [])


def _key(gives: Gives, rows: Rows) -> pl.Expr:
    parts = {cut.name: pl.col(cut.column).replace_strict(cut.groups, default=None) for cut in rows.cuts}
    if gives.by:
        parts[gives.by] = pl.lit(gives.group)
    texts = [pl.concat_str(pl.lit(f"{name}="), parts[name]) for name in sorted(parts)]
    return pl.concat_str(texts, separator="&") if texts else pl.lit("")


def _sum(columns: tuple[str, ...]) -> pl.Expr:
    """The sum of columns, null where one of them is no number; null for no columns."""
    if not columns:
        return _nothing()
    return reduce(lambda one, other: one + other, (pl.col(_number_column(column)) for column in columns))


def _nothing() -> pl.Expr:
    return pl.lit(None, dtype=pl.Float64)


def _added_up(counted: pl.DataFrame, rows: Rows) -> pl.DataFrame:
    if not rows.among:
        return counted
    numbers = [_whole_sum(column) for column in ("numerator", "denominator", "unrecorded", "out_of")]
    return counted.group_by(*_KEYS, "key", maintain_order=True).agg(
        *numbers, printed=_nothing().first(), mark=pl.col("mark").drop_nulls().first()
    )


def _whole_sum(column: str) -> pl.Expr:
    return pl.when(pl.col(column).is_not_null().all()).then(pl.col(column).sum()).alias(column)


def _value(gives: Gives) -> pl.Expr:
    """The value by the numbers behind it; where the file lacks those, the one that it writes.

    A share of nothing has none, whatever the file writes.
    """
    if not gives.numerator:
        return pl.col("printed")
    if not gives.denominator:
        return pl.col("numerator")
    share = pl.col("numerator") / pl.col("denominator")
    divides_by_nothing = (pl.col("denominator") == 0).fill_null(value=False)
    return pl.when(~divides_by_nothing).then(pl.coalesce(share, pl.col("printed")))


def _mark_of_value(gives: Gives) -> pl.Expr:
    divides_by_nothing = pl.col("denominator") == 0
    mark = pl.when(divides_by_nothing).then(pl.lit(NO_CASES)).otherwise(pl.col("mark"))
    return pl.when(_value(gives).is_null()).then(mark)


def _is_recorded() -> pl.Expr:
    """Whether enough of the cases belong to a group for the groups to be compared."""
    return (pl.col("unrecorded") / pl.col("out_of") <= MOST_UNRECORDED).fill_null(value=True)
