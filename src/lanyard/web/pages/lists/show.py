"""A list as its page shows it: all words and addresses made, for the template to place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest

from lanyard.core.words.numbers import count, counted
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists.asked import SORT, Asked, asked_of, narrowed
from lanyard.web.pages.lists.declare import Cell, Column, ListPage, Row
from lanyard.web.pages.lists.files import FileType
from lanyard.web.pages.lists.filters import AnyOf, Between, Filter, OneOf, Written
from lanyard.web.pages.lists.frames import AnyRows


@dataclass(frozen=True)
class Head:
    """The head of a column. `sorted` is none, ascending or descending; no `href` where it has no order."""

    title: str
    is_number: bool
    sorted: str
    href: str


@dataclass(frozen=True)
class Control:
    """One control of a filter: a box, an entry of a drop-down list, a day, or a field to write in."""

    parameter: str
    value: str
    words: str
    is_on: bool


@dataclass(frozen=True)
class Panel:
    """One filter as it is shown: `shape` is checkboxes, select, days or words."""

    name: str
    title: str
    shape: str
    controls: tuple[Control, ...]


@dataclass(frozen=True)
class Turn:
    """One entry of the pagination; without `href` it is the gap between pages."""

    words: str
    href: str
    is_here: bool


@dataclass(frozen=True)
class Turning:
    """Where the other pages are."""

    previous: str
    following: str
    turns: tuple[Turn, ...]


@dataclass(frozen=True)
class Shown:
    """Everything that the template of a list places."""

    title: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]
    counted: str
    nothing: str
    search: str
    search_title: str
    search_hint: str
    panels: tuple[Panel, ...]
    is_filtered: bool
    tags: tuple[Link, ...]
    clear: str
    kept: tuple[tuple[str, str], ...]
    turning: Turning | None
    files: tuple[Link, ...]

    @property
    def is_open_to_questions(self) -> bool:
        """Whether there is anything to search or filter by."""
        return bool(self.search_title or self.panels)


def shown(request: HttpRequest, page: ListPage[Row], rows: AnyRows, files_at: str = "") -> Shown:
    """The list of `rows` that the request asks for. Two queries, and those that `rows` itself prefetches.

    `files_at` is the address that gives the list as a file, where there is one.
    """
    asked = asked_of(page, request.GET)
    here = Paginator(narrowed(page, asked, rows), page.per_page).get_page(asked.page)
    return Shown(
        title=page.title,
        heads=tuple(_head(column, asked) for column in page.columns),
        rows=tuple(
            tuple(column.shown(row) for column in page.columns) for row in page.ready(here.object_list)
        ),
        counted=_counted(page, asked, here),
        nothing=_nothing(page, asked, here),
        search=asked.search,
        search_title=page.search.title if page.search else "",
        search_hint=page.search.hint if page.search else "",
        panels=tuple(_panel(each, asked) for each in page.filters),
        is_filtered=bool(asked.picked),
        tags=tuple(_tags(page, asked)),
        clear=asked.without_all() if asked.is_narrowed else "",
        kept=tuple(pair for pair in asked.parameters if pair[0] == SORT),
        turning=_turning(here, asked) if here.has_other_pages() else None,
        files=_files(asked, files_at) if here.paginator.count else (),
    )


def _head(column: Column[Row], asked: Asked) -> Head:
    if not column.order:
        return Head(column.title, column.is_number, "", "")
    if asked.order == column.name:
        return Head(column.title, column.is_number, "ascending", asked.sorted_by(f"-{column.name}"))
    is_down = asked.order == f"-{column.name}"
    return Head(
        column.title, column.is_number, "descending" if is_down else "none", asked.sorted_by(column.name)
    )


def _counted(page: ListPage[Row], asked: Asked, here: Page[Row]) -> str:
    whole = counted(here.paginator.count, page.one, page.many)
    if here.has_other_pages():
        whole = f"{count(here.start_index())} to {count(here.end_index())} of {whole}"
    return f"{whole} found" if asked.is_narrowed else whole


def _nothing(page: ListPage[Row], asked: Asked, here: Page[Row]) -> str:
    if here.paginator.count:
        return ""
    return f"No {page.many} fit what you asked for." if asked.is_narrowed else page.none_yet


def _tags(page: ListPage[Row], asked: Asked) -> Iterator[Link]:
    titles = {each.name: each.title for each in page.filters}
    if asked.search:
        yield Link(f"Search: {asked.search}", asked.without_search())
    for each in asked.picked:
        yield Link(f"{titles[each.filter]}: {each.words}", asked.without(each))


def _panel(each: Filter[Any], asked: Asked) -> Panel:
    picked = {(one.parameter, one.value) for one in asked.picked}
    return Panel(each.name, each.title, each.shape, tuple(_controls(each, picked)))


def _controls(each: Filter[Any], picked: set[tuple[str, str]]) -> Iterator[Control]:
    if isinstance(each, Between):
        days = dict(picked)
        yield Control(each.first, days.get(each.first, ""), "From", each.first in days)
        yield Control(each.last, days.get(each.last, ""), "Until", each.last in days)
    if isinstance(each, Written):
        yield Control(
            each.name,
            dict(picked).get(each.name, ""),
            each.title,
            any(name == each.name for name, _ in picked),
        )
    if isinstance(each, OneOf):
        yield Control(each.name, "", "Any", not any(name == each.name for name, _ in picked))
    if isinstance(each, AnyOf | OneOf):
        for value, words in each.choices:
            yield Control(each.name, value, words, (each.name, value) in picked)


def _turning(here: Page[Row], asked: Asked) -> Turning:
    near = here.paginator.get_elided_page_range(here.number, on_each_side=1, on_ends=1)
    return Turning(
        previous=asked.at(here.previous_page_number()) if here.has_previous() else "",
        following=asked.at(here.next_page_number()) if here.has_next() else "",
        turns=tuple(_turn(each, here.number, asked) for each in near),
    )


def _turn(number: int | str, here: int, asked: Asked) -> Turn:
    if isinstance(number, str):
        return Turn(number, "", is_here=False)
    return Turn(str(number), asked.at(number), is_here=number == here)


def _files(asked: Asked, files_at: str) -> tuple[Link, ...]:
    if not files_at:
        return ()
    start = asked.address
    sign = "&" if asked.parameters else ""
    return tuple(Link(each.words, f"{files_at}{start}{sign}file={each.value}") for each in FileType)
