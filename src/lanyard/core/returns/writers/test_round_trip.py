"""What a writer writes, recognising finds and reading gives back: every shape, every year, any values."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from lanyard.core.returns import annex_a, establishments, sen2
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.headings import MISSING
from lanyard.core.returns.problems import Problem, Severity
from lanyard.core.returns.readers.modules import YEAR_OF_COLUMNS
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.writers.tables import Tables
from lanyard.core.returns.writers.which_writer import WRITERS, write
from lanyard.core.returns.writers.xml import write_xml
from lanyard.core.returns.writers.xml_elements import XmlStyle

FEWER = settings(max_examples=max(1, settings().max_examples // 5))
"""Each example writes, recognises and reads whole files."""

YEARS = st.integers(2023, 2026)
SEEDS = st.integers(0, 2**32)
TEXTS = (
    "Ada",
    "O'Neil-Fry",
    "Zoë",
    "a, b; c",
    'say "no"',
    "two\nlines",
    "<b>&amp;</b>",
    "=1+1",
    "+44",
    "0012",
    "1.50",
    "x" * 300,
    "–",
    "NULL",
)
"""Texts that a careless reader or writer changes."""

REFUSED = ("requests",)
ASSESSED = ("requests", "assessment")
CEASED = (*ASSESSED, "named_plan", "plan_detail")
ACTIVE = (*CEASED, "plan_detail", "active_plans", "placement_detail", "placement_detail", "sen_need")
WHAT_A_REQUEST_MAY_HAVE = (REFUSED, ASSESSED, CEASED, ACTIVE, (*REFUSED, "active_plans", "sen_need"))


People = list[list[tuple[str, ...]]]
PEOPLE = st.lists(st.lists(st.sampled_from(WHAT_A_REQUEST_MAY_HAVE), max_size=2), max_size=3)


class Cells:
    """Any value that a column may hold, or none. Seeded: drawing each cell by itself would take minutes."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311

    def row(self, table: Table, year: int) -> dict[str, Any]:
        return {column.name: self.cell(column) for column in table.columns_in(year)}

    def cell(self, column: Column) -> object:
        if self.random.random() < 0.3:
            return None
        if column.codes:
            return self.random.choice(column.codes.values)
        by_kind: dict[Kind, Callable[[], object]] = {
            Kind.DATE: lambda: date(1901, 1, 1) + timedelta(self.random.randrange(73_000)),
            Kind.IDENTIFIER: lambda: self.random.choice(("A", "")) + str(self.random.randrange(100, 10**12)),
            Kind.WHOLE: lambda: self.random.randrange(10**6),
            Kind.PERCENT: lambda: self.random.randrange(10_000) / 100,
        }
        return by_kind.get(column.kind, lambda: self.random.choice(TEXTS))()


def sen2_tables(people: People, year: int, seed: int) -> Tables:
    """A return in which each person has the given requests, each request the given tables."""
    cells = Cells(seed)
    header = {"collection": "SEN2", "year": year, "reference_date": date(year, 1, 18), "lea": "999"}
    rows: dict[str, list[dict[str, Any]]] = {table.name: [] for table in SEN2.tables}
    rows["sen2"].append(cells.row(SEN2.tables[0], year) | header)
    requests = count(1)
    for person_key, requests_of_person in enumerate(people, 1):
        rows["person"].append(cells.row(SEN2.table("person"), year) | {"person_key": person_key})
        for names in requests_of_person:
            keys = {"person_key": person_key, "request_key": next(requests)}
            for name in names:
                rows[name].append(cells.row(SEN2.table(name), year) | keys)
    return {name: frame(SEN2.table(name), year, of_table) for name, of_table in rows.items()}


def frame(table: Table, year: int, rows: list[dict[str, Any]]) -> pl.DataFrame:
    """The rows as reading gives them, meetings before their decisions."""
    keys = {"sen2": [], "person": ["person_key"]}.get(table.name, ["person_key", "request_key"])
    schema = {key: pl.Int64() for key in keys} | {c.name: c.dtype for c in table.columns_in(year)}
    typed = pl.DataFrame(rows, schema=schema)
    if not {"review_meeting", "last_review"} <= set(schema):
        return typed
    first, second = (
        pl.min_horizontal("review_meeting", "last_review"),
        pl.max_horizontal("review_meeting", "last_review"),
    )
    both = pl.col("review_meeting").is_not_null() & pl.col("last_review").is_not_null()
    return typed.with_columns(
        review_meeting=pl.when(both).then(first).otherwise("review_meeting"),
        last_review=pl.when(both).then(second).otherwise("last_review"),
    )


