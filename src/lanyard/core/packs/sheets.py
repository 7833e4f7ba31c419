"""What a table that people will open consists of, apart from the kind of file it is written to.

A :class:`Sheet` is checked when it is made: whatever it accepts, each writer of this folder can write.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

import polars as pl

from lanyard.core.packs.cell_text import clean_text, is_clean
from lanyard.core.packs.errors import SheetError

CHUNK_ROWS = 20_000

FIXED_CREATION = datetime(2000, 1, 1, tzinfo=UTC)
"""When a file says it was made unless told otherwise, so that its bytes depend on its contents alone."""


class CellKind(Enum):
    """What the cells of a column hold, and so how each kind of file shows and stores them."""

    TEXT = "text"
    """Short text or a code. A number such as a UPN or URN is text, so that its leading zeros stay."""
    PROSE = "prose"
    """Sentences: wrapped over several lines."""
    DATE = "date"
    """A day: dd/mm/yyyy in a spreadsheet, yyyy-mm-dd in a CSV."""
    UK_DATE = "uk date"
    """A day written dd/mm/yyyy in a CSV too, as the Annex A template asks."""
    WHOLE = "whole"
    """A whole number without separators, such as an age or a row number."""
    COUNT = "count"
    """A whole number of people or things: 20,635 in a spreadsheet, 20635 in a CSV."""
    DECIMAL = "decimal"
    """A number with a fraction, shown to one decimal place and stored in full."""
    PERCENT = "percent"
    """A share from 0 to 1: 0.464 is shown as 46.4% in a spreadsheet and written 0.464 in a CSV."""

    @property
    def stored_as(self) -> pl.DataType:
        """The type of the column in the rows that :meth:`Sheet.chunks` gives."""
        return _STORED_AS[self]

    @property
    def is_number(self) -> bool:
        """Whether the cells are numbers, which readers compare best when set to the right."""
        return self.stored_as in (pl.Int64, pl.Float64)


_STORED_AS: dict[CellKind, pl.DataType] = {
    CellKind.TEXT: pl.String(),
    CellKind.PROSE: pl.String(),
    CellKind.DATE: pl.Date(),
    CellKind.UK_DATE: pl.Date(),
    CellKind.WHOLE: pl.Int64(),
    CellKind.COUNT: pl.Int64(),
    CellKind.DECIMAL: pl.Float64(),
    CellKind.PERCENT: pl.Float64(),
}


@dataclass(frozen=True)
class Choices:
    """The cells of another sheet of the workbook from which a column's cells offer a choice.

    ``column`` counts from 0, ``first_row`` as a spreadsheet does, from 1.
    """

    sheet: str
    column: int
    first_row: int
    rows: int

    @property
    def last_row(self) -> int:
        """The row of the last of them."""
        return self.first_row + self.rows - 1


ROWS_WITH_CHOICES = 5_000
"""How many rows below the titles offer the choice, whether they are filled or not."""


@dataclass(frozen=True)
class SheetColumn:
    """One column: its title as readers see it, what its cells hold, and its width in characters.

    ``note`` is shown when a reader points at the heading of the column in a spreadsheet. With ``choices``
    each cell offers a list; what stands in no list may be written all the same, after a warning.
    """

    title: str
    kind: CellKind
    width: int
    note: str = ""
    choices: Choices | None = None

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise SheetError("A column has no title: readers, and screen readers, need one.")
        if self.width < 1:
            raise SheetError(f"Column ‘{self.title}’ is {self.width} characters wide: make it at least 1.")


@dataclass(frozen=True)
class Sheet:
    """A table of rows under titled columns.

    ``rows`` holds its columns in the order of ``columns``; its own column names do not matter. Null, and
    text that is empty, is a blank cell. ``heading`` and ``notes`` are lines above the table in a
    spreadsheet; a CSV leaves them out, so that it starts with its titles.

    Raises :class:`SheetError` when the rows do not fit the columns.
    """

    name: str
    columns: tuple[SheetColumn, ...]
    rows: pl.DataFrame
    heading: str | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.columns:
            raise SheetError(f"Sheet ‘{self.name}’ has no columns: give it at least one.")
        if len(self.columns) != self.rows.width:
            raise SheetError(
                f"Sheet ‘{self.name}’ has {len(self.columns)} titled columns but its rows have "
                f"{self.rows.width}: give one column of rows for each title."
            )
        for line in (*self.lines_above, *(column.title for column in self.columns)):
            _check_line(self.name, line)
        for column, values in zip(self.columns, self.rows.iter_columns(), strict=True):
            _check_values(self.name, column, values)

    @property
    def lines_above(self) -> tuple[str, ...]:
        """The heading, the notes and a blank line, as they stand above the titles in a spreadsheet."""
        lines = (*([self.heading] if self.heading else []), *self.notes)
        return (*lines, "") if lines else ()

    @property
    def title_row(self) -> int:
        """The row of the column titles, counted as a spreadsheet does (the first row is 1)."""
        return len(self.lines_above) + 1

    def chunks(self) -> Iterator[pl.DataFrame]:
        """The rows in order, some thousands at a time: columns ``0``, ``1`` … of the type of their kind,
        text without characters that a file could not hold."""
        columns = [
            _stored(name, column.kind).alias(str(position))
            for position, (column, name) in enumerate(zip(self.columns, self.rows.columns, strict=True))
        ]
        for part in self.rows.iter_slices(CHUNK_ROWS):
            yield part.select(columns)


@dataclass(frozen=True)
class Workbook:
    """Sheets that belong together in one file. ``title`` is the title of the file, not its name."""

    title: str
    sheets: tuple[Sheet, ...]

    def __post_init__(self) -> None:
        if not self.sheets:
            raise SheetError(f"Workbook ‘{self.title}’ has no sheets: a spreadsheet needs at least one.")


def _stored(name: str, kind: CellKind) -> pl.Expr:
    column = pl.col(name).cast(kind.stored_as)
    return clean_text(column) if kind.stored_as == pl.String else column


def _check_line(sheet: str, line: str) -> None:
    if not is_clean(line):
        raise SheetError(
            f"Sheet ‘{sheet}’ has a title or line with control characters, {line!r}: remove them."
        )


def _check_values(sheet: str, column: SheetColumn, values: pl.Series) -> None:
    if not _fits(values.dtype, column.kind):
        raise SheetError(
            f"Sheet ‘{sheet}’, column ‘{column.title}’ is declared as {column.kind.value} "
            f"but its rows hold {values.dtype}: convert the rows or declare another kind."
        )
    if values.dtype.is_float() and not values.is_finite().all():
        row = (values.is_nan() | values.is_infinite()).arg_true()[0] + 1
        raise SheetError(
            f"Sheet ‘{sheet}’, column ‘{column.title}’, row {row} of the data holds {values[row - 1]}, "
            "which no spreadsheet can show: leave the cell blank instead."
        )


def _fits(dtype: pl.DataType, kind: CellKind) -> bool:
    if dtype == pl.Null:
        return True
    stored = kind.stored_as
    if stored == pl.String:
        return dtype in (pl.String, pl.Categorical, pl.Enum)
    if stored == pl.Int64:
        return dtype.is_integer()
    return dtype.is_numeric() if stored == pl.Float64 else dtype == pl.Date
