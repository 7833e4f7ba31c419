"""The pages of a pen portrait that other writing does not have: the portrait of a case, and the picture."""

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import record_read
from lanyard.web.cases.access import KEEP_CASES, SEE_CASES
from lanyard.web.cases.asking.presenters import wanted_by_words
from lanyard.web.cases.files.acts import FILE_TAKEN_OUT
from lanyard.web.cases.files.giving_out import name_outside, picture_answer
from lanyard.web.cases.finding import case_of, cases_reached
from lanyard.web.cases.frame import CaseFormPage, around
from lanyard.web.cases.models import Portrait
from lanyard.web.cases.portrait.actions import begin_portrait, give_picture, remove_picture
from lanyard.web.cases.portrait.forms import PictureForm
from lanyard.web.cases.portrait.sections import PEN_PORTRAIT
from lanyard.web.cases.reading import about_case, note_opening
from lanyard.web.cases.writing.presenters import piece_shown
from lanyard.web.cases.writing.subject import Piece, Subject, Way
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent


@require_safe
def portrait(request: HttpRequest, pk: int) -> HttpResponse:
    """The portrait of a case; where there is none, how to begin it."""
    case, visitor, now = case_of(request, pk, SEE_CASES), visitor_of(request), timezone.localtime()
    note_opening(by=visitor, case=case)
    found = Portrait.objects.filter(case=case).select_related("organisation").first()
    said = {
        "around": around(case, visitor, now.date()),
        "case": case,
        "wanted": wanted_by_words(case, now),
        "may_keep": visitor.may(KEEP_CASES),
        "portrait": found,
        "lead": PEN_PORTRAIT.lead,
    }
    if found:
        found.case = case
        said["piece"] = piece_shown(PEN_PORTRAIT, found, visitor, Way(PEN_PORTRAIT, found.pk))
    template = "cases/portrait/portrait.html" if found else "cases/portrait/none.html"
    return render(request, template, said)


@require_POST
def begin(request: HttpRequest, pk: int) -> HttpResponse:
    """Begins the portrait of a case."""
    case = case_of(request, pk, KEEP_CASES)
    begun = begin_portrait(by=visitor_of(request), case=case.pk)
    words = "The pen portrait is begun. Write it, or ask somebody who knows the child to."
    return lead_on(request, Done(words, Way(PEN_PORTRAIT, begun.pk).to("see")))


def picture(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """The page that takes a picture."""
    visitor = visitor_of(request)
    note_opening(by=visitor, case=piece.case)

    def act(form: PictureForm) -> Done:
        said = form.cleaned_data
        give_picture(by=visitor, portrait=way.pk, file=said["file"], shows=said["shows"])
        return Done("The picture is in the portrait.", way.to("see"))

    frame = around(piece.case, visitor, timezone.localdate()) if visitor.may(SEE_CASES) else None
    lead = ("A drawing or a photo that the child wants to be there. Ask the child first.",)
    page = CaseFormPage(f"{subject.title_of(piece)}: picture", "Save", way.back(), lead, around=frame)
    return form_page(request, page, PictureForm(sent(request), request.FILES or None), act)


@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Takes the picture out."""
    found = get_object_or_404(_reached(request), pk=pk)
    remove_picture(by=visitor_of(request), portrait=found.pk)
    return lead_on(request, Done("The picture is removed.", reverse("cases:portrait", args=[found.case_id])))


@require_safe
def show(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The picture, for the page that shows it."""
    found = get_object_or_404(_reached(request), pk=pk)
    if found.picture is None or not found.shows_picture:
        raise Http404
    record_read(FILE_TAKEN_OUT, by=visitor_of(request), about=about_case(found.case))
    found.picture.case = found.case
    return picture_answer(found.picture, name_outside(found.picture, "picture"))


def _reached(request: HttpRequest) -> QuerySet[Portrait]:
    cases = cases_reached(visitor_of(request), SEE_CASES)
    return Portrait.objects.filter(case__in=cases).select_related("case", "picture")
