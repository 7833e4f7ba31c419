"""The pages of what was found in the returns of an import. They show cells of children's records."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.acts import Act
from lanyard.web.audit.exports import list_as_file
from lanyard.web.audit.record import About, record_read
from lanyard.web.data.frame import around
from lanyard.web.data.imports.acts import (
    CONFLICTS_DOWNLOADED,
    CONFLICTS_SEEN,
    PROBLEMS_DOWNLOADED,
    PROBLEMS_SEEN,
)
from lanyard.web.data.imports.lists import conflict_list, problem_list
from lanyard.web.data.imports.queries import conflicts_of, problems_of
from lanyard.web.data.imports.workbook import workbook_answer
from lanyard.web.data.models import Import, ImportedFile, ImportState
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import FrameRow, FrameRows, ListPage, list_page


@require_safe
def problems(request: HttpRequest, pk: int) -> HttpResponse:
    """The problems in the returns of an import."""
    brought_in = _made(pk)
    rows = problems_of(brought_in)
    page = problem_list(brought_in, rows)
    return _listed(request, brought_in, page, rows, PROBLEMS_SEEN, "data/imports/problems.html")


@require_safe
def problems_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as a file."""
    brought_in = _made(pk)
    rows = problems_of(brought_in)
    _record(request, brought_in, PROBLEMS_SEEN)
    return list_as_file(request, problem_list(brought_in, rows), rows, act=PROBLEMS_DOWNLOADED)


@require_safe
def conflicts(request: HttpRequest, pk: int) -> HttpResponse:
    """What the returns of an import say differently of the same children."""
    brought_in = _made(pk)
    rows = conflicts_of(brought_in.snapshot)
    return _listed(request, brought_in, conflict_list(rows), rows, CONFLICTS_SEEN, "data/list.html")


@require_safe
def conflicts_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as a file."""
    brought_in = _made(pk)
    rows = conflicts_of(brought_in.snapshot)
    _record(request, brought_in, CONFLICTS_SEEN)
    return list_as_file(request, conflict_list(rows), rows, act=CONFLICTS_DOWNLOADED)


@require_safe
def workbook(request: HttpRequest, pk: int) -> HttpResponse:
    """What is to be mended in one file, as a workbook to send back to the owner of its source."""
    file = get_object_or_404(
        ImportedFile.objects.select_related("brought_in"), pk=pk, brought_in__state=ImportState.MADE
    )
    _record(request, file.brought_in, PROBLEMS_SEEN)
    return workbook_answer(request, file)


def _listed(
    request: HttpRequest,
    brought_in: Import,
    page: ListPage[FrameRow],
    rows: FrameRows,
    act: Act,
    template: str,
) -> HttpResponse:
    _record(request, brought_in, act)
    return list_page(
        request,
        page,
        rows,
        files_at=reverse(f"data:{page.name}-file", args=[brought_in.pk]),
        template=template,
        back=Link(f"Back to {brought_in}", reverse("data:import", args=[brought_in.pk])),
        around=around(visitor_of(request), timezone.localdate()),
    )


def _record(request: HttpRequest, brought_in: Import, act: Act) -> None:
    record_read(act, by=visitor_of(request), about=About("import", brought_in.pk))


def _made(pk: int) -> Import:
    return get_object_or_404(Import.objects.made().select_related("snapshot__made_of"), pk=pk)
