"""Reads one recognised file into rows of known place and time, all numbers still as texts."""

from dataclasses import dataclass

import polars as pl

from lanyard.core.datasets.benchmarks.declare import Rows, Table
from lanyard.core.datasets.benchmarks.opening import Head, same, texts
from lanyard.core.datasets.benchmarks.periods import collection_year, in_words, year_of
from lanyard.core.datasets.benchmarks.places import PARTS_OF_A_REGION, with_place
from lanyard.core.words.numbers import counted

_NAMES_TO_SHOW = 3


@dataclass(frozen=True)
class Copy:
    """One file of a published table.

    `rows` has the declared columns that the file has, as texts, with `level`, `place`, `year`, `period` and
    `collection_year`. `notes` say what was left out of it.
    """

    table: Table
    head: Head
    rows: pl.DataFrame
    notes: tuple[str, ...]

    @property
    def years(self) -> frozenset[int]:
        """The years that it has."""
        return frozenset(self.rows["year"].unique())


def read_copy(table: Table, head: Head) -> Copy:
    """The rows of one file of a table; raises `UnreadableFile`."""
    dated = _dated_columns(table, head)
    read = texts(head, table.columns | frozenset(dated.values()))
    named = read.rename({published: name for name, published in dated.items()})
    timed = _with_time(named, table)
    placed = with_place(timed.filter(_wanted(table, timed)), table.places)
    known = placed.filter(pl.col("place").is_not_null(), pl.col("year").is_not_null())
    if dated:  # Columns that carry a year say nothing of the rows of another.
        known = known.filter(pl.col("year") == pl.col("year").max())
    notes = (*_repeated(head, read), *_unknown_places(head, table, placed), *_unknown_times(head, placed))
    return Copy(table, head, known, notes)


def _dated_columns(table: Table, head: Head) -> dict[str, str]:
    """The published name of columns that carry a year, by the name used here; the year is the file's last."""
    if not table.dated:
        return {}
    written = texts(head, [table.time])[table.time].unique().drop_nulls()
    last = max(filter(None, map(year_of, written)), default=0)
    names = {
        name: pattern.format(yy=last % 100, next=(last + 1) % 100) for name, pattern in table.dated.items()
    }
    return {name: published for name, published in names.items() if published in head.columns}


def _with_time(frame: pl.DataFrame, table: Table) -> pl.DataFrame:
    written = frame[table.time].unique().drop_nulls().to_list()
    years = {period: year_of(period) for period in written}
    words = {period: in_words(period, table.timing) for period in written}
    year = pl.col(table.time).replace_strict(years, default=None, return_dtype=pl.Int64)
    lag = collection_year(0, table.timing)
    return frame.with_columns(
        year=year,
        collection_year=year + lag,
        period=pl.col(table.time).replace_strict(words, default=None, return_dtype=pl.String),
    )


def _wanted(table: Table, frame: pl.DataFrame) -> pl.Expr:
    """Rows from which something is given."""
    every = dict.fromkeys(rows for gives in table.gives for rows in gives.rows)
    held = [matching(rows) for rows in every if rows.columns <= set(frame.columns)]
    return pl.any_horizontal(held) if held else pl.lit(value=False)


def matching(rows: Rows) -> pl.Expr:
    """Whether a row of a file is one of these."""
    conditions = [pl.col(column) == text for column, text in rows.where.items()]
    conditions += [pl.col(column).is_in(list(texts)) for column, texts in rows.among.items()]
    conditions += [pl.col(cut.column).is_in(list(cut.groups)) for cut in rows.cuts]
    conditions += [
        pl.any_horizontal([pl.col(column).str.starts_with(text) for text in beginnings])
        for column, beginnings in rows.starts.items()
    ]
    return pl.all_horizontal(conditions) if conditions else pl.lit(value=True)


def _repeated(head: Head, read: pl.DataFrame) -> tuple[str, ...]:
    used = [name for name in head.repeated if name in read.columns]
    return tuple(
        f"{head.path.name}: two columns are called {name}. "
        + ("They hold the same." if same(head, name) else "They differ; the first is used.")
        for name in used
    )


def _unknown_places(head: Head, table: Table, placed: pl.DataFrame) -> tuple[str, ...]:
    columns = [column for column in (table.places.name, table.places.region) if column in placed.columns]
    name = pl.coalesce([pl.col(column) for column in columns])
    unknown = placed.filter(pl.col("place").is_null(), ~name.is_in(PARTS_OF_A_REGION).fill_null(value=False))
    if unknown.is_empty():
        return ()
    names = unknown.select(name).to_series().drop_nulls().unique().sort().to_list()
    shown = ", ".join(names[:_NAMES_TO_SHOW]) or "without a name"
    rows = counted(unknown.height, "row", "rows")
    return (f"{head.path.name}: {rows} of places that are not known ({shown}) left out.",)


def _unknown_times(head: Head, placed: pl.DataFrame) -> tuple[str, ...]:
    unknown = placed.filter(pl.col("year").is_null()).height
    if not unknown:
        return ()
    return (f"{head.path.name}: {counted(unknown, 'row', 'rows')} without a year left out.",)
