"""Empty workbooks of lists that have no national format, made from the declarations of the returns.

Each has a sheet for each table, with a line above the headings for the day of the extract, and two sheets
that explain: the columns, and the codes, which the cells of the list offer for choice.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import polars as pl

from lanyard.core.packs.errors import PackError
from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.sheets import CellKind, Choices, Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.core.returns.catalogue import BY_KIND, RETURNS
from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.returns.found import SHEETS_THAT_EXPLAIN
from lanyard.core.returns.readers.told_above import AREA, EXTRACT_DATE
from lanyard.core.returns.writers.declared_names import sheet_of
from lanyard.core.words.code_sets import CodeSet

WORKBOOK = "workbook"
COLUMNS_SHEET, CODES_SHEET = SHEETS_THAT_EXPLAIN
NARROWEST = 12
CODE_COLUMN = 1
"""The place of the codes among the columns of the sheet of codes."""

CELL_KINDS: Mapping[Kind, CellKind] = {
    Kind.DATE: CellKind.DATE,
    Kind.WHOLE: CellKind.WHOLE,
    Kind.NUMBER: CellKind.DECIMAL,
    Kind.PERCENT: CellKind.DECIMAL,
}


def choose_lists(kinds: Sequence[str]) -> tuple[Return, ...]:
    """The lists of these kinds, or all without any. Raises `PackError` for one that has no template."""
    lists = {one.kind: one for one in RETURNS if has_template(one)}
    for kind in kinds:
        if kind not in lists:
            known = "has a national format" if kind in BY_KIND else "is not known"
            raise PackError(f"There is no template for {kind}: it {known}. Choose from {', '.join(lists)}.")
    return tuple(lists[kind] for kind in dict.fromkeys(kinds or lists))


def has_template(declared: Return) -> bool:
    """Whether it is held as a workbook and has no national format: its columns are to be confirmed."""
    to_confirm = all(column.to_confirm for table in declared.tables for column in table.columns)
    return to_confirm and WORKBOOK in declared.shapes


def write_templates(lists: Sequence[Return], folder: Path) -> tuple[Path, ...]:
    """Writes `<kind>.xlsx` and `<kind>.ods` of each into the folder, which is made; gives their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for declared in lists:
        workbook = template_of(declared)
        for write, ending in ((write_xlsx, "xlsx"), (write_ods, "ods")):
            written.append(folder / f"{declared.kind}.{ending}")
            write(workbook, written[-1])
    return tuple(written)


def template_of(declared: Return) -> Workbook:
    """The empty workbook of the list."""
    code_sets = _code_sets(declared)
    codes = _codes_sheet(code_sets) if code_sets else None
    tables = [_list_sheet(declared, table, _choices(code_sets, codes)) for table in declared.data_tables]
    explained = [_columns_sheet(declared), *([codes] if codes else [])]
    return Workbook(declared.title, (*tables, *explained))


def _list_sheet(declared: Return, table: Table, choices: Mapping[str, Choices]) -> Sheet:
    columns = tuple(_column(column, choices) for column in table.columns)
    rows = pl.DataFrame(schema={str(place): c.kind.stored_as for place, c in enumerate(columns)})
    lines = (f"{EXTRACT_DATE}:", f"{AREA}:")
    return Sheet(sheet_of(table, WORKBOOK), columns, rows, heading=declared.title, notes=lines)


def _column(column: Column, choices: Mapping[str, Choices]) -> SheetColumn:
    heading = column.heading(WORKBOOK)
    return SheetColumn(
        heading,
        CELL_KINDS.get(column.kind, CellKind.TEXT),
        max(NARROWEST, len(heading) + 2),
        choices=choices.get(column.codes.name) if column.codes else None,
    )


def _columns_sheet(declared: Return) -> Sheet:
    titles = {"Sheet": 22, "Column": 28, "What it holds": 50, "Kind": 14, "Needed": 18, "Codes": 30}
    columns = tuple(SheetColumn(title, CellKind.PROSE, width) for title, width in titles.items())
    rows = pl.DataFrame(list(_explained(declared)), schema=dict.fromkeys(titles, pl.String), orient="row")
    heading = f"{declared.title}: what each column holds"
    return Sheet(COLUMNS_SHEET, columns, rows, heading=heading, notes=(f"{declared.population}.",))


def _explained(declared: Return) -> Iterator[tuple[str, str, str, str, str, str]]:
    for table in declared.data_tables:
        for column in table.columns:
            codes = column.codes.title if column.codes else ""
            needed = column.needed or "if held"
            heading = column.heading(WORKBOOK)
            yield sheet_of(table, WORKBOOK), heading, column.meaning, column.kind.value, needed, codes


def _code_sets(declared: Return) -> Mapping[str, CodeSet]:
    columns = [column for table in declared.data_tables for column in table.columns]
    return {column.codes.name: column.codes for column in columns if column.codes}


def _codes_sheet(code_sets: Mapping[str, CodeSet]) -> Sheet:
    titles = {"Codes": 34, "Code": 18, "Meaning": 50}
    columns = tuple(SheetColumn(title, CellKind.TEXT, width) for title, width in titles.items())
    rows = [
        (one.title, code, meaning) for one in code_sets.values() for code, meaning in one.meanings.items()
    ]
    frame = pl.DataFrame(rows, schema=dict.fromkeys(titles, pl.String), orient="row")
    return Sheet(CODES_SHEET, columns, frame, heading="The codes, and what each means")


def _choices(code_sets: Mapping[str, CodeSet], sheet: Sheet | None) -> Mapping[str, Choices]:
    """By name of code set, where its codes stand in the sheet of codes."""
    row = sheet.title_row + 1 if sheet else 1
    choices: dict[str, Choices] = {}
    for name, codes in code_sets.items():
        choices[name] = Choices(CODES_SHEET, CODE_COLUMN, row, len(codes.values))
        row += len(codes.values)
    return choices
