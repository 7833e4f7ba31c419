"""The pages of real figures, of any snapshot, for those who may see small numbers. Each look is recorded."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.datasets.declare import DataSet
from lanyard.core.words.phrases import curled
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.audit.record import About, record_read
from lanyard.web.data.figures.acts import SMALL_DOWNLOADED, SMALL_SEEN
from lanyard.web.data.figures.editions import Edition, data_set_of
from lanyard.web.data.figures.groups import asked_of
from lanyard.web.data.figures.lists import data_set_list, data_set_rows, figure_list, figure_rows
from lanyard.web.data.figures.presenters import data_set_shown
from lanyard.web.data.frame import around
from lanyard.web.data.models import Snapshot, SnapshotState
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import FrameRow, ListPage, list_page


@require_safe
def data_sets(request: HttpRequest, pk: int) -> HttpResponse:
    """All data sets of a snapshot."""
    edition = _opened(request, pk)
    today = timezone.localdate()
    return list_page(
        request,
        _list(pk),
        data_set_rows(edition.every()),
        files_at=reverse("data:real-figures-file", args=[pk]),
        template="data/figures/sets.html",
        around=around(visitor_of(request), today),
        real=edition.snapshot,
        switch=_switch(edition, reverse("data:figures")),
    )


@require_safe
def data_sets_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as a file."""
    return list_as_file(request, _list(pk), data_set_rows(_opened(request, pk).every()), act=SMALL_DOWNLOADED)


@require_safe
def data_set(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """One data set with its small numbers."""
    edition, declared = _opened(request, pk), _declared(number)
    today = timezone.localdate()
    said = {
        "around": around(visitor_of(request), today),
        "back": Link(f"Back to figures of {edition.snapshot}", reverse("data:real-figures", args=[pk])),
        "shown": data_set_shown(edition, declared, asked_of(request.GET, edition.of(declared)), today),
        "switch": _switch(edition, reverse("data:figure-set", args=[number])),
    }
    return render(request, "data/figures/set.html", said)


@require_safe
def every_figure(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Every figure of a data set, with its small numbers."""
    edition, declared = _opened(request, pk), _declared(number)
    rows = figure_rows(edition.of(declared))
    return list_page(
        request,
        figure_list(declared, rows),
        rows,
        files_at=reverse("data:every-real-figure-file", args=[pk, number]),
        template="data/figures/every_real.html",
        around=around(visitor_of(request), timezone.localdate()),
        real=edition.snapshot,
        back=Link(curled(f"Back to {declared.title}"), reverse("data:real-figure-set", args=[pk, number])),
    )


@require_safe
def every_figure_file(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """The same as a file."""
    edition, declared = _opened(request, pk), _declared(number)
    rows = figure_rows(edition.of(declared))
    return list_as_file(request, figure_list(declared, rows), rows, act=SMALL_DOWNLOADED)


def _opened(request: HttpRequest, pk: int) -> Edition:
    """The real figures of a snapshot, whose opening is put on record."""
    snapshot = get_object_or_404(Snapshot.objects.select_related("made_of"), pk=pk)
    record_read(SMALL_SEEN, by=visitor_of(request), about=About("snapshot", snapshot.pk))
    return Edition(snapshot, is_real=True)


def _declared(number: int) -> DataSet:
    found = data_set_of(number)
    if found is None:
        raise Http404
    return found


def _list(pk: int) -> ListPage[FrameRow]:
    def address(number: int) -> str:
        return reverse("data:real-figure-set", args=[pk, number])

    return data_set_list(timezone.localdate(), address)


def _switch(edition: Edition, address: str) -> Link | None:
    """The way back to what everybody sees, where that is this snapshot."""
    is_in_use = edition.snapshot.state == SnapshotState.IN_USE
    return Link("Hide small numbers", address) if is_in_use else None