def flat_tables(declaration: Return, heights: tuple[int, int], seed: int) -> Tables:
    """Tables of a return without keys, of the given heights; the first column, an id, is always given."""
    cells = Cells(seed)
    tables: dict[str, pl.DataFrame] = {}
    for table, height in zip(declaration.tables, heights, strict=False):
        first = table.columns[0].name
        rows = [cells.row(table, 2026) | {first: f"1{number:05}"} for number in range(height)]
        tables[table.name] = pl.DataFrame(
            rows, schema={column.name: column.dtype for column in table.columns}
        )
    return tables


HEIGHTS = st.tuples(st.integers(0, 4), st.integers(0, 4))


def written_and_read(declaration: Return, shape: str, tables: Tables) -> ReadReturn:
    with TemporaryDirectory() as folder:
        write(declaration, shape, tables, Path(folder))
        return the_return_in(Path(folder))


def the_return_in(folder: Path) -> ReadReturn:
    recognised = recognise([folder])
    assert recognised.refused == ()
    assert recognised.unknown == ()
    assert len(recognised.returns) == 1
    return read(recognised.returns[0])


def unexpected(read_back: ReadReturn) -> list[Problem]:
    """Problems but those that a shape without header cannot avoid: it says no year, so may lack columns."""
    no_year = read_back.declaration is SEN2 and read_back.year is None
    return [
        p for p in read_back.problems if not (no_year and (p.code, p.severity) == (MISSING, Severity.QUERY))
    ]


def assert_same(read_back: ReadReturn, tables: Tables) -> None:
    """Every table read has the same keys and values as what was written, in the same order."""
    for name, table in read_back.tables.items():
        columns = [c for c in tables[name].columns if c in table.rows.columns]
        assert set(tables[name].columns) - set(columns) <= gone_by(read_back.shape, table.table)
        assert_frame_equal(table.rows.select(columns), tables[name].select(columns))


def gone_by(shape: str, table: Table) -> set[str]:
    """Columns that a shape does not carry."""
    if shape != sen2.MODULES:
        return set()
    return {c.name for c in table.columns} - {c.name for c in table.columns_in(YEAR_OF_COLUMNS)}


@pytest.mark.parametrize("shape", [shape for kind, shape in WRITERS if kind == "sen2"])
@FEWER
@given(people=PEOPLE, year=YEARS, seed=SEEDS)
def test_a_sen2_return_reads_back_as_it_was_written(shape: str, people: People, year: int, seed: int) -> None:
    tables = sen2_tables(people, year, seed)
    read_back = written_and_read(SEN2, shape, tables)
    assert unexpected(read_back) == []
    assert_same(read_back, tables)
    if "sen2" in read_back.tables:
        assert (read_back.year, read_back.area, read_back.reference_date) == (year, "999", date(year, 1, 18))


@pytest.mark.parametrize("shape", [annex_a.WORKBOOK, annex_a.CSV])
@FEWER
@given(heights=HEIGHTS, seed=SEEDS)
def test_annex_a_lists_read_back_as_they_were_written(
    shape: str, heights: tuple[int, int], seed: int
) -> None:
    tables = flat_tables(ANNEX_A, heights, seed)
    read_back = written_and_read(ANNEX_A, shape, tables)
    assert unexpected(read_back) == []
    assert_same(read_back, tables)


@FEWER
@given(heights=HEIGHTS, seed=SEEDS)
def test_a_register_of_establishments_reads_back_as_it_was_written(
    heights: tuple[int, int], seed: int
) -> None:
    tables = flat_tables(ESTABLISHMENTS, heights, seed)
    read_back = written_and_read(ESTABLISHMENTS, establishments.CSV, tables)
    assert unexpected(read_back) == []
    assert_same(read_back, tables)


STYLES = [
    XmlStyle(indent=""),
    XmlStyle(namespace="urn:example:sen2"),
    XmlStyle(encoding="utf-8-sig"),
    XmlStyle(encoding="utf-16"),
    XmlStyle(encoding="windows-1252", indent=""),
]


@pytest.mark.parametrize("style", STYLES)
@FEWER
@given(people=PEOPLE, year=YEARS, seed=SEEDS)
def test_xml_reads_back_whatever_its_style(style: XmlStyle, people: People, year: int, seed: int) -> None:
    tables = sen2_tables(people, year, seed)
    with TemporaryDirectory() as folder:
        write_xml(tables, Path(folder) / "return.xml", style)
        read_back = the_return_in(Path(folder))
    assert unexpected(read_back) == []
    assert_same(read_back, tables)
