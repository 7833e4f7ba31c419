"""What every part of the API shares: pages of lists, and how problems are told."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ninja import Field, Schema

from lanyard.web.pages.lists.filters import Rows

Item = TypeVar("Item")

MOST_ITEMS = 200
MOST_PAGES = 100_000


class Fault(Schema):
    """One thing in a request that is not right."""

    where: str = Field(description="The parameter.")
    words: str = Field(description="What is wrong, and what to do.")


class Problem(Schema):
    """Why there is no answer."""

    status: int
    title: str = Field(description="What the status means.")
    detail: str = Field(description="What happened, and what to do.")
    faults: list[Fault] | None = Field(None, description="With 422: each thing that is not right.")


PROBLEMS = frozenset({401, 403, 422, 429})
"""What can be wrong with a call of any address."""

PROBLEMS_OF_ONE = PROBLEMS | {404}
"""And where the address names a thing."""


class Paging(Schema):
    """Which page of a list is wanted."""

    page: int = Field(1, ge=1, le=MOST_PAGES, description="The page, from 1.")
    size: int = Field(50, ge=1, le=MOST_ITEMS, description="Items on a page.")


class PageOf(Schema, Generic[Item]):
    """One page of a list. After the last page, `items` is empty."""

    items: list[Item]
    count: int = Field(description="Items on all pages.")
    page: int
    pages: int


@dataclass(frozen=True)
class Cut(Generic[Item]):
    """One page of some rows, as `PageOf` tells it."""

    items: list[Item]
    count: int
    page: int
    pages: int


def cut(rows: Rows, paging: Paging, said: Callable[[Any], Item]) -> Cut[Item]:
    """The page of some rows that is asked for, in the rows' own order; `said` makes an item of each row."""
    first = (paging.page - 1) * paging.size
    count = rows.count()
    items = [said(row) for row in rows[first : first + paging.size]]
    return Cut(items, count, paging.page, -(-count // paging.size) or 1)


def as_it_is(row: Item) -> Item:
    """A row whose fields are told under their own names."""
    return row
