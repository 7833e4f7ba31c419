"""Lists of rows that are no table of the database."""

from collections.abc import Sequence

import polars as pl
from django.test import RequestFactory

from lanyard.core.packs.sheets import CellKind
from lanyard.web.pages.lists import (
    AnyOf,
    Column,
    FrameRow,
    FrameRows,
    ListPage,
    Search,
    Shown,
    sheet_of,
    shown,
)


def _of_colours(rows: FrameRows, colours: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("colour").is_in(colours))


BIRDS: ListPage[FrameRow] = ListPage(
    name="birds",
    title="Birds",
    one="bird",
    many="birds",
    none_yet="There are no birds yet.",
    columns=(
        Column("bird", "Bird", lambda row: row["name"], ("name",)),
        Column(
            "eggs",
            "Eggs",
            lambda row: str(row["eggs"] or ""),
            ("eggs",),
            value=lambda row: row["eggs"],
            kind=CellKind.COUNT,
        ),
    ),
    search=Search("Search by name or colour", ("name", "colour")),
    filters=(AnyOf("colour", "Colour", (("red", "Red"), ("blue", "Blue")), _of_colours),),
    per_page=2,
)

ROWS = FrameRows(
    pl.LazyFrame(
        {
            "id": [1, 2, 3, 4],
            "name": ["Robin", "Jay", "Wren", "Kite"],
            "colour": ["red", "blue", None, "red"],
            "eggs": [5, 4, None, 4],
        }
    ),
    "id",
)


def see(address: str = "") -> Shown:
    return shown(RequestFactory().get(f"/birds/{address}"), BIRDS, ROWS)


def names(given: Shown) -> list[str]:
    return [row[0].words for row in given.rows]


def test_a_page_shows_its_share_of_the_rows_in_order() -> None:
    assert (names(see()), see().counted) == (["Jay", "Kite"], "1 to 2 of 4 birds")
    assert names(see("?page=2")) == ["Robin", "Wren"]


def test_rows_without_a_value_come_last_either_way() -> None:
    assert names(see("?sort=eggs&page=2")) == ["Robin", "Wren"]
    assert names(see("?sort=-eggs&page=2")) == ["Jay", "Wren"]


def test_every_word_searched_must_be_found_in_capitals_or_not() -> None:
    assert names(see("?search=RED+rob")) == ["Robin"]
    assert names(see("?search=.")) == []


def test_filters_narrow() -> None:
    assert (names(see("?colour=blue")), see("?colour=blue").counted) == (["Jay"], "1 bird found")


def test_a_file_has_the_rows_of_all_pages() -> None:
    sheet = sheet_of(RequestFactory().get("/?sort=-bird"), BIRDS, ROWS)
    assert sheet.rows.rows() == [("Wren", None), ("Robin", 5), ("Kite", 4), ("Jay", 4)]


def test_one_row_is_had_by_its_place() -> None:
    assert ROWS[2]["name"] == "Wren"
