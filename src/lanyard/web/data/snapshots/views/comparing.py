"""The pages that set two snapshots beside each other."""

import polars as pl
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.register.comparing import CHANGED, Comparison
from lanyard.core.register.tables import CHILDREN
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.audit.record import About, record_read
from lanyard.web.data.frame import around
from lanyard.web.data.snapshots.actions.using import SNAPSHOT
from lanyard.web.data.snapshots.acts import COMPARED, DIFFERENCES_DOWNLOADED
from lanyard.web.data.snapshots.lists import changed_list, changed_rows, children_list, children_rows
from lanyard.web.data.snapshots.presenters import comparison_shown
from lanyard.web.data.snapshots.queries import Pair, pair_of
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import FrameRow, FrameRows, ListPage, list_page

_NOTHING = Comparison(*(pl.LazyFrame(schema=schema) for schema in (CHILDREN, CHILDREN, CHANGED)))
"""What is listed where the tables of one snapshot cannot be read."""

CAME = children_list("came", "Children who are new", "No child is new.")
LEFT = children_list("left", "Children who are gone", "No child is gone.")


@require_safe
def compared(request: HttpRequest, pair: str) -> HttpResponse:
    """How many children differ, and the figures of each data set, before and now."""
    found = _found(pair)
    said = {
        "around": around(visitor_of(request), timezone.localdate()),
        "shown": comparison_shown(found),
        "back": Link(f"Back to {found.after}", reverse("data:snapshot", args=[found.after.pk])),
    }
    return render(request, "data/snapshots/compared.html", said)


@require_safe
def came(request: HttpRequest, pair: str) -> HttpResponse:
    """The children whom only the later snapshot holds."""
    found = _found(pair)
    return _listed(request, found, CAME, children_rows(_differences(found).came))


@require_safe
def came_file(request: HttpRequest, pair: str) -> HttpResponse:
    """The same as a file."""
    found = _found(pair)
    return _file(request, found, CAME, children_rows(_differences(found).came))


@require_safe
def left(request: HttpRequest, pair: str) -> HttpResponse:
    """The children whom only the earlier snapshot holds."""
    found = _found(pair)
    return _listed(request, found, LEFT, children_rows(_differences(found).left))


@require_safe
def left_file(request: HttpRequest, pair: str) -> HttpResponse:
    """The same as a file."""
    found = _found(pair)
    return _file(request, found, LEFT, children_rows(_differences(found).left))


@require_safe
def changed(request: HttpRequest, pair: str) -> HttpResponse:
    """What the later snapshot says of children otherwise than the earlier."""
    found = _found(pair)
    rows = changed_rows(_differences(found).changed)
    return _listed(request, found, changed_list(rows), rows)


@require_safe
def changed_file(request: HttpRequest, pair: str) -> HttpResponse:
    """The same as a file."""
    found = _found(pair)
    rows = changed_rows(_differences(found).changed)
    return _file(request, found, changed_list(rows), rows)


def _listed(request: HttpRequest, pair: Pair, page: ListPage[FrameRow], rows: FrameRows) -> HttpResponse:
    _record(request, pair)
    return list_page(
        request,
        page,
        rows,
        files_at=reverse(f"data:{page.name}-file", args=[pair.address]),
        template="data/list.html",
        around=around(visitor_of(request), timezone.localdate()),
        back=Link("Back to the comparison", reverse("data:comparison", args=[pair.address])),
    )


def _file(request: HttpRequest, pair: Pair, page: ListPage[FrameRow], rows: FrameRows) -> HttpResponse:
    _record(request, pair)
    return list_as_file(request, page, rows, act=DIFFERENCES_DOWNLOADED)


def _record(request: HttpRequest, pair: Pair) -> None:
    record_read(COMPARED, by=visitor_of(request), about=About(SNAPSHOT, pair.after.pk))


def _differences(pair: Pair) -> Comparison:
    return pair.comparison or _NOTHING


def _found(address: str) -> Pair:
    found = pair_of(address)
    if found is None:
        raise Http404
    return found
