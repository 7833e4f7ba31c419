"""What the address of a list page asks for, and the addresses that would ask for a little more or less."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.db.models import Expression, F, Q
from django.db.models.expressions import OrderBy
from django.http import QueryDict

from lanyard.web.pages.lists.declare import Column, ListPage, Row, Search
from lanyard.web.pages.lists.filters import Picked
from lanyard.web.pages.lists.frames import AnyRows, FrameRows

SEARCH, SORT, PAGE = "search", "sort", "page"
LONGEST_SEARCH = 100
"""Characters of a search that are heeded."""


@dataclass(frozen=True)
class Asked:
    """A list as it was asked for: words to search, what was picked, the order, and the page (from 1)."""

    usual_order: str
    search: str = ""
    picked: tuple[Picked, ...] = ()
    order: str = ""
    page: str = "1"

    @property
    def is_narrowed(self) -> bool:
        """Whether fewer rows than all are asked for."""
        return bool(self.search or self.picked)

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """Everything asked for that is not as usual, but the page."""
        parameters = [(SEARCH, self.search)] if self.search else []
        parameters += [(each.parameter, each.value) for each in self.picked]
        return parameters + ([(SORT, self.order)] if self.order != self.usual_order else [])

    @property
    def address(self) -> str:
        """The query part of the address that asks for this list from its first page on."""
        return f"?{urlencode(self.parameters)}"

    def at(self, page: int) -> str:
        """The address of one page."""
        return f"?{urlencode([*self.parameters, (PAGE, page)])}"

    def sorted_by(self, order: str) -> str:
        """The address with the rows in another order."""
        return replace(self, order=order).address

    def without(self, one: Picked) -> str:
        """The address without one thing picked."""
        return replace(self, picked=tuple(each for each in self.picked if each != one)).address

    def without_search(self) -> str:
        """The address without the search."""
        return replace(self, search="").address

    def without_all(self) -> str:
        """The address of everything, in the same order."""
        return replace(self, search="", picked=()).address


def asked_of(page: ListPage[Row], given: QueryDict) -> Asked:
    """What an address asks of a list. What the list does not know is passed over."""
    order = given.get(SORT, "")
    is_known = order.removeprefix("-") in page.sortable
    return Asked(
        usual_order=page.usual_order,
        search=" ".join(given.get(SEARCH, "")[:LONGEST_SEARCH].split()) if page.search else "",
        picked=tuple(picked for each in page.filters for picked in each.read(given)),
        order=order if is_known else page.usual_order,
        page=given.get(PAGE, "1"),
    )


def narrowed(page: ListPage[Row], asked: Asked, rows: AnyRows) -> AnyRows:
    """The rows that were asked for, in the order that was asked for."""
    for each in page.filters:
        picked = [one for one in asked.picked if one.filter == each.name]
        rows = each.narrow(rows, picked) if picked else rows
    if page.search and asked.search:
        rows = _searched(rows, page.search, asked.search.split())
    column = page.sortable[asked.order.removeprefix("-")]
    return _ordered(rows, column, is_down=asked.order.startswith("-"))


def _searched(rows: AnyRows, search: Search, words: list[str]) -> AnyRows:
    if isinstance(rows, FrameRows):
        return rows.searched(search.fields, words)
    return rows.filter(_found(search, words))


def _ordered(rows: AnyRows, column: Column[Row], *, is_down: bool) -> AnyRows:
    if isinstance(rows, FrameRows):
        return rows.ordered([str(term) for term in column.order], is_down=is_down)
    return rows.order_by(*_ordering(column, is_down=is_down))


def _found(search: Search, words: list[str]) -> Q:
    found = Q()
    for word in words:
        in_any = Q()
        for field in search.fields:
            in_any |= Q(**{f"{field}__icontains": word})
        found &= in_any
    return found


def _ordering(column: Column[Row], *, is_down: bool) -> list[OrderBy]:
    """Rows without a value come last either way; what is equal keeps the order of its keys.

    A minus before a term turns it round against the others.
    """
    return [_by(term, is_down=is_down) for term in (*column.order, "pk")]


def _by(term: str | Expression, *, is_down: bool) -> OrderBy:
    if not isinstance(term, str):
        return OrderBy(term, descending=is_down, nulls_last=True)
    is_turned = term.startswith("-")
    return OrderBy(F(term.removeprefix("-")), descending=is_down != is_turned, nulls_last=True)
