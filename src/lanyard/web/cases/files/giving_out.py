"""Gives files of cases out: as what they are by their content, under names that name nobody."""

from django.http import FileResponse, HttpResponseBase

from lanyard.core.files.kinds import PICTURES, Kind
from lanyard.web.cases.files import store
from lanyard.web.cases.models import CaseFile

_LOCKED_UP = "default-src 'none'; sandbox"
"""Should a browser show a file all the same, nothing in it can run or reach anything."""


def file_answer(file: CaseFile, name: str) -> HttpResponseBase:
    """A file to be saved, never shown within the site. `name` is given without an ending."""
    answer = _answer(file, f"{name}{file.declared.ending}")
    answer.headers["Content-Security-Policy"] = _LOCKED_UP
    return answer


def picture_answer(file: CaseFile, name: str) -> HttpResponseBase:
    """A picture for a page to show. Raises `ValueError` for any other kind of file."""
    if Kind(file.kind) not in PICTURES:
        raise ValueError(f"{file} is no picture.")
    answer = _answer(file, f"{name}{file.declared.ending}")
    answer.headers["Content-Disposition"] = "inline"
    answer.headers["Content-Security-Policy"] = _LOCKED_UP
    return answer


def name_outside(file: CaseFile, what: str) -> str:
    """What a file is called outside the service: "child-3-ehc-plan". It names nobody."""
    return f"child-{file.case.number}-{what}"


def _answer(file: CaseFile, name: str) -> FileResponse:
    content = store.content(file.case.key, file.key, file.sha256).open("rb")
    media_type = file.declared.media_type
    answer = FileResponse(content, as_attachment=True, filename=name, content_type=media_type)
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer
