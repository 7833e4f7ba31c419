"""The pages of forms on paper: one to print, its PDF, and where one is found again that has come back."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.pdf.consent_form import ConsentForm, consent_form_pdf
from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import ANSWER, KEEP_CASES
from lanyard.web.cases.consent_forms.forms import CameBackForm
from lanyard.web.cases.consent_forms.forms_of import easy_form, usual_form
from lanyard.web.cases.consent_forms.languages.reading import CODES, Language, known, languages
from lanyard.web.cases.consent_forms.numbers import form_number
from lanyard.web.cases.models import Asking
from lanyard.web.cases.participation.finding import asking_of
from lanyard.web.cases.participation.presenters import name_of
from lanyard.web.cases.participation.views.asking import FORM
from lanyard.web.cases.participation.views.case import back_to
from lanyard.web.cases.reading import note_opening
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link

LANGUAGE, EASY = "language", "easy"
"""The parts of an address that say in which language a form is, and whether it is in Easy Read."""

_NO_LETTERS = (
    "The PDF of this form could not be made, because its writer lacks the letters of {language}. "
    "Print this page instead: your browser has them."
)


@require_safe
def consent_form(request: HttpRequest, pk: int) -> HttpResponse:
    """A form as a page that prints on A4."""
    asking = _opened(request, pk)
    language = _language(request, asking)
    said = {
        "form_shown": _form(request, asking, language),
        "language_of": language,
        "whom": name_of(asking),
        "back": back_to(asking.case_id),
        "languages": _languages(request, language),
        "is_easy": _is_easy(request),
        "other": f"?{urlencode({LANGUAGE: language.code} | ({} if _is_easy(request) else {EASY: 1}))}",
        "pdf": f"{reverse('cases:consent-form-pdf', args=[pk])}?{request.GET.urlencode()}",
        "record": f"{reverse('cases:record-answer', args=[pk])}?{urlencode({FORM: form_number(pk)})}",
    }
    return render(request, "cases/consent_forms/form.html", said)


@require_safe
def consent_form_file(request: HttpRequest, pk: int) -> HttpResponse:
    """A form as PDF. Its name is the number of the form, which tells nobody whose it is."""
    asking = _opened(request, pk)
    language = _language(request, asking)
    form = _form(request, asking, language)
    try:
        content = consent_form_pdf(form)
    except ReportError:
        messages.error(request, _NO_LETTERS.format(language=language.in_english))
        page = f"{reverse('cases:consent-form', args=[pk])}?{request.GET.urlencode()}"
        return HttpResponseRedirect(page)
    named = {"Content-Disposition": f'attachment; filename="{form.number}-{language.code}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=named)


def came_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Finds whom a form was printed for by its number, and leads to where the answer is kept."""
    inspection, visitor = inspection_of(request, pk, ANSWER), visitor_of(request)

    def act(form: CameBackForm) -> Done:
        asking = form.cleaned_data["number"]
        page = f"{reverse('cases:record-answer', args=[asking])}?{urlencode({FORM: form_number(asking)})}"
        return Done("This is whose form it is. Write down what is ticked on it.", page)

    page = InspectionFormPage(
        "A form has come back",
        "Find whose it is",
        Link("Back to cases", reverse("cases:board", args=[pk])),
        ("Then write down what is ticked on the form, and send a scan or a photo of it.",),
        around=around(inspection, visitor, timezone.localdate()),
    )
    return form_page(request, page, CameBackForm(sent(request), inspection=inspection), act)


def _opened(request: HttpRequest, pk: int) -> Asking:
    asking = asking_of(request, pk, KEEP_CASES)
    note_opening(by=visitor_of(request), case=asking.case)
    return asking


def _language(request: HttpRequest, asking: Asking) -> Language:
    asked = request.GET.get(LANGUAGE, "")
    return known(asked if asked in CODES else asking.whom.language)


def _is_easy(request: HttpRequest) -> bool:
    return request.GET.get(EASY) == "1"


def _form(request: HttpRequest, asking: Asking, language: Language) -> ConsentForm:
    make = easy_form if _is_easy(request) else usual_form
    return make(asking, language, timezone.localdate())


def _languages(request: HttpRequest, shown: Language) -> list[dict[str, object]]:
    easy = {EASY: 1} if _is_easy(request) else {}
    return [
        {
            "name": each.name,
            "code": each.code,
            "href": f"?{urlencode({LANGUAGE: each.code} | easy)}",
            "direction": each.direction,
            "current": each.code == shown.code,
        }
        for each in languages()
    ]
