"""What only the keeper of cases does with a piece: accept it, send it back, ask somebody for it, remind."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.utils import timezone

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.asking.actions import ask_for, remind
from lanyard.web.cases.asking.forms import AskForm
from lanyard.web.cases.frame import CaseFormPage, around
from lanyard.web.cases.writing.actions import UNDO_ACCEPTING, accept, send_back
from lanyard.web.cases.writing.forms import SendBackForm
from lanyard.web.cases.writing.subject import Piece, Subject, Way
from lanyard.web.cases.writing.views.pages import done_or_said
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Undo
from lanyard.web.pages.versions import ChangedMeanwhileError

NEEDS = KEEP_CASES


def accept_page(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """Accepts it, by the button of the piece's page; the banner has the button that undoes it."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    try:
        held = accept(by=visitor_of(request), subject=subject, piece=way.pk)
    except RefusedError as refusal:
        messages.error(request, str(refusal))
        return HttpResponseRedirect(way.to("see"))
    undo = Undo(UNDO_ACCEPTING, {"kind": subject.name, "piece": held.pk, "version": held.version})
    return lead_on(request, Done(f"{subject.title_of(piece)}: accepted.", way.to("see"), undo))


def send_back_page(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """The page that sends it back with words."""

    def act(form: SendBackForm) -> Done:
        because = form.cleaned_data["because"]
        send_back(by=visitor_of(request), subject=subject, piece=way.pk, because=because)
        return Done("It is sent back, with your words.", way.to("see"))

    page = _page(request, piece, way, f"Send back: {subject.title_of(piece)}", "Send back")
    return form_page(request, page, SendBackForm(sent(request)), act)


def ask_page(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """The page that says who writes it, and sends them the link."""

    def act(form: AskForm) -> Done:
        try:
            version = form.cleaned_data["version"]
            ask_for(
                by=visitor_of(request), kind=subject.kind, part=way.pk, version=version, contact=form.contact
            )
        except ChangedMeanwhileError as changed:
            raise RefusedError("Somebody else has changed this meanwhile. Open this page again.") from changed
        return Done(f"The link is on its way to {form.contact.name}.", way.to("see"))

    lead = ("The message names no child. Whoever was asked before can no longer open it by their link.",)
    page = _page(request, piece, way, f"Ask for: {subject.title_of(piece)}", "Send link", lead)
    return form_page(request, page, AskForm(sent(request), part=piece), act)


def remind_page(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """Reminds whoever was asked, by the button of the piece's page."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    return done_or_said(
        request,
        way,
        lambda: remind(by=visitor_of(request), kind=subject.kind, part=way.pk),
        f"A reminder is on its way to {piece.contact_name}.",
    )


def _page(
    request: HttpRequest, piece: Piece, way: Way, title: str, button: str, lead: tuple[str, ...] = ()
) -> CaseFormPage:
    frame = around(piece.case, visitor_of(request), timezone.localdate())
    return CaseFormPage(title, button, way.back(), lead, around=frame)
