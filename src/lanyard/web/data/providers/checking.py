"""Reads a part that was sent, judges it by its rules, and keeps what was found. Needs no tables.

Beside the file, in the folder of the part: `problems.parquet` with the columns of `returns.problems.SCHEMA`,
and `figures.parquet` where the list gives figures by period: `quarter`, `group`, `measure` and `value`.
"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.files.placing import placed_whole
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.declare import Column, Kind, Table
from lanyard.core.returns.examine import Examined, examine
from lanyard.core.returns.problems import count_errors, in_order
from lanyard.core.returns.reading import ReadReturn
from lanyard.web.data.providers.kinds import DATED, performance_table, title_of
from lanyard.web.data.providers.outcome import FIGURES, PROBLEMS, REFUSALS, Checked

FIGURE = {"quarter": pl.String(), "group": pl.String(), "measure": pl.String(), "value": pl.Float64()}
"""The columns of figures by period."""

EVERYONE = "Everyone"
_COUNTED = {Kind.WHOLE, Kind.NUMBER, Kind.PERCENT}


def check(files: Path, kind: str, out: Path, as_at: date) -> Checked:
    """Checks the file in a folder against the list that is asked for; what was found goes into `out`."""
    examined = examine([files], as_at)
    refusals = tuple(_refusals(examined, kind))
    with placed_whole(out) as folder:
        folder.mkdir()
        (folder / REFUSALS).write_text(json.dumps(refusals), encoding="utf-8")
        if refusals:
            return Checked(refusals)
        return _kept(examined, folder)


def _refusals(examined: Examined, kind: str) -> Iterator[str]:
    title = title_of(kind)
    if examined.unknown:
        yield f"This is not {title}. Fill in the form that you download here, and send that."
        return
    for fault in examined.refused:
        yield f"{fault.what} {fault.do}"
    for read in examined.returns:
        if read.kind != kind:
            yield f"This is {read.declaration.title}, and {title} is asked for."


def _kept(examined: Examined, folder: Path) -> Checked:
    problems = in_order(examined.problems.with_columns(pl.col("file").str.replace(r"^.*[/\\]", "")))
    problems.with_row_index("number", offset=1).write_parquet(folder / PROBLEMS)
    figures_of(examined.returns).write_parquet(folder / FIGURES)
    errors = count_errors(problems)
    return Checked(
        rows=sum(table.rows.height for read in examined.returns for table in read.tables.values()),
        errors=errors,
        queries=problems.height - errors,
        of=max((read.reference_date for read in examined.returns if read.reference_date), default=None),
    )


def figures_of(reads: tuple[ReadReturn, ...]) -> pl.DataFrame:
    """The figures by period that returns give, with the columns of `FIGURE`."""
    found = [frame for read in reads for frame in (_of_service(read), _of_log(read)) if frame is not None]
    return pl.concat([pl.DataFrame(schema=FIGURE), *found])


def _of_service(read: ReadReturn) -> pl.DataFrame | None:
    """The figures of a service, which it reports by quarter and group."""
    name = performance_table(read.kind)
    if name not in read.tables:
        return None
    table, rows = read.tables[name].table, read.tables[name].rows
    counted = [each for each in table.columns if each.kind in _COUNTED and each.name in rows.columns]
    group = _group_column(table)
    groups = _in_words(group) if group and group.name in rows.columns else pl.lit(EVERYONE)
    values = [pl.col(each.name).cast(pl.Float64).alias(each.title) for each in counted]
    titled = rows.select("quarter", groups.alias("group"), *values)
    long = titled.unpivot(index=["quarter", "group"], variable_name="measure", value_name="value")
    return long.drop_nulls(["quarter", "value"]).select(*FIGURE)


def _of_log(read: ReadReturn) -> pl.DataFrame | None:
    """How many rows of a log fall into each quarter."""
    name, day = DATED.get(read.kind, ("", ""))
    if name not in read.tables or not read.tables[name].has(day):
        return None
    quarter = pl.format("{}-Q{}", pl.col(day).dt.year(), pl.col(day).dt.quarter())
    counts = read.tables[name].rows.drop_nulls(day).group_by(quarter.alias("quarter")).agg(value=pl.len())
    title = BY_KIND[read.kind].table(name).title
    said = counts.with_columns(
        group=pl.lit(EVERYONE), measure=pl.lit(title), value=pl.col("value").cast(pl.Float64)
    )
    return said.sort("quarter").select(*FIGURE)


def _group_column(table: Table) -> Column | None:
    return next((column for column in table.columns if column.codes), None)


def _in_words(column: Column) -> pl.Expr:
    meanings = dict(column.codes.meanings) if column.codes else {}
    return pl.col(column.name).replace(meanings)
