"""The file of a case as a download."""

from shutil import copyfileobj
from tempfile import TemporaryFile

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.export.actions import exported
from lanyard.web.cases.finding import case_of
from lanyard.web.cases.reading import note_opening
from lanyard.web.pages.refusals import RefusedError


@require_POST
def export(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The whole file of a case as a zip archive, whose name tells nobody whose it is."""
    case, visitor = case_of(request, pk, KEEP_CASES), visitor_of(request)
    try:
        with exported(by=visitor, case=case, now=timezone.now()) as place, place.open("rb") as source:
            held = TemporaryFile()  # noqa: SIM115 - the answer closes it once it is sent
            copyfileobj(source, held)
    except RefusedError as refusal:
        note_opening(by=visitor, case=case)
        messages.error(request, str(refusal))
        return redirect("cases:case", pk=pk)
    held.seek(0)
    answer = FileResponse(held, as_attachment=True, filename=f"child-{case.number}.zip")
    answer.headers["Cache-Control"] = "no-store"
    return answer
