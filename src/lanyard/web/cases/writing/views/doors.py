"""The two doors to each page of a piece: signed in, and by the link that was sent."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import GIVE_PARTS
from lanyard.web.cases.models.asked import AskedQuerySet
from lanyard.web.cases.writing.subject import Piece, Subject, Way
from lanyard.web.cases.writing.views import keeping, pages
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink

Page = Callable[[HttpRequest, Subject, Piece, Way], HttpResponse]
View = Callable[..., HttpResponse]

_BY_WRITERS: dict[str, Page] = {
    "see": pages.see,
    "write": pages.write_page,
    "form": pages.form,
    "bring": pages.bring,
    "hand-in": pages.hand_in_page,
}
_BY_KEEPERS: dict[str, Page] = {
    "accept": keeping.accept_page,
    "send-back": keeping.send_back_page,
    "ask": keeping.ask_page,
    "remind": keeping.remind_page,
}


def urls_of(subject: Subject) -> list[URLPattern]:
    """The addresses of one kind of piece."""
    name = subject.name
    return [
        *(
            path(f"{name}/<int:pk>/{act}/", signed_in(subject, page, GIVE_PARTS), name=f"{act}-{name}")
            for act, page in _BY_WRITERS.items()
        ),
        *(
            path(
                f"by-link/{name}/<int:about_id>/{act}/",
                linked(subject, page),
                name=f"{act}-{name}-by-link",
            )
            for act, page in _BY_WRITERS.items()
        ),
        *(
            path(f"{name}/<int:pk>/{act}/", signed_in(subject, page, keeping.NEEDS), name=f"{act}-{name}")
            for act, page in _BY_KEEPERS.items()
        ),
    ]


def signed_in(subject: Subject, page: Page, permission: Permission) -> View:
    """A page of a piece within the visitor's reach."""

    def view(request: HttpRequest, pk: int) -> HttpResponse:
        within = subject.kind.parts.within(visitor_of(request), permission)
        piece: Piece = get_object_or_404(_fetched(within), pk=pk)
        return page(request, subject, piece, Way(subject, pk))

    return view


def linked(subject: Subject, page: Page) -> View:
    """A page of a piece for whoever was sent the link to it, and is asked still."""

    @by_link(subject.kind.purpose)
    def view(request: HttpRequest, link: SignedLink) -> HttpResponse:
        wanted = subject.kind.parts.wanted().filter(contact_email=link.for_email)
        piece: Piece = get_object_or_404(_fetched(wanted), pk=int(link.about_id))
        return page(request, subject, piece, Way(subject, piece.pk, is_by_link=True))

    return view


def _fetched(rows: AskedQuerySet[Any]) -> AskedQuerySet[Any]:
    """With what every page needs of the case and its inspection."""
    with_case = rows.select_related("organisation", "case__inspection")
    return with_case.prefetch_related("case__inspection__told")
