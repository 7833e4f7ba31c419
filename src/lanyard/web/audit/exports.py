"""Lists as files, each download an event of its own: what leaves the service is on record."""

from urllib.parse import parse_qsl

from django.db import transaction
from django.http import HttpRequest, HttpResponse

from lanyard.core.packs.sheets import Sheet
from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.errors import NotADownloadError
from lanyard.web.audit.models import EventKind
from lanyard.web.audit.record import About, record
from lanyard.web.pages.lists import FileType, ListPage, file_answer, file_type_of, sheet_of
from lanyard.web.pages.lists.declare import Row
from lanyard.web.pages.lists.frames import AnyRows

LIST = "list"
"""The kind of thing that a list is, for events about downloads."""


def list_as_file(request: HttpRequest, page: ListPage[Row], rows: AnyRows, *, act: Act) -> HttpResponse:
    """The list that the request asks for, as the kind of file it asks for, with the event of its download.

    `rows` must be those within the visitor's reach. Raises `UnknownFileTypeError` where there is no such kind
    of file, `NotAllowedError` unless the visitor holds the act's permission, and `NotADownloadError` when the
    act is not declared as one.
    """
    file_type, visitor = file_type_of(request), visitor_of(request)
    _check(act, visitor)
    sheet = sheet_of(request, page, rows)
    _record(act, page.name, sheet, file_type, request.META.get("QUERY_STRING", ""), by=visitor)
    return file_answer(sheet, file_type, page.name)


def _check(act: Act, visitor: Visitor) -> None:
    if act.kind is not EventKind.EXPORT:
        raise NotADownloadError(f"{act.name} is not declared with the kind of a download.")
    if act.permission:
        check_may(visitor, act.permission)


@transaction.atomic
def _record(act: Act, name: str, sheet: Sheet, file_type: FileType, asked: str, *, by: Visitor) -> None:
    """What was asked for may hold a name that was searched, so it stands apart with the personal detail."""
    asked_for = {key: value for key, value in parse_qsl(asked) if key != "file"}
    record(
        act,
        by=by,
        about=About(LIST, name),
        detail={"rows": sheet.rows.height, "file": file_type.value},
        personal={"asked for": asked_for} if asked_for else None,
    )
