"""The pages by which is recorded what inspectors were sent and whom they chose."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.draws.access import RECORD_CHOICE
from lanyard.web.draws.choices.actions.choosing import record_choice
from lanyard.web.draws.choices.actions.sending import note_sent_draw, note_sent_file
from lanyard.web.draws.choices.actions.substituting import substitute
from lanyard.web.draws.choices.forms import ChoiceForm, SentDrawForm, SentFileForm, SubstitutionForm
from lanyard.web.draws.choices.queries import draws_to_send, present_choice, sent_lists_of
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link

_FOR_GOOD = (
    "What you record here cannot be changed or removed afterwards. If something was wrong, record it again: "
    "the later record follows this one."
)


def sent_draw(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that records that a list drawn here was sent."""
    inspection = inspection_of(request, pk, RECORD_CHOICE)

    def act(form: SentDrawForm) -> Done:
        draw = form.cleaned_data["draw"].pk
        note_sent_draw(by=visitor_of(request), inspection=pk, draw=draw, sending=form.sending())
        return Done("It is recorded which list was sent.", _choice(pk))

    page = _page(request, inspection, "Record that the list of a draw was sent", "Record it")
    return form_page(request, page, SentDrawForm(sent(request), draws=draws_to_send(inspection)), act)


def sent_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that records that a file was sent."""
    inspection = inspection_of(request, pk, RECORD_CHOICE)

    def act(form: SentFileForm) -> Done:
        snapshot = form.cleaned_data["snapshot"]
        note_sent_file(
            by=visitor_of(request),
            inspection=pk,
            file=form.sent_file(),
            sending=form.sending(),
            snapshot=snapshot.pk if snapshot else None,
        )
        return Done("It is recorded which file was sent.", _choice(pk))

    page = _page(request, inspection, "Record that a file was sent", "Record it")
    form = SentFileForm(sent(request), request.FILES if request.method == "POST" else None)
    return form_page(request, page, form, act)


def choose(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that records whom inspectors chose."""
    inspection = inspection_of(request, pk, RECORD_CHOICE)

    def act(form: ChoiceForm) -> Done:
        after = record_choice(by=visitor_of(request), inspection=pk, details=form.details())
        chosen = counted(len(after.chosen), "child", "children")
        return Done(f"{chosen} chosen and {len(after.reserves)} in reserve are on record.", _choice(pk))

    page = _page(request, inspection, "Record whom inspectors chose", "Record the choice")
    return form_page(request, page, ChoiceForm(sent(request), lists=sent_lists_of(inspection)), act)


def substitution(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that records that one child stands in for another."""
    inspection = inspection_of(request, pk, RECORD_CHOICE)
    present = present_choice(inspection)
    if present is None:
        return HttpResponseRedirect(_choice(pk))

    def act(form: SubstitutionForm) -> Done:
        substitute(by=visitor_of(request), inspection=pk, details=form.details())
        return Done("The substitution is on record.", _choice(pk))

    page = _page(request, inspection, "Record a substitution", "Record the substitution")
    return form_page(request, page, SubstitutionForm(sent(request), present=present), act)


def _choice(inspection: int) -> str:
    return reverse("draws:choice", args=[inspection])


def _page(request: HttpRequest, inspection: Inspection, title: str, button: str) -> InspectionFormPage:
    return InspectionFormPage(
        title,
        button,
        Link("Back to inspectors’ choice", _choice(inspection.pk)),
        (_FOR_GOOD,),
        around=around(inspection, visitor_of(request), timezone.localdate()),
    )
