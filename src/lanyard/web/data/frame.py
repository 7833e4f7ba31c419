"""What stands around every page of the data team's desk: where one can go, and whose figures are shown."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from django.urls import reverse

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import counted
from lanyard.web.access.visitor import Visitor
from lanyard.web.data.access import IMPORT_RETURNS
from lanyard.web.data.models import Snapshot
from lanyard.web.pages.form_pages import FormPage
from lanyard.web.pages.links import Link
from lanyard.web.pages.sub_pages import PageLink, marked_at, open_to

_PAGES = (
    ("Overview", "data:overview"),
    ("Readiness", "data:readiness"),
    ("Figures", "data:figures"),
    ("Returns", "data:imports"),
    ("Snapshots", "data:snapshots"),
    ("Register", "data:register"),
    ("Catalogue", "data:catalogue"),
    ("Drills", "data:drills"),
    ("Providers", "data:providers"),
)
"""The pages of the desk, in order. Those that no feature has declared are left out."""


@dataclass(frozen=True)
class InUse:
    """Which snapshot is in use: `name` ("Snapshot 3"), its day and its age in words."""

    name: str
    day: str
    age: str


@dataclass(frozen=True)
class Around:
    """The frame of the desk. `in_use` is None where nothing is; then `do` says what to do, and where."""

    pages: tuple[PageLink, ...]
    in_use: InUse | None
    do: Link | None

    def pages_at(self, path: str) -> list[PageLink]:
        """The sub-navigation with the page marked on which, or under which, somebody is."""
        return marked_at(self.pages, path)


@dataclass(frozen=True)
class DeskFormPage(FormPage):
    """The page of one form of the desk: the frame stands above it."""

    around: Around | None = field(default=None, kw_only=True)
    template: str = "data/form.html"


def around(visitor: Visitor, today: date) -> Around:
    """The frame on a day. One query."""
    snapshot = Snapshot.objects.select_related("made_of").in_use()
    return Around(
        pages=tuple(_pages(visitor)),
        in_use=in_use_shown(snapshot, today) if snapshot else None,
        do=_bring_in(visitor),
    )


def in_use_shown(snapshot: Snapshot, today: date) -> InUse:
    """A snapshot with its day, which is that of its lists, and how old that is."""
    day = snapshot.made_of.as_at
    return InUse(str(snapshot), date_in_words(day), age_in_words(day, today))


def age_in_words(day: date, today: date) -> str:
    """How old something of a day is: "of today", "1 day old", "12 days old"; nothing for a day to come."""
    days = (today - day).days
    if days <= 0:
        return "" if days else "of today"
    return f"{counted(days, 'day', 'days')} old"


def _bring_in(visitor: Visitor) -> Link | None:
    return Link("Bring in returns", reverse("data:imports")) if visitor.may(IMPORT_RETURNS) else None


def _pages(visitor: Visitor) -> Iterator[PageLink]:
    """Every page of the desk is under its first, which is where somebody is only when on it."""
    yield from (replace(page, is_alone=True) for page in open_to(visitor, _PAGES[:1]))
    yield from open_to(visitor, _PAGES[1:])
