"""Rows of planted children as tables with keys, typed as a reader would type them."""

from collections.abc import Iterable, Mapping, Sequence

import polars as pl

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.reading import WRITTEN
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.synth.faults.planted_child import Cells, PlantedChild
from lanyard.core.synth.faults.units import HEADER
from lanyard.core.synth.sen2_tables import as_declared

Tables = Mapping[str, pl.DataFrame]
_Keyed = tuple[int, int, Cells]


def sen2_rows(children: Sequence[PlantedChild], year: int) -> Tables:
    """The SEN2 tables of these children: `person_key` and `request_key` count from 1 in their order; a
    further person of a unit comes right after its first, and has no requests."""
    keyed: dict[str, list[_Keyed]] = {table.name: [] for table in SEN2.tables if table.name != HEADER}
    people = requests = 0
    for child in children:
        first_request = requests + 1
        for name, rows in child.rows.items():
            for place, cells in enumerate(rows):
                person = people + 1 + (place if name == "person" else 0)
                request = first_request + (place if name == "requests" else 0)
                keyed[name].append((person, request, cells))
        people += len(child.rows["person"])
        requests += len(child.rows.get("requests", ()))
    return {name: _typed(SEN2, name, rows, year) for name, rows in keyed.items()}


def list_rows(children: Sequence[PlantedChild], name: str) -> pl.DataFrame:
    """The rows of one Annex A list; `child` is the place of the child in `children`."""
    rows = [(place, 0, cells) for place, child in enumerate(children) for cells in child.rows.get(name, ())]
    typed = _typed(ANNEX_A, name, rows, None)
    return typed.with_columns(child=pl.Series([place for place, _, _ in rows], dtype=pl.Int64))


def _typed(declaration: Return, name: str, rows: Iterable[_Keyed], year: int | None) -> pl.DataFrame:
    table = declaration.table(name)
    order = DateForm.ISO if declaration is SEN2 else DateForm.DAY_FIRST
    texts = _texts(table, rows)
    typed = type_table(table, texts, kind=declaration.kind, file="", order=order).rows
    return as_declared(table, typed, year, _keys(declaration, name)).with_columns(_unread(table, typed))


def _keys(declaration: Return, name: str) -> tuple[str, ...]:
    if declaration is ANNEX_A:
        return ()
    return ("person_key",) if name == "person" else ("person_key", "request_key")


def _unread(table: Table, typed: pl.DataFrame) -> list[pl.Series]:
    """The texts that could not be typed, under `name + WRITTEN`, of columns that have any."""
    written = [column.name for column in table.columns if column.name + WRITTEN in typed.columns]
    texts = [typed[name + WRITTEN].set(typed[name].is_not_null(), None) for name in written]
    return [text for text in texts if text.null_count() < text.len()]


def _texts(table: Table, rows: Iterable[_Keyed]) -> pl.DataFrame:
    schema: dict[str, pl.DataType] = {"person_key": pl.Int64(), "request_key": pl.Int64()}
    schema |= {column.name: pl.String() for column in table.columns}
    cells = [{"person_key": person, "request_key": request, **cells} for person, request, cells in rows]
    return pl.DataFrame(cells, schema=schema).with_columns(row=pl.col("person_key"))
