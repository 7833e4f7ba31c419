"""Finds the blocks of the department's Excel form: a title alone in its row, headings, then records."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import polars as pl

from lanyard.core.returns.declare import Table
from lanyard.core.returns.found import FoundTable
from lanyard.core.returns.grids import Grid
from lanyard.core.returns.headings import count_known, plain
from lanyard.core.returns.sen2 import FORM, SEN2

FEWEST_HEADINGS = 2
_TITLES: Mapping[str, Table] = {plain(table.title_in(FORM)): table for table in SEN2.tables}


def find_blocks(grid: Grid) -> Mapping[str, FoundTable]:
    """The form's tables on this sheet by name, each with the rows from its headings to the next title."""
    titles = _title_rows(grid)
    ends = (*(row for row, _ in titles[1:]), grid.cells.height + 1)
    blocks: dict[str, FoundTable] = {}
    for (start, table), end in zip(titles, ends, strict=False):
        block = replace(grid, cells=grid.cells.filter(pl.col("row").is_between(start + 1, end - 1)))
        row = block.best_row(partial(count_known, table))
        if count_known(table, block.headings(row)) >= FEWEST_HEADINGS:
            blocks.setdefault(table.name, FoundTable(table, grid.path, row, block))
    return blocks


def _title_rows(grid: Grid) -> list[tuple[int, Table]]:
    """Rows whose only cell is the title of a block."""
    cells = pl.exclude("row")
    alone = grid.cells.filter(pl.sum_horizontal(cells.is_not_null()) == 1)
    texts = alone.select("row", pl.coalesce(cells)).iter_rows()
    return [(row, _TITLES[plain(text)]) for row, text in texts if plain(text) in _TITLES]
