"""What inspectors ask for that is got out of systems: data sets and lists, and which requests ask for them.

An item is one data set, or one list of children or settings. Versions of the rules gather data sets into
requests in their own ways; what an area knows of a data set stays true whichever request asks for it. So
entries are kept by item, and pages gather them by the requests of the rules that are looked at.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.declare import Source
from lanyard.core.datasets.sources import PLAN_LISTS, REGISTER_OF_ESTABLISHMENTS, SCHOOL_CENSUS
from lanyard.core.frameworks.declare import Framework, Request


@dataclass(frozen=True)
class Item:
    """One data set or list. `number` is that of the data set, None for a list; `usual_owner` is in words."""

    id: str
    title: str
    sources: tuple[Source, ...]
    usual_owner: str
    number: int | None = None


@dataclass(frozen=True)
class AskedFor:
    """A request of the rules, with the items that answer it."""

    request: Request
    items: tuple[Item, ...]


_LISTS = (
    Item(
        "list-1",
        "List 1: children and young people with an EHC plan",
        (PLAN_LISTS, REGISTER_OF_ESTABLISHMENTS),
        "SEN casework team of the authority",
    ),
    Item(
        "list-2",
        "List 2: children and young people on SEN support",
        (SCHOOL_CENSUS,),
        "Data team of the authority, with colleges and early years",
    ),
    Item(
        "settings-list",
        "Settings and providers in the area",
        (REGISTER_OF_ESTABLISHMENTS,),
        "Education data team",
    ),
)
"""Lists by the ids of the requests that ask for them, which all versions of the rules share."""

_BY_NUMBER: Mapping[int, Item] = {
    each.id: Item(each.slug, each.title, each.sources, each.owner, each.id) for each in DATA_SETS
}
ITEMS: Mapping[str, Item] = {each.id: each for each in (*_LISTS, *_BY_NUMBER.values())}
"""Every item by its id."""


def asked_for(framework: Framework) -> tuple[AskedFor, ...]:
    """The requests of a framework that items answer, in its order, each with its items."""
    asked = (AskedFor(request, tuple(_items_of(request))) for request in framework.requests)
    return tuple(each for each in asked if each.items)


def items_asked_for(asked: Iterable[AskedFor]) -> tuple[Item, ...]:
    """The items of several requests, each once, in the order in which they are first asked for."""
    return tuple(dict.fromkeys(item for each in asked for item in each.items))


def _items_of(request: Request) -> Iterator[Item]:
    if request.id in ITEMS and ITEMS[request.id].number is None:
        yield ITEMS[request.id]
    for number in request.data_sets:
        if number in _BY_NUMBER:
            yield _BY_NUMBER[number]
