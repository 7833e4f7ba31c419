"""Annex A of 25,000 rows, checked with all rules, against a bare compiled reader of the same workbook."""

from collections.abc import Sequence
from pathlib import Path

from python_calamine import CalamineWorkbook

from benchmarks.made_up import area, write_lists
from benchmarks.measure import in_turn, tell_ratio
from lanyard.core.returns.examine import examine
from lanyard.core.returns.sen2.census_days import census_day

ROWS = 25_000


def read_bare(path: Path) -> Sequence[Sequence[Sequence[object]]]:
    """Every cell of every sheet, and nothing else."""
    book = CalamineWorkbook.from_path(str(path))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


def run(folder: Path) -> None:
    """Prints the ratio; the goal is 2."""
    made = area(ROWS)
    path = write_lists(made, folder)
    rows = sum(table.height for table in made.annex_a.values())
    work, bare = in_turn(lambda: examine([path], census_day(made.year)), lambda: read_bare(path))
    tell_ratio(f"Annex A of {rows:,} rows, read and checked", work, bare, 2)
