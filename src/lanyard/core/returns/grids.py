"""A grid: the cells of one sheet or CSV file as text, before anybody knows which table they are."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import polars as pl

ROWS_TO_LOOK_FOR_HEADINGS = 20


@dataclass(frozen=True)
class Grid:
    """`cells` has `row` (as a spreadsheet counts, from 1) and a text column named by position, `0`, `1`, …

    Empty cells are null or blank. `notes` say what was noticed while the file was opened.
    """

    path: Path
    sheet: str
    cells: pl.DataFrame
    notes: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        return str(self.path)

    def headings(self, row: int) -> Mapping[str, str]:
        """The texts of one row by the column they stand in; blank cells are left out."""
        found = self.cells.filter(pl.col("row") == row).drop("row")
        texts = found.row(0, named=True) if found.height else {}
        return {label: text.strip() for label, text in texts.items() if text and not text.isspace()}

    def below(self, row: int, labels: Iterable[str]) -> pl.DataFrame:
        """These columns of the rows below a row: stripped, blank cells null, rows without any left out.

        The rows keep their true numbers.
        """
        body = self.cells.filter(pl.col("row") > row).select("row", *labels)
        if body.width == 1:
            return body.clear()
        cells = pl.exclude("row")
        stripped = body.with_columns(cells.str.strip_chars().replace("", None))
        return stripped.filter(pl.any_horizontal(cells.is_not_null()))

    def best_row(self, score: Callable[[Mapping[str, str]], int]) -> int:
        """The row among the first that scores best as headings; the first of equals, 0 when none scores."""
        rows = self.cells["row"].head(ROWS_TO_LOOK_FOR_HEADINGS).to_list()
        scores = {row: score(self.headings(row)) for row in rows}
        best = max(scores, key=lambda row: scores[row], default=0)
        return best if scores.get(best) else 0


def grid_of(path: Path, sheet: str, texts: pl.DataFrame, notes: tuple[str, ...] = ()) -> Grid:
    """A grid of a frame of texts with columns `0`, `1`, …, whose first row is row 1 of the file."""
    return Grid(path, sheet, texts.with_row_index("row", offset=1).cast({"row": pl.Int64}), notes)


def column_letters(label: str) -> str:
    """What a spreadsheet calls a column of a grid: A, B, … Z, AA."""
    number, letters = int(label) + 1, ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
