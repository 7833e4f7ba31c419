"""Finding children of the snapshot in use, or of another."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.data.frame import around
from lanyard.web.data.models import Snapshot, SnapshotState
from lanyard.web.data.register.actions import record_search
from lanyard.web.data.register.acts import REGISTER_DOWNLOADED
from lanyard.web.data.register.lists import register_list
from lanyard.web.data.register.queries import children_of, snapshot_chosen, snapshot_in_use
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import FrameRow, ListPage, list_page

_NOT_ASKED = ("page", "sort", "file")


@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """Leads to the register of the snapshot in use; where none is, says what there is."""
    snapshot = snapshot_in_use()
    if snapshot is None:
        return _nothing_in_use(request)
    return HttpResponseRedirect(reverse("data:register-of", args=[snapshot.pk]))


@require_safe
def register_of(request: HttpRequest, pk: int) -> HttpResponse:
    """The register of one snapshot, whatever its state."""
    snapshot = snapshot_chosen(pk)
    _record(request, snapshot)
    return list_page(
        request,
        _list(snapshot),
        children_of(snapshot),
        files_at=reverse("data:register-of-file", args=[pk]),
        template="data/register/register.html",
        around=around(visitor_of(request), timezone.localdate()),
        snapshot=snapshot,
        is_in_use=snapshot.state == SnapshotState.IN_USE,
        day=date_in_words(snapshot.made_of.as_at),
        links=_links(snapshot),
    )


@require_safe
def register_of_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as a file."""
    snapshot = snapshot_chosen(pk)
    _record(request, snapshot)
    return list_as_file(request, _list(snapshot), children_of(snapshot), act=REGISTER_DOWNLOADED)


def _record(request: HttpRequest, snapshot: Snapshot) -> None:
    asked = {name: ", ".join(request.GET.getlist(name)) for name in request.GET if name not in _NOT_ASKED}
    said = {name: words for name, words in asked.items() if words}
    record_search(by=visitor_of(request), snapshot=snapshot, asked=said)


def _list(snapshot: Snapshot) -> ListPage[FrameRow]:
    return register_list(lambda child: reverse("data:child", args=[snapshot.pk, child]))


def _links(snapshot: Snapshot) -> tuple[Link, ...]:
    return (
        Link("Records that may be one child", reverse("data:to-review", args=[snapshot.pk])),
        Link("Lists of children", reverse("data:person-lists", args=[snapshot.pk])),
        Link("Who opened a child’s record", reverse("data:find-looks")),
    )


def _nothing_in_use(request: HttpRequest) -> HttpResponse:
    """The page before there is a register that everybody's figures come from. It shows no child."""
    said = {"around": around(visitor_of(request), timezone.localdate()), "made": Snapshot.objects.first()}
    return render(request, "data/register/nothing.html", said)
