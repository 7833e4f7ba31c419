"""The data dictionary of a return and its empty template files, both derived from the declaration."""

from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.returns.declare import Column, Return, Table, Years
from lanyard.core.returns.writers.tables import Tables
from lanyard.core.returns.writers.which_writer import write


def data_dictionary(declaration: Return) -> pl.DataFrame:
    """One row a column of the return, all text: `table`, `column` (our name), `title` (the return's), `item`
    of its guide, `kind` of value, `codes` with meanings, when it is `needed`, in which `years` it is asked,
    and `meaning`.
    """
    return pl.DataFrame(
        [_entry(table, column) for table in declaration.tables for column in table.columns],
        schema=dict.fromkeys(
            ("table", "column", "title", "item", "kind", "codes", "needed", "years", "meaning"), pl.String
        ),
    )


def template(declaration: Return, shape: str, folder: Path, census_day: date) -> tuple[Path, ...]:
    """Writes empty files of the shape, with all headings of that year, into the folder; gives their paths."""
    return write(declaration, shape, _empty(declaration, census_day), folder, census_day)


def years_in_words(years: Years) -> str:
    """'2024 to 2026', 'from 2024', 'until 2023', 'always'."""
    if years.first is None:
        return "always" if years.last is None else f"until {years.last}"
    if years.last is None:
        return f"from {years.first}"
    return str(years.first) if years.first == years.last else f"{years.first} to {years.last}"


def _entry(table: Table, column: Column) -> dict[str, str]:
    codes = column.codes.meanings if column.codes else {}
    return {
        "table": table.name,
        "column": column.name,
        "title": column.title,
        "item": column.item,
        "kind": column.kind.value,
        "codes": "; ".join(f"{code} {meaning}" for code, meaning in codes.items()),
        "needed": column.needed,
        "years": years_in_words(column.years),
        "meaning": column.meaning,
    }


def _empty(declaration: Return, census_day: date) -> Tables:
    tables = {t.name: pl.DataFrame(schema={c.name: c.dtype for c in t.columns}) for t in declaration.tables}
    if not declaration.header:
        return tables
    told = {
        "collection": declaration.collection,
        "year": census_day.year,
        "reference_date": census_day,
        "source_level": "L",
    }
    header = tables[declaration.header]
    row = pl.DataFrame([{name: told[name] for name in told if name in header.columns}])
    return {**tables, declaration.header: pl.concat([header, row], how="diagonal")}
