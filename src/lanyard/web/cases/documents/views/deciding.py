"""The pages that accept what came, and send it back."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.documents.actions.deciding import accept_document, send_back_document
from lanyard.web.cases.documents.forms import PlainForm, SendBackForm
from lanyard.web.cases.documents.views.finding import answer_of
from lanyard.web.cases.documents.views.shared import team_page
from lanyard.web.cases.documents.ways import Coming, Way
from lanyard.web.cases.reading import note_opening
from lanyard.web.pages.form_pages import Done, form_page, sent


def accept(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that takes what came into the child's file."""
    answer, visitor = answer_of(request, pk, KEEP_CASES), visitor_of(request)
    case, home = answer.wanted.request.case, Way(answer.wanted.request_id, Coming.TEAM).home()

    def act(_form: PlainForm) -> Done:
        accept_document(by=visitor, answer=pk, at=timezone.now())
        return Done(f"{answer} is accepted.", home.href)

    note_opening(by=visitor, case=case)
    lead = "It is then part of the child’s file, and nothing more is asked for."
    page = team_page(request, case, f"Accept {str(answer).lower()}", "Accept", home, lead)
    return form_page(request, page, PlainForm(sent(request)), act)


def send_back(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sends what came back."""
    answer, visitor = answer_of(request, pk, KEEP_CASES), visitor_of(request)
    case, home = answer.wanted.request.case, Way(answer.wanted.request_id, Coming.TEAM).home()

    def act(form: SendBackForm) -> Done:
        because = form.cleaned_data["because"]
        send_back_document(by=visitor, answer=pk, because=because, at=timezone.now())
        return Done(f"{answer} is sent back, and its contact written to.", home.href)

    note_opening(by=visitor, case=case)
    page = team_page(request, case, f"Send back {str(answer).lower()}", "Send back", home)
    return form_page(request, page, SendBackForm(sent(request)), act)
