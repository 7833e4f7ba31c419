"""Tells which table of any declared return a CSV or sheet is, by the columns that its headings name.

Where several tables know equally many columns, what stands in their coded cells decides, then the words of
the sheet's name and the lines above the headings, then those of the file's name. Where nothing decides,
nothing is guessed.
"""

from collections.abc import Sequence

from lanyard.core.returns.declare import Return
from lanyard.core.returns.grids import Grid
from lanyard.core.returns.headings import plain
from lanyard.core.returns.recognise.claims import Claim
from lanyard.core.returns.recognise.likeness import HeadingIndex, Likeness
from lanyard.core.returns.recognise.tie_breaks import by_cells, by_words, by_words_of_sheet

CSV, WORKBOOK = "csv", "workbook"


def claims_on(grid: Grid, index: HeadingIndex, shape: str) -> list[Claim]:
    """The table that the grid is; none where no declared return is like it, several where nothing decides."""
    row = grid.best_row(index.most_known)
    written = grid.headings(row)
    likely = [one for one in index.likenesses(written) if one.is_enough]
    return [_claim(one, grid, row, shape) for one in _narrowed(likely, grid, row)]


def _narrowed(likely: Sequence[Likeness], grid: Grid, row: int) -> Sequence[Likeness]:
    most = max((len(one.known) for one in likely), default=0)
    left: Sequence[Likeness] = [one for one in likely if len(one.known) == most]
    for tie_break in (by_cells, by_words_of_sheet, by_words):
        if len(left) > 1:
            left = tie_break(left, grid, row)
    return left


def _claim(likeness: Likeness, grid: Grid, row: int, shape: str) -> Claim:
    declared = likeness.declaration
    tied_by = next((table.tied_by for table in declared.tables if table.tied_by), "")
    return Claim(
        declared,
        _shape_of(declared, shape),
        likeness.table,
        row,
        len(likeness.known),
        _heading_of(likeness, grid, row, tied_by) if tied_by else "",
        likeness.map,
        _is_named(likeness, grid),
    )


def _is_named(likeness: Likeness, grid: Grid) -> bool:
    titles = (likeness.table.title, *likeness.table.titles.values(), *likeness.table.aliases)
    return bool(grid.sheet) and plain(grid.sheet) in map(plain, titles)


def _heading_of(likeness: Likeness, grid: Grid, row: int, name: str) -> str:
    """How the file calls the column of that name; empty where it has none."""
    column = next((column for column in likeness.table.columns if column.name == name), None)
    known = {plain(heading) for heading in column.all_headings} if column else set()
    return next((plain(told) for told in grid.headings(row).values() if plain(told) in known), "")


def _shape_of(declared: Return, shape: str) -> str:
    """The shape itself, or the one that the return has where the headings are the same."""
    return shape if shape in declared.shapes or CSV not in declared.shapes else CSV
