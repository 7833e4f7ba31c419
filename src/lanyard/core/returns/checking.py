"""Judges a read return by its rules, and says which rules could not be judged and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.returns.problems import SCHEMA, in_order, problem_table
from lanyard.core.returns.reading import WRITTEN, ReadReturn, ReadTable
from lanyard.core.returns.rules import Rule

View = pl.LazyFrame
"""A table's rows with everything that rules on it may look at; one row for each row of the table."""


@dataclass(frozen=True)
class NotChecked:
    """A rule that could not be judged, and what was lacking."""

    kind: str
    file: str
    rule: str
    reason: str


@dataclass(frozen=True)
class Checked:
    """The problems of one return (columns of `problems.SCHEMA`), and the rules not judged."""

    problems: pl.DataFrame
    not_checked: tuple[NotChecked, ...]


def check_tables(read: ReadReturn, rules: Iterable[Rule], views: Mapping[str, View]) -> Checked:
    """Judges every rule of the return's year over the view of its table."""
    due = [rule for rule in rules if read.year is None or read.year in rule.years]
    found: list[pl.DataFrame] = [problem_table(read.problems)]
    not_checked: list[NotChecked] = []
    for name, view in views.items():
        table = read.tables[name]
        own = [rule for rule in due if rule.table == name]
        columns = set(view.collect_schema().names())
        judged = [rule for rule in own if not _lacking(rule, columns)]
        not_checked += [_unjudged(read, table, rule, columns) for rule in own if _lacking(rule, columns)]
        found.append(_problems_of(read, table, judged, view))
    return Checked(in_order(pl.concat(found)), tuple(not_checked))


def _lacking(rule: Rule, columns: set[str]) -> list[str]:
    return sorted(set(rule.fails.meta.root_names()) - columns)


def _unjudged(read: ReadReturn, table: ReadTable, rule: Rule, columns: set[str]) -> NotChecked:
    return NotChecked(read.kind, table.file, rule.name, _reason(_lacking(rule, columns)[0]))


def _reason(column: str) -> str:
    origin = column.partition(".")[0]
    return LACKS.get(origin) or f"the column {column.removesuffix(WRITTEN)} is not there"


LACKS: Mapping[str, str] = {
    "as_at": "no as-at date was given",
    "census_day": "the return does not say its reference date",
    "census_year": "the return does not say its year",
    "establishment": "no register of establishments was given",
}
"""What is lacking when a view has no column of that name, or none that begins with it."""


def _problems_of(read: ReadReturn, table: ReadTable, rules: list[Rule], view: View) -> pl.DataFrame:
    if not rules or table.rows.is_empty():
        return problem_table()
    verdicts = [rule.fails.fill_null(value=False).alias(rule.name) for rule in rules]
    judged = view.select(*verdicts).collect()
    broken = [rule for rule in rules if judged[rule.name].any()]
    return pl.concat([problem_table(), *(_broken(read, table, rule, judged[rule.name]) for rule in broken)])


def _broken(read: ReadReturn, table: ReadTable, rule: Rule, verdict: pl.Series) -> pl.DataFrame:
    column = rule.columns[0]
    source = column + WRITTEN if table.has(column + WRITTEN) else column
    value = pl.col(source).cast(pl.String()).fill_null("") if table.has(source) else pl.lit("")
    return (
        table.rows.filter(verdict)
        .select(
            code=pl.lit(rule.code),
            severity=pl.lit(rule.severity.value),
            kind=pl.lit(read.kind),
            file=pl.lit(table.file),
            table=pl.lit(table.table.title_in(read.shape)),
            row=pl.col("row"),
            column=pl.lit(table.table.column(column).heading(read.shape)),
            value=value,
            message=pl.lit(rule.message),
        )
        .select(list(SCHEMA))
    )
