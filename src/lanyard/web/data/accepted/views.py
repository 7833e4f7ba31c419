"""The pages of accepted queries."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.audit.record import About, record_read
from lanyard.web.data.accepted.actions import accept_queries, take_back
from lanyard.web.data.accepted.acts import LIST_DOWNLOADED
from lanyard.web.data.accepted.forms import AcceptForm
from lanyard.web.data.accepted.lists import ACCEPTED
from lanyard.web.data.accepted.queries import accepted_listed, alike, query_numbered
from lanyard.web.data.frame import DeskFormPage, around
from lanyard.web.data.imports.acts import PROBLEMS_SEEN
from lanyard.web.data.imports.queries import problems_of
from lanyard.web.data.models import AcceptedQuery, Import
from lanyard.web.data.snapshots.forms import SureForm
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import FrameRow, FrameRows, list_page


@require_safe
def accepted(request: HttpRequest) -> HttpResponse:
    """All acceptances that stand."""
    return list_page(
        request,
        ACCEPTED,
        accepted_listed(),
        files_at=reverse("data:accepted-file"),
        template="data/list.html",
        around=around(visitor_of(request), timezone.localdate()),
        back=Link("Back to imports", reverse("data:imports")),
    )


@require_safe
def accepted_file(request: HttpRequest) -> HttpResponse:
    """The same as a file."""
    return list_as_file(request, ACCEPTED, accepted_listed(), act=LIST_DOWNLOADED)


def accept(request: HttpRequest, place: str) -> HttpResponse:
    """The page that accepts a query; `place` is the import, a dash, and the number of the problem there."""
    brought_in, rows, query = _found(place)
    record_read(PROBLEMS_SEEN, by=visitor_of(request), about=About("import", brought_in.pk))
    same = alike(rows, query)

    def act(form: AcceptForm) -> Done:
        said = form.cleaned_data
        queries = list(same) if said["which"] == AcceptForm.ALL else [query]
        number = accept_queries(
            by=visitor_of(request), brought_in=brought_in, queries=queries, reason=said["reason"]
        )
        words = f"{counted(number, 'query is', 'queries are')} accepted, here and in the next returns."
        return Done(words, reverse("data:problems", args=[brought_in.pk]))

    return form_page(
        request, _page(request, brought_in, query), AcceptForm(sent(request), alike=len(same)), act
    )


def take_back_page(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that has a query raised again, once that is confirmed."""
    held = get_object_or_404(AcceptedQuery.objects.standing(), pk=pk)
    back = Link("Back to accepted queries", reverse("data:accepted"))

    def act(_form: SureForm) -> Done:
        take_back(by=visitor_of(request), accepted=pk)
        return Done("Taken back. The query is raised again.", back.href)

    page = DeskFormPage(
        "Raise this query again?",
        "Raise it again",
        back,
        lead=(f"It was accepted because: {held.reason}",),
        around=around(visitor_of(request), timezone.localdate()),
    )
    return form_page(request, page, SureForm(sent(request), initial={"version": 1}), act)


def _page(request: HttpRequest, brought_in: Import, query: FrameRow) -> DeskFormPage:
    place = f"{query['table']}, row {query['row']}, {query['column']}: {query['value'] or 'empty'}"
    return DeskFormPage(
        "Accept this query?",
        "Accept",
        Link("Back to the problems", reverse("data:problems", args=[brought_in.pk])),
        lead=(f"{query['file']}: {place}", query["message"]),
        around=around(visitor_of(request), timezone.localdate()),
    )


def _found(place: str) -> tuple[Import, FrameRows, FrameRow]:
    first, _, number = place.partition("-")
    if not (first.isdecimal() and number.isdecimal()):
        raise Http404
    brought_in = get_object_or_404(Import.objects.made(), pk=first)
    rows = problems_of(brought_in)
    query = query_numbered(rows, int(number))
    if query is None:
        raise Http404
    return brought_in, rows, query
