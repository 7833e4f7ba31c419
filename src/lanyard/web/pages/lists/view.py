"""The page of a list, for views."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lanyard.web.pages.links import Link
from lanyard.web.pages.lists.declare import ListPage, Row
from lanyard.web.pages.lists.frames import AnyRows
from lanyard.web.pages.lists.show import shown


def list_page(
    request: HttpRequest,
    page: ListPage[Row],
    rows: AnyRows,
    *,
    files_at: str = "",
    acts: Iterable[Link] = (),
    template: str = "pages/list.html",
    **more: object,
) -> HttpResponse:
    """The page that lists `rows`: those within the visitor's reach. `acts` are buttons above the list.

    `files_at` is the address that gives it as a file. A template that says more extends `pages/list.html`
    and gets `more`.
    """
    found = shown(request, page, rows, files_at)
    return render(request, template, {"shown": found, "acts": tuple(acts), **more})
