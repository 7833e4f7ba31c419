"""What stands around every page of one draw: what it is, how far it has got, its pages."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.models import Draw
from lanyard.web.pages.form_pages import FormPage
from lanyard.web.pages.sub_pages import PageLink, marked_at, open_to

_PAGES = (
    ("Now", "draws:draw"),
    ("List", "draws:list"),
    ("Ceremony", "draws:ceremony"),
    ("Certificate", "draws:certificate"),
    ("For families", "draws:families"),
    ("How it came about", "draws:history"),
)
"""The pages of one draw, in order. Those that no feature has declared are left out."""


@dataclass(frozen=True)
class Around:
    """The frame of a draw: its `name` ("Draw 3"), its title, and its state in words. No `pages` by a link."""

    name: str
    title: str
    state: str
    pages: tuple[PageLink, ...]

    def pages_at(self, path: str) -> list[PageLink]:
        """The sub-navigation with the page marked on which, or under which, somebody is."""
        return marked_at(self.pages, path)


@dataclass(frozen=True)
class DrawFormPage(FormPage):
    """The page of one form of a draw: the frame stands above it."""

    around: Around | None = field(default=None, kw_only=True)
    template: str = "draws/form.html"


def around(draw: Draw, visitor: Visitor) -> Around:
    """The frame of a draw. No query."""
    return Around(str(draw), draw.title, draw.get_state_display(), tuple(_pages(draw, visitor)))


def _pages(draw: Draw, visitor: Visitor) -> Iterator[PageLink]:
    """Every page of a draw is under its first, which is where somebody is only when on it."""
    yield from (replace(page, is_alone=True) for page in open_to(visitor, _PAGES[:1], draw.pk))
    yield from open_to(visitor, _PAGES[1:], draw.pk)
