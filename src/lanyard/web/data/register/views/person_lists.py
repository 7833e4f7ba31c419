"""Lists of children: which there are, each as a page and as files."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.data import store
from lanyard.web.data.frame import around
from lanyard.web.data.models import Snapshot
from lanyard.web.data.register.actions import record_list_as_made, record_list_seen
from lanyard.web.data.register.acts import LIST_DOWNLOADED
from lanyard.web.data.register.person_lists import (
    PERSON_LISTS,
    PersonList,
    held_lists,
    person_list_page,
    rows_of,
    with_children,
)
from lanyard.web.data.register.queries import snapshot_chosen
from lanyard.web.data.register.search_table import read_search_table
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import FileType, FrameRows, list_page


@require_safe
def person_lists(request: HttpRequest, pk: int) -> HttpResponse:
    """Every list of a snapshot, with how many rows it has."""
    snapshot = snapshot_chosen(pk)
    said = {
        "around": around(visitor_of(request), timezone.localdate()),
        "back": Link(f"Back to the register of {snapshot}", reverse("data:register-of", args=[pk])),
        "snapshot": snapshot,
        "held": tuple(held_lists(store.pack(snapshot.key))),
    }
    return render(request, "data/register/person_lists.html", said)


@require_safe
def person_list(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """One list."""
    snapshot, declared, opened = _opened(request, pk, name)
    rows = with_children(opened, read_search_table(store.desk(snapshot.key)))
    return list_page(
        request,
        person_list_page(declared, rows, lambda number: reverse("data:child", args=[pk, number])),
        rows,
        files_at=reverse("data:person-list-file", args=[pk, name]),
        template="data/register/person_list.html",
        around=around(visitor_of(request), timezone.localdate()),
        back=Link("Back to lists of children", reverse("data:person-lists", args=[pk])),
        snapshot=snapshot,
        declared=declared,
    )


@require_safe
def person_list_file(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """One list as a file, as far as it was searched."""
    _, declared, rows = _opened(request, pk, name)
    return list_as_file(request, person_list_page(declared, rows), rows, act=LIST_DOWNLOADED)


@require_safe
def person_list_as_made(request: HttpRequest, pk: int, name: str, ending: str) -> HttpResponse:
    """The file of the pack itself, in the form that inspectors ask for."""
    snapshot, declared, _ = _opened(request, pk, name)
    path = store.pack(snapshot.key) / f"{declared.path}.{ending}"
    if ending not in declared.endings or not path.is_file():
        raise Http404
    record_list_as_made(by=visitor_of(request), snapshot=snapshot, which=path.name)
    named = {"Content-Disposition": f'attachment; filename="{path.name}"'}
    return HttpResponse(path.read_bytes(), content_type=FileType(ending).media_type, headers=named)


def _opened(request: HttpRequest, pk: int, name: str) -> tuple[Snapshot, PersonList, FrameRows]:
    """A list whose opening is put on record. Raises `Http404` where the snapshot has none of the name."""
    snapshot, declared = snapshot_chosen(pk), PERSON_LISTS.get(name)
    rows = rows_of(store.pack(snapshot.key), declared) if declared else None
    if declared is None or rows is None:
        raise Http404
    record_list_seen(by=visitor_of(request), snapshot=snapshot, which=name)
    return snapshot, declared, rows
