"""Tells which returns a workbook holds: the department's form, a sheet for each table, lists of any kind."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from lanyard.core.returns import annex_a, sen2
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.errors import NotRecognised
from lanyard.core.returns.found import SHEETS_THAT_EXPLAIN, FoundReturn, FoundTable
from lanyard.core.returns.grids import Grid
from lanyard.core.returns.headings import count_known, plain
from lanyard.core.returns.readers.form_blocks import find_blocks
from lanyard.core.returns.readers.workbook import Workbook
from lanyard.core.returns.recognise.claims import Claim
from lanyard.core.returns.recognise.csv_tables import better_claims, claim_annex_a, claim_blade
from lanyard.core.returns.recognise.declared_tables import WORKBOOK, claims_on
from lanyard.core.returns.recognise.likeness import HeadingIndex
from lanyard.core.returns.recognise.sheet_sets import ClaimedSheet, returns_in_sheets, undecided_notes
from lanyard.core.returns.sen2 import SEN2

FEWEST_HEADINGS_OF_A_NAMED_LIST = 3

Tables = Mapping[str, FoundTable]


def returns_in_workbook(workbook: Workbook, index: HeadingIndex) -> tuple[FoundReturn, ...]:
    """The returns that the workbook's sheets hold.

    Raises `NotRecognised` when they hold none, `CannotTell` when a sheet may be of two and none is known.
    """
    if blocks := _form(workbook.sheets):
        return _noted(workbook, [FoundReturn(SEN2, sen2.FORM, (workbook.path,), blocks)], {})
    sen2_sheets = _sen2_sheets(workbook.sheets)
    taken = {found.sheet.sheet for found in sen2_sheets.values() if found.sheet}
    claimed = [_claimed(sheet, index) for sheet in workbook.sheets if sheet.sheet not in taken]
    returns = [FoundReturn(SEN2, sen2.WORKBOOK, (workbook.path,), sen2_sheets)] if sen2_sheets else []
    returns += returns_in_sheets(claimed, known=bool(returns))
    if returns:
        return _noted(workbook, returns, undecided_notes(claimed))
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


def _claimed(sheet: Grid, index: HeadingIndex) -> ClaimedSheet:
    first = _named_list(sheet) or claim_annex_a(sheet, annex_a.WORKBOOK)
    return ClaimedSheet(sheet, better_claims(sheet, first, claims_on(sheet, index, WORKBOOK)))


def _named_list(sheet: Grid) -> Claim | None:
    """A sheet called List_1, 'List 1', 'Annex A list 1' with a few of that list's headings."""
    for table in ANNEX_A.tables:
        row = sheet.best_row(partial(count_known, table))
        known = count_known(table, sheet.headings(row))
        if plain(table.title) in plain(sheet.sheet) and known >= FEWEST_HEADINGS_OF_A_NAMED_LIST:
            return Claim(ANNEX_A, annex_a.WORKBOOK, table, row, named=True)
    return None


def _noted(
    workbook: Workbook, returns: Sequence[FoundReturn], undecided: Mapping[str, str]
) -> tuple[FoundReturn, ...]:
    """The returns with notes on their sheets; what concerns the whole workbook stands with the first."""
    read = {sheet for one in returns for sheet in _sheets_of(one)}
    unread = (
        undecided.get(s.sheet)
        or f"sheet '{s.sheet}' is no table of this return, or a second copy; it was not read"
        for s in workbook.sheets
        if s.sheet not in read and not _explains(s)
    )
    first, *others = (replace(one, notes=(*_renamed(one), *one.notes)) for one in returns)
    return replace(first, notes=(*workbook.notes, *first.notes, *unread)), *others


def _explains(sheet: Grid) -> bool:
    """Whether it is one of the sheets by which our own templates explain themselves."""
    return sheet.sheet in SHEETS_THAT_EXPLAIN


def _sheets_of(one: FoundReturn) -> Iterator[str]:
    for found in (*one.tables.values(), *one.copies):
        if found.sheet:
            yield found.sheet.sheet


def _renamed(one: FoundReturn) -> Iterator[str]:
    """Sheets read as a table whose name they do not bear; the form has one sheet for all tables."""
    for found in one.tables.values():
        title = found.table.title_in(one.shape)
        if one.shape != sen2.FORM and found.sheet and found.sheet.sheet != title:
            yield f"sheet '{found.sheet.sheet}' read as {title}"


def _names(sheets: Iterable[Grid]) -> str:
    return ", ".join(sheet.sheet for sheet in sheets) or "none with cells"
