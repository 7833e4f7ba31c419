"""What stands around every page of one case: whose it is, what it is among the chosen, its pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.urls import reverse

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import Case, Place
from lanyard.web.inspections.frame import Around as AroundInspection
from lanyard.web.inspections.frame import around as around_inspection
from lanyard.web.pages.form_pages import FormPage
from lanyard.web.pages.links import Link
from lanyard.web.pages.sub_pages import PageLink, marked_at, open_to

_PAGES = (
    ("Front sheet", "cases:case"),
    ("Participation", "cases:participation"),
    ("Documents", "cases:documents"),
    ("Chronology", "cases:chronology"),
    ("Portrait", "cases:portrait"),
    ("Summary", "cases:summary"),
    ("Meetings", "cases:meetings"),
)
"""The pages of one case, in order. Those that no feature has declared are left out."""


@dataclass(frozen=True)
class Around:
    """The frame of a case, within that of its inspection: `name` ("Child 3: Ada Made-Up"), and `about` it."""

    inspection: AroundInspection
    name: str
    about: str
    is_stood_down: bool
    board: Link
    pages: tuple[PageLink, ...]

    def pages_at(self, path: str) -> Sequence[PageLink]:
        """The sub-navigation with the page marked on which, or under which, somebody is."""
        return marked_at(self.pages, path)


@dataclass(frozen=True)
class CaseFormPage(FormPage):
    """The page of one form within a case: the frame stands above it."""

    around: Around | None = field(default=None, kw_only=True)
    template: str = "cases/form.html"


def around(case: Case, visitor: Visitor, today: date) -> Around:
    """The frame on a day. No query where the inspection's told dates were fetched with the case."""
    return Around(
        inspection=around_inspection(case.inspection, visitor, today),
        name=f"{case}: {case.name}",
        about=_about(case, today),
        is_stood_down=case.place == Place.STOOD_DOWN,
        board=Link("Case board", reverse("cases:board", args=[case.inspection_id])),
        pages=tuple(open_to(visitor, _PAGES, case.pk)),
    )


def _about(case: Case, today: date) -> str:
    """One line: "In reserve. Born 12 June 2014, aged 11. Has an EHC plan."."""
    plan = "Has an EHC plan" if case.has_plan else "SEN support"
    born = f"Born {date_in_words(case.born)}, aged {case.age_on(today)}"
    return f"{case.get_place_display()}. {born}. {plan}."
