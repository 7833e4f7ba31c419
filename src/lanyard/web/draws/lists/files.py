"""The files of a list, as they lie in its folder, each download an event of its own."""

from collections.abc import Mapping

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse

from lanyard.core.draws.folder import CHECKER, LIST, RECORD, VERIFIERS
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.draws import store
from lanyard.web.draws.access import DRAW
from lanyard.web.draws.lists.acts import FULL_LIST_DOWNLOADED, VERIFIERS_LIST_DOWNLOADED
from lanyard.web.draws.models import Draw

MEDIA_TYPES: Mapping[str, str] = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "pdf": "application/pdf",
    "py": "text/x-python; charset=utf-8",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""What browsers are told a file is, by its ending."""

FULL = (LIST, RECORD)


def verifiers_list(request: HttpRequest, draw: Draw) -> HttpResponse:
    """The verifier's list. Raises `Http404` where it may not be had."""
    if draw.shown_at is None:
        raise Http404
    return folder_file(request, draw, VERIFIERS, VERIFIERS_LIST_DOWNLOADED)


def checker(draw: Draw) -> HttpResponse:
    """The checker, which is the same for every draw. Raises `Http404` where there is no list yet."""
    return answer(draw, CHECKER)


def full_list(request: HttpRequest, draw: Draw) -> HttpResponse:
    """The full list or its record, as the request asks. Raises `Http404` where there is none."""
    name = request.GET.get("file", LIST)
    if name not in FULL:
        raise Http404
    return folder_file(request, draw, name, FULL_LIST_DOWNLOADED)


def folder_file(request: HttpRequest, draw: Draw, name: str, act: Act) -> HttpResponse:
    """A file of a draw, with the event of its download. Raises `Http404` where there is none."""
    made = answer(draw, name)
    with transaction.atomic():
        record(act, by=visitor_of(request), about=About(DRAW, draw.pk), detail={"file": name})
    return made


def answer(draw: Draw, name: str) -> HttpResponse:
    """A file of the folder of a draw as browsers are given it. Raises `Http404` where there is none."""
    path = store.folder(draw.key) / name
    if not path.is_file():
        raise Http404
    headers = {"Content-Disposition": f'attachment; filename="{path.name}"', "Cache-Control": "no-store"}
    return HttpResponse(path.read_bytes(), content_type=MEDIA_TYPES[path.suffix[1:]], headers=headers)
