"""The pages of a section or a thing, for its sub-navigation: those that are there and open to somebody."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from django.urls import reverse

from lanyard.web.access.permissions import Permission
from lanyard.web.access.routes import access_table
from lanyard.web.access.visitor import Visitor


@dataclass(frozen=True)
class PageLink:
    """One page in a sub-navigation. With `is_alone`, addresses under its own are not part of it."""

    text: str
    href: str
    is_alone: bool = False
    current: bool = False

    def holds(self, path: str) -> bool:
        """Whether somebody at this path is on it, or under it."""
        return path == self.href if self.is_alone else path.startswith(self.href)


def open_to(visitor: Visitor, pages: Iterable[tuple[str, str]], *args: object) -> Iterator[PageLink]:
    """Of pages given by their words and routes, those that a feature has declared and the visitor may see."""
    table = access_table()
    for words, route in pages:
        needs = table[route].needs if route in table else None
        if isinstance(needs, Permission) and visitor.may(needs):
            yield PageLink(words, reverse(route, args=args))


def marked_at(pages: Sequence[PageLink], path: str) -> list[PageLink]:
    """The pages with the one marked on which, or under which, somebody is: the nearest, where several are."""
    within = [page for page in pages if page.holds(path)]
    nearest = max(within, key=lambda page: len(page.href), default=None)
    return [replace(page, current=page is nearest) for page in pages]
