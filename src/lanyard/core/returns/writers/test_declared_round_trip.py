"""What is written of any declared return, in any of its shapes, is recognised and reads back as the same."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.returns.examples import EXAMPLE_DAY
from lanyard.core.returns.nesting import below, keys_of
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise
from lanyard.core.returns.recognise.likeness import OF_THEIR_OWN
from lanyard.core.returns.test_made_up_returns import CENSUS, CLUB, PLAYGROUP
from lanyard.core.returns.writers.tables import Tables
from lanyard.core.returns.writers.which_writer import write

FEWER = settings(max_examples=max(1, settings().max_examples // 25))
"""Each example writes, recognises and reads whole files."""

KNOWN = (*(one for one in RETURNS if one.kind not in OF_THEIR_OWN), CENSUS, CLUB, PLAYGROUP)
CASES = [(declared, shape) for declared in KNOWN for shape in declared.shapes]
NAMES = [f"{declared.kind} {shape}" for declared, shape in CASES]
TEXTS = ("Ada", "O'Neil-Fry", "Zoë", "a, b; c", 'say "no"', "<b>&amp;</b>", "=1+1", "0012", "x" * 300, "–")
"""Texts that a careless reader or writer changes."""

SCHOOL = "900001"


class Rows:
    """Rows of any declared return; each person has none to two rows of every table below."""

    def __init__(self, declared: Return, seed: int) -> None:
        self.declared, self.random = declared, Random(seed)  # noqa: S311
        self.rows: dict[str, list[dict[str, object]]] = {table.name: [] for table in declared.tables}
        self.ties = {table.tied_by for table in declared.tables if table.tied_by}
        header = declared.table(declared.header).columns if declared.header else ()
        self.of_one_school = any(column.name == "urn" for column in header)

    def tables(self) -> Tables:
        if self.declared.header:
            self.rows[self.declared.header].append(self._header())
        for table in self.declared.data_tables:
            if table.parent is None:
                for _ in range(self.random.randrange(1, 4)):
                    self._add(table, {})
        return {table.name: self._frame(table) for table in self.declared.tables}

    def _add(self, table: Table, above: dict[str, object]) -> None:
        own = {table.key: len(self.rows[table.name]) + 1} if table.key else {}
        row = {column.name: self._cell(table, column, above) for column in table.columns}
        keys = {key: above[key] for key in keys_of(self.declared, table) if key != table.key}
        self.rows[table.name].append({**row, **keys, **own})
        for child in below(self.declared, table):
            for _ in range(self.random.randrange(min(child.most_per_parent or 2, 2) + 1)):
                self._add(child, self.rows[table.name][-1])

    def _cell(self, table: Table, column: Column, above: dict[str, object]) -> object:
        if column.name in self.ties:
            return above.get(column.name) or f"C{len(self.rows[table.name]) + 1}"
        if column.name == "urn" and self.of_one_school:
            return SCHOOL
        if column.name == "census_date":
            return EXAMPLE_DAY
        optional = column.needed != "always" and len(table.columns) > 2
        return None if optional and self.random.random() < 0.3 else self._value(column)

    def _value(self, column: Column) -> object:
        if column.codes:
            return self.random.choice(column.codes.values)
        by_kind: dict[Kind, Callable[[], object]] = {
            Kind.DATE: lambda: date(1901, 1, 1) + timedelta(self.random.randrange(73_000)),
            Kind.IDENTIFIER: lambda: str(self.random.randrange(10**5, 10**12)),
            Kind.WHOLE: lambda: self.random.randrange(10**6),
            Kind.NUMBER: lambda: self.random.randrange(10_000) / 100,
        }
        return by_kind.get(column.kind, lambda: self.random.choice(TEXTS))()

    def _header(self) -> dict[str, object]:
        told = {"collection": self.declared.collection, "year": 2026, "lea": "999", "area": "999"}
        told |= {"reference_date": EXAMPLE_DAY, "urn": SCHOOL}
        table = self.declared.table(self.declared.header)
        return {column.name: told.get(column.name, self._value(column)) for column in table.columns}

    def _frame(self, table: Table) -> pl.DataFrame:
        keys = dict.fromkeys(keys_of(self.declared, table), pl.Int64())
        schema = {**keys, **{column.name: column.dtype for column in table.columns}}
        return pl.DataFrame(self.rows[table.name], schema=schema)


def written_and_read(declared: Return, shape: str, tables: Tables) -> ReadReturn:
    with TemporaryDirectory() as folder:
        files = write(declared, shape, tables, Path(folder), EXAMPLE_DAY)
        recognised = recognise([Path(folder)], returns=KNOWN)
        [found] = recognised.returns
        assert (found.declaration, found.shape, set(found.files)) == (declared, shape, set(files))
        return read(found)


def compared(back: ReadReturn, tables: Tables) -> Iterator[tuple[pl.DataFrame, pl.DataFrame]]:
    for name, expected in tables.items():
        own = [column for column in expected.columns if not is_left_out(back, name, column)]
        yield back.tables[name].rows.select(own), expected.select(own)


def is_left_out(back: ReadReturn, table: str, column: str) -> bool:
    """Whether the shape does not say it: an XML no running number of a pupil in an extract, tables that are
    tied by the child no more than the child."""
    if back.shape == "xml":
        ties = {one.tied_by for one in back.declaration.tables if one.tied_by}
        return back.declaration.kind == "school-census" and column in ties
    keys = keys_of(back.declaration, back.declaration.table(table))
    return column in keys[1:] and column != back.declaration.table(table).key


@pytest.mark.parametrize(("declared", "shape"), CASES, ids=NAMES)
@FEWER
@given(seed=st.integers(0, 2**32))
def test_tables_come_back_as_they_were(declared: Return, shape: str, seed: int) -> None:
    tables = Rows(declared, seed).tables()
    back = written_and_read(declared, shape, tables)
    assert (back.problems, back.reference_date) == ((), EXAMPLE_DAY)
    for read_back, expected in compared(back, tables):
        assert_frame_equal(read_back, expected, check_row_order=True)


def test_each_school_of_a_census_has_a_file_of_its_own(tmp_path: Path) -> None:
    [census] = [one for one in RETURNS if one.kind == "school-census"]
    days = [date(2025, 5, 15), EXAMPLE_DAY]
    for day in days:
        schools = {"collection": ["SC"] * 2, "reference_date": [day] * 2, "urn": ["900001", "900003"]}
        pupils = {"person_key": [1, 2, 3], "urn": ["900003", "900001", "900003"], "surname": ["A", "B", "C"]}
        tables = {"census_header": pl.DataFrame(schools), "census_pupils": pl.DataFrame(pupils)}
        write(census, "xml", tables, tmp_path)
    found = [read(one) for one in recognise([tmp_path]).returns]
    told = [(str(one.reference_date), one.tables["census_pupils"].rows["surname"].to_list()) for one in found]
    assert told == [
        ("2025-05-15", ["B"]),
        ("2025-05-15", ["A", "C"]),
        ("2026-01-15", ["B"]),
        ("2026-01-15", ["A", "C"]),
    ]


@pytest.mark.parametrize("shape", CENSUS.shapes)
def test_a_row_that_hangs_from_nothing_is_not_written(shape: str, tmp_path: Path) -> None:
    header = pl.DataFrame({"year": [2026]})
    loose = pl.DataFrame({"person_key": [7], "need_type": ["ASD"]})
    with pytest.raises(ValueError, match="1 rows of made_up_needs hang from no made_up_pupils"):
        write(CENSUS, shape, {"made_up_header": header, "made_up_needs": loose}, tmp_path)
