"""Cells of an OpenDocument spreadsheet as XML, worked out for whole columns at once.

Source: OpenDocument 1.3 part 3: 9.1.4 table-cell, 19.387 office:value-type, 6.1 white space.
"""

import polars as pl

from lanyard.core.packs.sheets import CellKind
from lanyard.core.packs.spreadsheet_dates import day_as_text, is_real_date

BLANK = "<table:table-cell/>"

_TEXT_CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'


def cell(value: pl.Expr, kind: CellKind) -> pl.Expr:
    """The whole cell for each value of a column of that kind, blank where the value is null."""
    return _WRITTEN[kind](value).fill_null(BLANK)


def styled_text_cell(text: str, style: str) -> str:
    """One cell of text in the named style, blank when the text is empty."""
    if not text:
        return BLANK
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="string">'
        f"<text:p>{_inside(text)}</text:p></table:table-cell>"
    )


def title_cell(title: str, note: str, style: str) -> str:
    """The cell of a column title, with a note that shows when a reader points at it."""
    shown = f"<office:annotation><text:p>{_inside(note)}</text:p></office:annotation>" if note else ""
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="string">{shown}'
        f"<text:p>{_inside(title)}</text:p></table:table-cell>"
    )


def paragraphs(text: pl.Expr) -> pl.Expr:
    """Text as the inside of ``text:p``: escaped, with every space and line break kept.

    Readers of OpenDocument run spaces together and drop those at either end, unless they are elements.
    """
    text = text.str.replace_many(["&", "<", ">"], ["&amp;", "&lt;", "&gt;"])
    text = text.str.replace_all("  ", '<text:s text:c="2"/>', literal=True)
    text = text.str.replace_all("/> ", "/><text:s/>", literal=True)
    text = text.str.replace_all("(?m)^ | $", "<text:s/>")
    return text.str.replace_all("\n", "</text:p><text:p>", literal=True)


def _inside(text: str) -> str:
    return str(pl.select(paragraphs(pl.lit(text))).item())


def _text(value: pl.Expr) -> pl.Expr:
    return pl.format(_TEXT_CELL, paragraphs(value))


def _day(value: pl.Expr) -> pl.Expr:
    shown = day_as_text(value)
    real = pl.format(
        '<table:table-cell office:value-type="date" office:date-value="{}">'
        "<text:p>{}</text:p></table:table-cell>",
        value.dt.strftime("%Y-%m-%d"),
        shown,
    )
    return pl.when(is_real_date(value)).then(real).otherwise(pl.format(_TEXT_CELL, shown))


def _number(value: pl.Expr) -> pl.Expr:
    number = value.cast(pl.String)
    return pl.format(
        '<table:table-cell office:value-type="float" office:value="{}">'
        "<text:p>{}</text:p></table:table-cell>",
        number,
        number,
    )


def _percentage(value: pl.Expr) -> pl.Expr:
    return pl.format(
        '<table:table-cell office:value-type="percentage" office:value="{}">'
        "<text:p>{}%</text:p></table:table-cell>",
        value.cast(pl.String),
        (value * 100).round(1).cast(pl.String),
    )


_WRITTEN = {
    CellKind.TEXT: _text,
    CellKind.PROSE: _text,
    CellKind.DATE: _day,
    CellKind.UK_DATE: _day,
    CellKind.WHOLE: _number,
    CellKind.COUNT: _number,
    CellKind.DECIMAL: _number,
    CellKind.PERCENT: _percentage,
}
