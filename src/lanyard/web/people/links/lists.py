"""The list of the links that somebody has sent."""

from django.db.models import QuerySet
from django.urls import reverse

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.phrases import upper_first
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.lists import Cell, Column, ListPage, Search
from lanyard.web.people.links.presenters import moment_in_words, state_words
from lanyard.web.people.links.purposes import purpose_named
from lanyard.web.people.models import SignedLink


def links_of(visitor: Visitor) -> QuerySet[SignedLink]:
    """The links that the visitor has sent, the last first."""
    return SignedLink.objects.made_by_person(visitor.person)


def _for(link: SignedLink) -> Cell:
    return Cell(link.for_name, href=reverse("people:sent-link", args=[link.pk]), below=link.for_email)


def _purpose(link: SignedLink) -> str:
    return upper_first(purpose_named(link.purpose).words)


def _made(link: SignedLink) -> str:
    return date_in_words(link.made.date())


def _until(link: SignedLink) -> str:
    return moment_in_words(link.expires)


def _state(link: SignedLink) -> Cell:
    words, colour = state_words(link)
    return Cell(words, tag=colour)


LINKS: ListPage[SignedLink] = ListPage(
    name="links",
    title="Links you have sent",
    one="link",
    many="links",
    columns=(
        Column("for", "For", _for, order=("for_name",)),
        Column("purpose", "Lets them", _purpose),
        Column("sent", "Sent", _made, order=("made",)),
        Column("until", "Works until", _until, order=("expires",)),
        Column("state", "State", _state),
    ),
    none_yet="You have not sent any links. When you invite somebody, their link will be here.",
    search=Search("Search by name or email address", ("for_name", "for_email")),
    sorted_by="-sent",
)
