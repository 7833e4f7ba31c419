"""Lists from which cells of an OpenDocument spreadsheet offer a choice.

Source: OpenDocument 1.3 part 3: 9.4.5 content-validation; part 4 for the condition.
"""

from xml.sax.saxutils import escape, quoteattr

from xlsxwriter.utility import xl_col_to_name  # type: ignore[import-untyped]

from lanyard.core.packs.sheets import ROWS_WITH_CHOICES, Sheet, SheetColumn, Workbook

FORMULA_NAMESPACE = ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'


def has_choices(workbook: Workbook) -> bool:
    """Whether any column of the workbook offers a choice."""
    return any(column.choices for sheet in workbook.sheets for column in sheet.columns)


def validations(workbook: Workbook) -> str:
    """The lists by name, as they stand before the first sheet; nothing when there are none."""
    each = "".join(
        _validation(number, sheet, column)
        for number, sheet in enumerate(workbook.sheets)
        for column in sheet.columns
        if column.choices
    )
    return f"<table:content-validations>{each}</table:content-validations>" if each else ""


def rows_with_choices(number: int, sheet: Sheet) -> str:
    """Blank rows below the table whose cells offer the choices of their columns; nothing without any."""
    if not any(column.choices for column in sheet.columns):
        return ""
    cells = "".join(_blank(number, sheet, column) for column in sheet.columns)
    return f'<table:table-row table:number-rows-repeated="{ROWS_WITH_CHOICES}">{cells}</table:table-row>'


def _blank(number: int, sheet: Sheet, column: SheetColumn) -> str:
    if column.choices is None:
        return "<table:table-cell/>"
    return f'<table:table-cell table:content-validation-name="{_name(number, sheet, column)}"/>'


def _name(number: int, sheet: Sheet, column: SheetColumn) -> str:
    return f"v-{number}-{sheet.columns.index(column)}"


def _validation(number: int, sheet: Sheet, column: SheetColumn) -> str:
    choices = column.choices
    if choices is None:
        return ""
    letters = f"${xl_col_to_name(choices.column)}"
    cells = f"[${choices.sheet}.{letters}${choices.first_row}:.{letters}${choices.last_row}]"
    base = f"{sheet.name}.A{sheet.title_row + 1}"
    return (
        f'<table:content-validation table:name="{_name(number, sheet, column)}" '
        f"table:condition={quoteattr(f'of:cell-content-is-in-list({cells})')} "
        f'table:allow-empty-cell="true" table:base-cell-address={quoteattr(base)}>'
        f'<table:error-message table:message-type="warning" table:display="true" '
        f"table:title={quoteattr(escape(column.title))}/></table:content-validation>"
    )
