"""Little returns for tests: a person, a plan, a list row in few words, typed as readers type them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.reading import KEYS, ReadReturn, ReadTable
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.words.identifiers import nhs_check_digit, uln_check_digit, upn_check_letter

Cells = Mapping[str, str | int | None]
AREA = "999"
CENSUS_DAY = date(2026, 1, 15)

ANN: Cells = {
    "surname": "Made",
    "forename": "Ann",
    "birth_date": "2012-03-14",
    "sex": "F",
    "postcode": "ZZ99 3VZ",
}
"""A child by name."""


def made_upn(number: int) -> str:
    """A valid UPN of the made-up area."""
    twelve = f"{AREA}{number:09d}"
    return upn_check_letter(twelve) + twelve


def made_uln(number: int) -> str:
    """A valid ULN, another one for each number."""
    nine = next(str(n) for n in range(900_000_000 + number * 20, 999_999_999) if uln_check_digit(str(n)))
    return f"{nine}{uln_check_digit(nine)}"


def made_nhs_number(number: int) -> str:
    """A valid NHS number of those kept for tests, another one for each number."""
    nine = next(str(n) for n in range(999_000_000 + number * 20, 999_999_999) if nhs_check_digit(str(n)))
    return f"{nine}{nhs_check_digit(nine)}"


@dataclass(frozen=True)
class Request:
    """One request of a person with what hangs from it, by table."""

    cells: Cells
    hanging: Mapping[str, Sequence[Cells]] = field(default_factory=dict)


@dataclass(frozen=True)
class Person:
    """One person of a SEN2 return."""

    cells: Cells
    requests: tuple[Request, ...] = ()


def person(*requests: Request, **cells: str | None) -> Person:
    """A person, by default without any number; every cell may be changed."""
    sound = {"surname": "Made", "forename": "Up", "person_birth_date": "2015-03-14", "sex": "F"}
    return Person({**sound, "ethnicity": "WBRI", "postcode": "ZZ99 3VZ", **cells}, requests)


def request(outcome: str = "A", **cells: str | None) -> Request:
    """A request without a plan."""
    return Request({"received_date": "2025-02-03", "request_outcome": outcome, **cells})


def plan(
    start: str | None = "2022-05-02",
    *,
    needs: Sequence[str] = ("ASD",),
    placements: Sequence[Cells] = ({"urn": "900001"},),
    active: Cells | None = None,
    request_cells: Cells | None = None,
    **cells: str | None,
) -> Request:
    """A request decided long ago, with a plan; needs and placements in order of rank."""
    return Request(
        {"request_outcome": "H", **(request_cells or {})},
        {
            "assessment": [{"assessment_outcome": "H"}],
            "named_plan": [{"start_date": start, **cells}],
            "active_plans": [active or {}],
            "placement_detail": [{"placement_rank": str(n), **p} for n, p in enumerate(placements, 1)],
            "sen_need": [{"sen_type": need, "sen_type_rank": str(n)} for n, need in enumerate(needs, 1)],
        },
    )


def sen2(
    *people: Person,
    path: Path = Path("sen2.xml"),
    shape: str = "xml",
    year: int = 2026,
    census_day: date | None = CENSUS_DAY,
    area: str | None = AREA,
    serial: str = "001",
) -> ReadReturn:
    """A SEN2 return of these people."""
    rows: dict[str, list[dict[str, str | int | None]]] = {table.name: [] for table in SEN2.tables}
    rows["sen2"].append({"row": 0, "serial_no": serial})
    for person_key, someone in enumerate(people, 1):
        keys = {"row": person_key, "person_key": person_key}
        rows["person"].append({**keys, **someone.cells})
        for wanted in someone.requests:
            keys["request_key"] = len(rows["requests"]) + 1
            rows["requests"].append({**keys, **wanted.cells})
            for name, hanging in wanted.hanging.items():
                rows[name] += [{**keys, **cells} for cells in hanging]
    read = _read(SEN2, rows, path, shape, DateForm.ISO)
    return replace(read, year=year, reference_date=census_day, area=area)


def annex_a(
    list_1: Iterable[Cells] = (), list_2: Iterable[Cells] = (), path: Path = Path("annex-a.xlsx")
) -> ReadReturn:
    """An Annex A workbook of these rows, cells as the template writes them."""
    lists = {"list_1": list_1, "list_2": list_2}
    rows = {name: [{"row": n, **cells} for n, cells in enumerate(own, 2)] for name, own in lists.items()}
    return _read(ANNEX_A, rows, path, "workbook", DateForm.DAY_FIRST)


def establishments(*schools: Cells, path: Path = Path("gias.csv")) -> ReadReturn:
    """A register of these establishments."""
    rows = {"establishment": [{"row": n, **cells} for n, cells in enumerate(schools, 2)]}
    return _read(ESTABLISHMENTS, rows, path, "csv", DateForm.DAY_FIRST)


def return_of(
    kind: str,
    tables: Mapping[str, Sequence[Cells]],
    *,
    day: date | None = None,
    path: Path | None = None,
    shape: str = "csv",
) -> ReadReturn:
    """A return of any kind with these rows, dates as 2026-01-15; rows without `row` are counted from 2, and
    rows of people without `person_key` from 1."""
    declared = BY_KIND[kind]
    rows = {
        name: [{"row": n + 1, "person_key": n, **cells} for n, cells in enumerate(own, 1)]
        for name, own in tables.items()
    }
    whole = {table.name: rows.get(table.name, []) for table in declared.tables}
    read = _read(declared, whole, path or Path(f"{kind}.csv"), shape, DateForm.ISO)
    held = {name: table for name, table in read.tables.items() if name in tables}
    return replace(read, tables=held, reference_date=day, year=day.year if day else None)


def pupils(*rows: Cells) -> ReadReturn:
    """A spring census of these pupils."""
    return return_of("school-census", {"census_pupils": rows}, day=CENSUS_DAY)


def at_home(*rows: Cells) -> ReadReturn:
    """A list of these children educated at home."""
    return return_of("home-education", {"home_educated": rows})


def in_hospital(*rows: Cells) -> ReadReturn:
    """A list of these stays in hospital."""
    return return_of("hospital", {"hospital_stays": rows})


def with_rows(read: ReadReturn, name: str, rows: pl.DataFrame) -> ReadReturn:
    """The same return with other rows in one table."""
    table = replace(read.tables[name], rows=rows)
    return replace(read, tables={**read.tables, name: table})


def _read(
    declaration: Return, rows: Mapping[str, Sequence[Cells]], path: Path, shape: str, order: DateForm
) -> ReadReturn:
    tables = {}
    for table in declaration.tables:
        own = rows[table.name]
        typed = _typed(declaration, table, own, order) if own else _empty(declaration, table, order)
        tables[table.name] = ReadTable(table, str(path), typed)
    return ReadReturn(declaration, shape, (path,), tables)


def _typed(declaration: Return, table: Table, rows: Sequence[Cells], order: DateForm) -> pl.DataFrame:
    keys = ("row", *KEYS) if any(table.key for table in declaration.tables) else ("row",)
    schema = dict.fromkeys(keys, pl.Int64()) | {column.name: pl.String() for column in table.columns}
    frame = pl.DataFrame([{**dict.fromkeys(schema), **row} for row in rows], schema=schema)
    return type_table(table, frame, kind=declaration.kind, file="made", order=order).rows


_EMPTY: dict[tuple[str, str], pl.DataFrame] = {}


def _empty(declaration: Return, table: Table, order: DateForm) -> pl.DataFrame:
    """Most tables of most tests are empty: each is typed once."""
    place = declaration.kind, table.name
    if place not in _EMPTY:
        _EMPTY[place] = _typed(declaration, table, (), order)
    return _EMPTY[place]
