"""The pages of figures that everybody sees: those of the snapshot in use, small numbers hidden."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.datasets.declare import DataSet
from lanyard.core.words.phrases import curled
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.data.access import SEE_SMALL_NUMBERS
from lanyard.web.data.figures.acts import DOWNLOADED
from lanyard.web.data.figures.editions import Edition, data_set_of, edition_in_use
from lanyard.web.data.figures.files import one_file, pack_file
from lanyard.web.data.figures.groups import asked_of
from lanyard.web.data.figures.lists import data_set_list, data_set_rows, figure_list, figure_rows
from lanyard.web.data.figures.overview import overview_of
from lanyard.web.data.figures.presenters import data_set_shown
from lanyard.web.data.frame import around
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """The page for leaders."""
    edition = edition_in_use()
    said = {
        "around": around(visitor_of(request), timezone.localdate()),
        "shown": overview_of(edition) if edition else None,
    }
    return render(request, "data/figures/overview.html", said)


@require_safe
def file_of_pack(request: HttpRequest, name: str) -> HttpResponse:
    """A file with all data sets in it."""
    return pack_file(request, _edition(), name)


@require_safe
def data_sets(request: HttpRequest) -> HttpResponse:
    """All data sets and how far each could be made."""
    edition, today = edition_in_use(), timezone.localdate()
    return list_page(
        request,
        data_set_list(today, _address),
        data_set_rows(edition.every() if edition else ()),
        files_at=reverse("data:figures-file") if edition else "",
        template="data/figures/sets.html",
        around=around(visitor_of(request), today),
        switch=_switch(request, edition) if edition else None,
    )


@require_safe
def data_sets_file(request: HttpRequest) -> HttpResponse:
    """The same as a file."""
    page = data_set_list(timezone.localdate(), _address)
    return list_as_file(request, page, data_set_rows(_edition().every()), act=DOWNLOADED)


@require_safe
def data_set(request: HttpRequest, number: int) -> HttpResponse:
    """One data set. Without a snapshot in use there is none, and the list says what to do."""
    declared, edition = _declared(number), edition_in_use()
    if edition is None:
        return HttpResponseRedirect(reverse("data:figures"))
    today = timezone.localdate()
    asked = asked_of(request.GET, edition.of(declared))
    said = {
        "around": around(visitor_of(request), today),
        "back": Link("Back to figures", reverse("data:figures")),
        "shown": data_set_shown(edition, declared, asked, today),
        "switch": _switch(request, edition, declared),
    }
    return render(request, "data/figures/set.html", said)


@require_safe
def data_set_file(request: HttpRequest, number: int) -> HttpResponse:
    """One data set as a file."""
    return one_file(request, _edition(), _declared(number))


@require_safe
def every_figure(request: HttpRequest, number: int) -> HttpResponse:
    """Every figure of a data set, to search and filter."""
    declared = _declared(number)
    rows = figure_rows(_edition().of(declared))
    return list_page(
        request,
        figure_list(declared, rows),
        rows,
        files_at=reverse("data:every-figure-file", args=[number]),
        template="data/list.html",
        around=around(visitor_of(request), timezone.localdate()),
        back=Link(curled(f"Back to {declared.title}"), _address(number)),
    )


@require_safe
def every_figure_file(request: HttpRequest, number: int) -> HttpResponse:
    """The same as a file."""
    declared = _declared(number)
    rows = figure_rows(_edition().of(declared))
    return list_as_file(request, figure_list(declared, rows), rows, act=DOWNLOADED)


def _edition() -> Edition:
    edition = edition_in_use()
    if edition is None:
        raise Http404
    return edition


def _declared(number: int) -> DataSet:
    found = data_set_of(number)
    if found is None:
        raise Http404
    return found


def _address(number: int) -> str:
    return reverse("data:figure-set", args=[number])


def _switch(request: HttpRequest, edition: Edition, declared: DataSet | None = None) -> Link | None:
    """The way to the real figures, for those who may see them."""
    if not visitor_of(request).may(SEE_SMALL_NUMBERS):
        return None
    snapshot = edition.snapshot.pk
    if declared is None:
        return Link("Show small numbers", reverse("data:real-figures", args=[snapshot]))
    return Link("Show small numbers", reverse("data:real-figure-set", args=[snapshot, declared.id]))
