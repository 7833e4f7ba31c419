"""What is written in sections, declared once: pages, files, rights and addresses follow from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from lanyard.core.documents.forms import Form, Section
from lanyard.web.cases.asking.kinds import Kind
from lanyard.web.cases.models import Portrait, SummarySection
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.links import Link

Piece = Portrait | SummarySection


@dataclass(frozen=True)
class Subject:
    """One kind of writing. `sections_of` gives the sections of a piece, `title_of` what it is called.

    `page` is the route of the page of a case on which it stands. `more` are further pages on which it is
    written, each with its words.
    """

    kind: Kind
    form: type[ChangingForm[Any]]
    sections_of: Callable[[Piece], tuple[Section, ...]]
    title_of: Callable[[Piece], str]
    lead: tuple[str, ...]
    page: str
    more: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The name of its things in addresses."""
        return self.kind.name

    def form_of(self, piece: Piece) -> Form:
        """The piece as a form of a word processor. It names no child."""
        return Form(f"{self.title_of(piece)}: {piece.case}", self.lead, self.sections_of(piece))


@dataclass(frozen=True)
class Way:
    """The addresses of one piece, for somebody signed in or for whoever came by a link."""

    subject: Subject
    pk: int
    is_by_link: bool = False

    def to(self, act: str) -> str:
        """Where something is done with it: see, write, form, bring, hand-in."""
        ending = "-by-link" if self.is_by_link else ""
        return reverse(f"cases:{act}-{self.subject.name}{ending}", args=[self.pk])

    def back(self) -> Link:
        """Back to the piece."""
        return Link("Back", self.to("see"))
