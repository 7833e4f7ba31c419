from datetime import date

import polars as pl
import pytest

from lanyard.core.packs.errors import SheetError
from lanyard.core.packs.sheets import CHUNK_ROWS, CellKind, Sheet, SheetColumn, Workbook


def a_column(kind: CellKind = CellKind.TEXT, title: str = "Name", width: int = 12) -> SheetColumn:
    return SheetColumn(title, kind, width)


def a_sheet(values: list[object], kind: CellKind = CellKind.TEXT) -> Sheet:
    return Sheet("Children", (a_column(kind),), pl.DataFrame({"x": values}, strict=False))


def test_a_sheet_without_lines_above_has_its_titles_in_row_one() -> None:
    assert a_sheet(["Ada"]).title_row == 1


def test_heading_and_notes_stand_above_the_titles_with_a_blank_line() -> None:
    sheet = Sheet("S", (a_column(),), pl.DataFrame({"x": ["Ada"]}), "Problems", ("Mend and send back.",))
    assert (sheet.lines_above, sheet.title_row) == (("Problems", "Mend and send back.", ""), 4)


def test_chunks_give_all_rows_in_order_under_numbered_names() -> None:
    count = CHUNK_ROWS * 2 + 1
    chunks = list(a_sheet(list(range(count)), CellKind.WHOLE).chunks())
    assert [chunk.height for chunk in chunks] == [CHUNK_ROWS, CHUNK_ROWS, 1]
    assert pl.concat(chunks).to_dict(as_series=False) == {"0": list(range(count))}


def test_a_column_of_nothing_but_blanks_takes_the_type_of_its_kind() -> None:
    stored = {kind: next(a_sheet([None], kind).chunks()).dtypes for kind in CellKind}
    assert stored == {kind: [kind.stored_as] for kind in CellKind}


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["x"], CellKind.DATE),
        ([date(2026, 1, 1)], CellKind.TEXT),
        ([1.5], CellKind.WHOLE),
        ([1], CellKind.TEXT),
        ([True], CellKind.COUNT),
        (["1"], CellKind.DECIMAL),
        (["1"], CellKind.PERCENT),
    ],
)
def test_rows_of_another_type_than_declared_are_refused(values: list[object], kind: CellKind) -> None:
    with pytest.raises(SheetError, match=f"‘Name’ is declared as {kind.value} but its rows hold"):
        a_sheet(values, kind)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_no_spreadsheet_can_show_is_refused_with_its_row(value: float) -> None:
    with pytest.raises(SheetError, match="row 3 of the data holds"):
        a_sheet([1.0, None, value], CellKind.DECIMAL)


def test_columns_and_rows_must_be_as_many() -> None:
    with pytest.raises(SheetError, match="has 2 titled columns but its rows have 1"):
        Sheet("S", (a_column(), a_column()), pl.DataFrame({"x": ["Ada"]}))


def test_a_sheet_without_columns_and_a_workbook_without_sheets_are_refused() -> None:
    with pytest.raises(SheetError, match="has no columns"):
        Sheet("S", (), pl.DataFrame())
    with pytest.raises(SheetError, match="has no sheets"):
        Workbook("W", ())


@pytest.mark.parametrize("title", ["", "  "])
def test_a_column_without_a_title_is_refused(title: str) -> None:
    with pytest.raises(SheetError, match="no title"):
        a_column(title=title)


def test_a_column_without_width_is_refused() -> None:
    with pytest.raises(SheetError, match="0 characters wide"):
        a_column(width=0)


@pytest.mark.parametrize("line", ["a\x00b", "a\rb", "a\tb", "\ufffe"])
def test_control_characters_in_a_title_are_refused(line: str) -> None:
    with pytest.raises(SheetError, match="control characters"):
        Sheet("S", (a_column(title=line),), pl.DataFrame({"x": ["Ada"]}))


def test_codes_held_as_categories_are_text() -> None:
    rows = pl.DataFrame({"x": pl.Series(["a", None], dtype=pl.Enum(["a", "b"]))})
    assert next(Sheet("S", (a_column(),), rows).chunks()).to_dict(as_series=False) == {"0": ["a", None]}
