"""What decides between tables that the same headings fit."""

import re
from collections.abc import Callable, Sequence

import polars as pl

from lanyard.core.returns.cells.codes import meant_code
from lanyard.core.returns.declare import Column, Kind
from lanyard.core.returns.grids import Grid
from lanyard.core.returns.headings import match_headings
from lanyard.core.returns.readers.told_above import texts_above
from lanyard.core.returns.recognise.likeness import Likeness

ROWS_LOOKED_AT = 50
_WORD = re.compile(r"[a-z0-9]+")
_SAYS_NOTHING = frozenset(
    {"of", "the", "and", "in", "on", "for", "list", "register", "log", "report", "file"}
)


def by_cells(tied: Sequence[Likeness], grid: Grid, row: int) -> Sequence[Likeness]:
    """Those in whose code sets, and under whose name as a collection, the most cells lie."""
    return _best(tied, lambda one: _cells_that_fit(one, grid, row))


def by_words_of_sheet(tied: Sequence[Likeness], grid: Grid, row: int) -> Sequence[Likeness]:
    """Those of whose names the most words stand in the sheet's name and above the headings."""
    words = _words_of_sheet(grid, row)
    return _best(tied, lambda one: len(words & _words_of(one)))


def by_words(tied: Sequence[Likeness], grid: Grid, row: int) -> Sequence[Likeness]:
    """The same with the name of the file, in which the other sheets may be named too."""
    words = _words(grid.path.stem) | _words_of_sheet(grid, row)
    return _best(tied, lambda one: len(words & _words_of(one)))


def _words_of_sheet(grid: Grid, row: int) -> frozenset[str]:
    above = " ".join(text for cells in texts_above(grid, row) for text in cells)
    return _words(f"{grid.sheet} {above}")


def _best(tied: Sequence[Likeness], score: Callable[[Likeness], int]) -> Sequence[Likeness]:
    scores = [score(one) for one in tied]
    return [one for one, scored in zip(tied, scores, strict=True) if scored == max(scores)]


def _cells_that_fit(one: Likeness, grid: Grid, row: int) -> int:
    known = match_headings(one.table, grid.headings(row), one.map.columns if one.map else {}).known
    rows = grid.below(row, known.values()).head(ROWS_LOOKED_AT)
    return sum(_fitting(one, one.table.column(name), rows[label]) for name, label in known.items())


def _fitting(one: Likeness, column: Column, cells: pl.Series) -> int:
    if column.name == "collection":
        return sum(cell.upper() == one.declaration.collection for cell in cells.drop_nulls())
    codes = column.codes
    if column.kind is not Kind.CODE or codes is None:
        return 0
    return sum(meant_code(cell, codes) is not None for cell in cells.drop_nulls())


def _words_of(one: Likeness) -> frozenset[str]:
    table, declared = one.table, one.declaration
    of_return = (declared.kind, declared.title, *declared.names)
    of_table = (table.name, table.title, *table.titles.values(), *table.aliases)
    return _words(" ".join((*of_return, *of_table))) - _SAYS_NOTHING


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold().replace("_", " ")))
