"""The parts that pages are made of: tables and charts in ready words, and how each reaches a template."""

from dataclasses import dataclass

from lanyard.core.packs.cell_text import cleaned
from lanyard.core.packs.charts import Chart, draw
from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.pdf.typesetting import Data
from lanyard.core.packs.sheets import CellKind


@dataclass(frozen=True)
class ReportColumn:
    """A column of a table: its title, and what it holds. Numbers are set to the right."""

    title: str
    kind: CellKind = CellKind.TEXT


@dataclass(frozen=True)
class ReportTable:
    """A table in ready words. Its titles repeat on every page it runs over.

    Raises :class:`ReportError` when a title is missing (a screen reader reads it before each cell), when no
    caption says what the table shows, or when a row does not fit.
    """

    caption: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        if not self.caption.strip():
            raise ReportError("A table has no caption: say what it shows, of whom and when.")
        if not self.columns or not all(column.title.strip() for column in self.columns):
            raise ReportError(f"Table ‘{self.caption}’ needs a title over each column.")
        for number, row in enumerate(self.rows, start=1):
            if len(row) != len(self.columns):
                raise ReportError(
                    f"Table ‘{self.caption}’, row {number} has {len(row)} cells "
                    f"under {len(self.columns)} titles: give one cell for each title."
                )


def chart_data(chart: Chart) -> Data:
    """A chart as a template takes it: its caption, its drawing, and all of it in words."""
    return {"caption": chart.title, "svg": draw(chart), "in_words": chart.in_words()}


def table_data(table: ReportTable) -> Data:
    """A table as a template takes it."""
    return {
        "caption": cleaned(table.caption),
        "columns": [_column(column) for column in table.columns],
        "rows": [[cleaned(cell) for cell in row] for row in table.rows],
    }


def _column(column: ReportColumn) -> Data:
    return {"title": cleaned(column.title), "is_number": column.kind.is_number}
