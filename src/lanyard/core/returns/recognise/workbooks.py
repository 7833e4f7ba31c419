"""Tells which return a workbook is: the department's form, a sheet for each table, or the Annex A lists."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from lanyard.core.returns import annex_a, sen2
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.declare import Return
from lanyard.core.returns.errors import NotRecognised
from lanyard.core.returns.found import FoundReturn, FoundTable
from lanyard.core.returns.grids import Grid
from lanyard.core.returns.headings import count_known, plain
from lanyard.core.returns.readers.form_blocks import find_blocks
from lanyard.core.returns.readers.workbook import Workbook
from lanyard.core.returns.recognise.csv_tables import claim_annex_a, claim_blade
from lanyard.core.returns.sen2 import SEN2

FEWEST_HEADINGS_OF_A_NAMED_LIST = 3

Tables = Mapping[str, FoundTable]


def return_in_workbook(workbook: Workbook) -> FoundReturn:
    """The return that the workbook's sheets hold. Raises `NotRecognised` when they hold none."""
    if blocks := _form(workbook.sheets):
        return _found(SEN2, sen2.FORM, workbook, blocks)
    if sheets := _sen2_sheets(workbook.sheets):
        return _found(SEN2, sen2.WORKBOOK, workbook, sheets)
    if lists := _annex_a_lists(workbook.sheets):
        return _found(ANNEX_A, annex_a.WORKBOOK, workbook, lists)
    raise NotRecognised(
        workbook.path,
        f"No sheet has the headings of a known return (sheets: {_names(workbook.sheets)}).",
        "Check that it is the file you meant, and that the headings stand in one of the first 20 rows.",
    )


def _form(sheets: Iterable[Grid]) -> Tables:
    """The sheet with the most blocks, when one of them is the people's."""
    best = max((find_blocks(sheet) for sheet in sheets), key=len, default={})
    return best if "person" in best else {}


def _sen2_sheets(sheets: Iterable[Grid]) -> Tables:
    tables: dict[str, FoundTable] = {}
    for sheet in sheets:
        if claim := claim_blade(sheet, sen2.WORKBOOK):
            tables.setdefault(claim.table.name, FoundTable(claim.table, sheet.path, claim.row, sheet))
    return tables if "person" in tables else {}


def _annex_a_lists(sheets: Iterable[Grid]) -> Tables:
    """The lists by table; where two sheets are the same list, the one that is named after it."""
    lists = [found for sheet in sheets if (found := _named_list(sheet) or _list_by_headings(sheet))]
    lists.sort(key=lambda found: _named_list(found.sheet) is None if found.sheet else True)
    tables: dict[str, FoundTable] = {}
    for found in lists:
        tables.setdefault(found.table.name, found)
    return {table.name: tables[table.name] for table in ANNEX_A.tables if table.name in tables}


def _named_list(sheet: Grid) -> FoundTable | None:
    """A sheet called List_1, 'List 1', 'Annex A list 1' with a few of that list's headings."""
    for table in ANNEX_A.tables:
        row = sheet.best_row(partial(count_known, table))
        known = count_known(table, sheet.headings(row))
        if plain(table.title) in plain(sheet.sheet) and known >= FEWEST_HEADINGS_OF_A_NAMED_LIST:
            return FoundTable(table, sheet.path, row, sheet)
    return None


def _list_by_headings(sheet: Grid) -> FoundTable | None:
    claim = claim_annex_a(sheet, annex_a.WORKBOOK)
    return FoundTable(claim.table, sheet.path, claim.row, sheet) if claim else None


def _found(declaration: Return, shape: str, workbook: Workbook, tables: Tables) -> FoundReturn:
    read = {found.sheet.sheet: found for found in tables.values() if found.sheet}
    unread = (
        f"sheet '{s.sheet}' is no table of this return, or a second copy; it was not read"
        for s in workbook.sheets
        if s.sheet not in read
    )
    notes = (*workbook.notes, *_renamed(read, shape), *unread)
    return FoundReturn(declaration, shape, (workbook.path,), tables, notes)


def _renamed(read: Mapping[str, FoundTable], shape: str) -> Iterator[str]:
    """Sheets read as a table whose name they do not bear; the form has one sheet for all tables."""
    for name, found in read.items():
        title = found.table.title_in(shape)
        if shape != sen2.FORM and name != title:
            yield f"sheet '{name}' read as {title}"


def _names(sheets: Iterable[Grid]) -> str:
    return ", ".join(sheet.sheet for sheet in sheets) or "none with cells"
