"""Lists show what their addresses ask for, however it is asked."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from django.contrib.auth.models import Group
from django.db.models.functions import Length, Lower
from django.http import QueryDict
from django.test import RequestFactory
from pytest_django import DjangoAssertNumQueries

from lanyard.core.packs.sheets import CellKind
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import AnyOf, Cell, Column, ListPage, OneOf, Search, Shown, shown
from lanyard.web.pages.lists.asked import LONGEST_SEARCH, asked_of
from lanyard.web.pages.lists.errors import ListDeclarationError, UnknownFileTypeError
from lanyard.web.pages.lists.files import FileType, file_answer, file_type_of, sheet_of
from lanyard.web.pages.lists.filters import Rows

pytestmark = pytest.mark.django_db


def _starting_with(rows: Rows, letters: Sequence[str]) -> Rows:
    return rows.filter(name__regex=f"^[{''.join(letters)}]")


def _as_long_as(rows: Rows, lengths: Sequence[str]) -> Rows:
    return rows.filter(name__regex=f"^.{{{lengths[0]}}}$")


ANIMALS: ListPage[Group] = ListPage(
    name="animals",
    title="Animals",
    one="animal",
    many="animals",
    none_yet="There are no animals yet.",
    columns=(
        Column("name", "Name", lambda each: Cell(each.name, f"/{each.name}/"), (Lower("name"),)),
        Column(
            "letters",
            "Letters",
            lambda each: str(len(each.name)),
            value=lambda each: len(each.name),
            kind=CellKind.COUNT,
        ),
    ),
    more_in_files=(Column("shout", "Shouted", lambda each: each.name.upper()),),
    search=Search("Search by name", ("name",)),
    filters=(
        AnyOf("letter", "First letter", (("a", "A"), ("b", "B")), _starting_with),
        OneOf("length", "Length", (("3", "Three"), ("4", "Four")), _as_long_as),
    ),
    per_page=2,
)


def given(*names: str) -> None:
    Group.objects.bulk_create(Group(name=name) for name in names)


def see(address: str = "") -> Shown:
    return shown(RequestFactory().get(f"/animals/{address}"), ANIMALS, Group.objects.all(), "/animals/file/")


def names(list_shown: Shown) -> list[str]:
    return [row[0].words for row in list_shown.rows]


def test_rows_come_in_order_without_regard_to_capitals() -> None:
    given("bee", "Ant")
    assert names(see()) == ["Ant", "bee"]


def test_a_minus_turns_the_order_round() -> None:
    given("ant", "bee")
    assert names(see("?sort=-name")) == ["bee", "ant"]


@pytest.mark.parametrize(("order", "seen"), [("name", ["Bee", "Ant"]), ("-name", ["Ant", "Bee"])])
def test_a_term_of_a_column_can_be_turned_round_against_the_others(order: str, seen: list[str]) -> None:
    given("Bee", "Ant")
    column = Column[Group]("name", "Name", lambda each: each.name, (Length("name"), "-name"))
    turned = replace(ANIMALS, columns=(column,))
    asked = RequestFactory().get(f"/animals/?sort={order}")
    assert names(shown(asked, turned, Group.objects.all(), "")) == seen


@pytest.mark.parametrize("order", ["letters", "password", "-", "name;drop"])
def test_an_order_that_there_is_not_is_passed_over(order: str) -> None:
    given("bee", "ant")
    assert names(see(f"?sort={order}")) == ["ant", "bee"]


def test_the_head_of_a_column_says_the_order_and_leads_to_the_other() -> None:
    heads = see().heads
    assert [(head.sorted, head.href) for head in heads] == [("ascending", "?sort=-name"), ("", "")]
    assert see("?sort=-name").heads[0].href == "?"


def test_every_word_searched_must_be_found() -> None:
    given("red ant", "red bee", "blue bee")
    assert names(see("?search=BEE+red")) == ["red bee"]


def test_a_long_search_is_cut() -> None:
    assert len(asked_of(ANIMALS, QueryDict(f"search={'x' * 500}")).search) == LONGEST_SEARCH


def test_boxes_ticked_widen_and_filters_narrow() -> None:
    given("ant", "bee", "bear", "cat")
    assert names(see("?letter=a&letter=b&length=3")) == ["ant", "bee"]


def test_choices_that_there_are_not_are_passed_over() -> None:
    given("ant", "cat")
    assert (names(see("?letter=z&length=9")), see("?letter=z").tags) == (["ant", "cat"], ())


def test_what_was_asked_for_is_shown_with_the_address_that_leaves_it_out() -> None:
    assert see("?search=x&letter=a&length=3&sort=-name").tags == (
        Link("Search: x", "?letter=a&length=3&sort=-name"),
        Link("First letter: A", "?search=x&length=3&sort=-name"),
        Link("Length: Three", "?search=x&letter=a&sort=-name"),
    )


def test_controls_show_what_is_picked() -> None:
    panels = see("?letter=b&length=4").panels
    assert [[control.words for control in panel.controls if control.is_on] for panel in panels] == [
        ["B"],
        ["Four"],
    ]


def test_the_count_says_which_rows_are_shown_and_of_how_many() -> None:
    given("ant", "bat", "bee")
    assert (see().counted, see("?page=2").counted) == ("1 to 2 of 3 animals", "3 to 3 of 3 animals")
    assert see("?letter=a").counted == "1 animal found"


@pytest.mark.parametrize(("page", "seen"), [("2", ["bee"]), ("99", ["bee"]), ("x", ["ant", "bat"])])
def test_a_page_that_there_is_not_is_the_nearest(page: str, seen: list[str]) -> None:
    given("ant", "bat", "bee")
    assert names(see(f"?page={page}")) == seen


def test_other_pages_keep_what_was_asked_for() -> None:
    given("ant", "asp", "ape")
    turning = see("?letter=a").turning
    assert turning is not None
    assert (turning.previous, turning.following) == ("", "?letter=a&page=2")


def test_an_empty_list_says_so_and_a_list_in_which_nothing_fits_says_that() -> None:
    assert see().nothing == "There are no animals yet."
    given("ant")
    fitting = see("?letter=b")
    assert (fitting.nothing, fitting.clear) == ("No animals fit what you asked for.", "?")


def test_files_keep_what_was_asked_for_and_there_are_none_of_nothing() -> None:
    given("ant")
    assert see("?letter=a").files[0] == Link("CSV", "/animals/file/?letter=a&file=csv")
    assert see("?letter=b").files == ()


@pytest.mark.parametrize("number", [1, 3, 3_000])
def test_a_list_takes_two_queries_however_long_it_is(
    number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    given(*(f"ant {each}" for each in range(number)))
    with django_assert_num_queries(2):
        see("?letter=a")


def test_a_file_has_all_rows_on_all_pages_and_the_columns_only_files_have() -> None:
    given("ant", "bat", "bee")
    sheet = sheet_of(RequestFactory().get("/?sort=-name"), ANIMALS, Group.objects.all())
    assert [column.title for column in sheet.columns] == ["Name", "Letters", "Shouted"]
    assert sheet.rows.rows() == [("bee", 3, "BEE"), ("bat", 3, "BAT"), ("ant", 3, "ANT")]


@pytest.mark.parametrize("file_type", FileType)
def test_a_file_is_a_download_that_no_cache_keeps(file_type: FileType) -> None:
    given("ant")
    sheet = sheet_of(RequestFactory().get("/"), ANIMALS, Group.objects.all())
    answer = file_answer(sheet, file_type, "animals")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="animals.{file_type}"'
    assert (answer.headers["Content-Type"], answer.headers["Cache-Control"]) == (
        file_type.media_type,
        "no-store",
    )


def test_no_cell_of_a_file_starts_a_formula() -> None:
    given("=1+1")
    sheet = sheet_of(RequestFactory().get("/"), ANIMALS, Group.objects.all())
    assert file_answer(sheet, FileType.CSV, "animals").content.decode("utf-8-sig").splitlines()[1] == (
        '"\'=1+1",4,"\'=1+1"'
    )


def test_a_file_of_no_kind_named_is_csv() -> None:
    assert file_type_of(RequestFactory().get("/")) is FileType.CSV


def test_a_kind_of_file_that_there_is_not_is_refused() -> None:
    with pytest.raises(UnknownFileTypeError, match=r"^Lists can be had as CSV, Excel"):
        file_type_of(RequestFactory().get("/?file=exe"))


def test_a_list_that_cannot_be_sorted_as_declared_is_a_fault() -> None:
    column: Column[Group] = Column("name", "Name", lambda each: each.name)
    with pytest.raises(ListDeclarationError, match="cannot be sorted by name"):
        ListPage("x", "X", "x", "xs", (column,), "None.")


def test_two_columns_of_one_name_are_a_fault() -> None:
    column: Column[Group] = Column("name", "Name", lambda each: each.name, ("name",))
    with pytest.raises(ListDeclarationError, match="have one name"):
        ListPage("x", "X", "x", "xs", (column, column), "None.")
