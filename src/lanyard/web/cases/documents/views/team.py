"""The pages of the team that asks: the child's documents, and one request."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import KEEP_CASES, SEE_CASES
from lanyard.web.cases.documents.actions.asking import (
    ask_for_documents,
    change_contact,
    remind_of_documents,
    send_documents_link,
    withdraw_documents,
)
from lanyard.web.cases.documents.forms import AskForm, ContactForm, PlainForm
from lanyard.web.cases.documents.presenters import (
    due_shown,
    file_in_words,
    file_shown,
    request_title,
    wanted_shown,
)
from lanyard.web.cases.documents.queries import documents_of, filed_of, owing, sent_again
from lanyard.web.cases.documents.views.finding import request_of
from lanyard.web.cases.documents.views.shared import team_page
from lanyard.web.cases.documents.ways import Coming, Way
from lanyard.web.cases.finding import case_of
from lanyard.web.cases.frame import around
from lanyard.web.cases.models import Place
from lanyard.web.cases.reading import note_opening
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link


@require_safe
def documents(request: HttpRequest, pk: int) -> HttpResponse:
    """The documents of a child's file: what is wanted, asked of whom, how far it is, how long there is."""
    case, visitor, now = case_of(request, pk, SEE_CASES), visitor_of(request), timezone.localtime()
    filed = filed_of([case])[case.pk]
    said = {
        "around": around(case, visitor, now.date()),
        "case": case,
        "due": due_shown(case, now),
        "documents": file_shown(filed),
        "summary": file_in_words(filed),
        "owe": owing([case]).count(),
        "may_ask": visitor.may(KEEP_CASES) and case.place != Place.STOOD_DOWN,
    }
    note_opening(by=visitor, case=case)
    return render(request, "cases/documents/documents.html", said)


def ask(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that asks somebody for documents."""
    case, visitor = case_of(request, pk, KEEP_CASES), visitor_of(request)

    def act(form: AskForm) -> Done:
        now = timezone.now()
        made = ask_for_documents(by=visitor, case=pk, contact=form.contact(), asked=form.asked(), at=now)
        words = f"{made.contact_name} has been asked, and their link is on its way."
        return Done(words, _of_case(pk).href)

    note_opening(by=visitor, case=case)
    page = team_page(request, case, "Ask for documents", "Ask and send the link", _of_case(pk))
    return form_page(request, page, AskForm(case, sent(request)), act)


def remind(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that reminds everybody who owes documents about a child."""
    case, visitor = case_of(request, pk, KEEP_CASES), visitor_of(request)

    def act(_form: PlainForm) -> Done:
        number = remind_of_documents(by=visitor, case=pk, at=timezone.now())
        return Done(f"{counted(number, 'person has', 'people have')} been reminded.", _of_case(pk).href)

    note_opening(by=visitor, case=case)
    number = counted(owing([case]).count(), "person owes", "people owe")
    lead = f"{number} documents about this child. Each gets a message with a link of their own."
    page = team_page(request, case, "Remind everybody who owes", "Send the reminders", _of_case(pk), lead)
    return form_page(request, page, PlainForm(sent(request)), act)


@require_safe
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """One request: who is asked, and every version of what came."""
    asked, visitor = request_of(request, pk, SEE_CASES), visitor_of(request)
    found = documents_of(asked)
    files = [answer.file for each in found for answer in each.wanted.answers.all() if answer.file]
    way = Way(pk, Coming.TEAM)
    said = {
        "around": around(asked.case, visitor, timezone.localdate()),
        "asked": asked,
        "title": request_title(asked),
        "documents": wanted_shown(asked, found, way, sent_again(asked.case, files)),
        "may_keep": visitor.may(KEEP_CASES),
        "is_open": asked.withdrawn_at is None and asked.case.place != Place.STOOD_DOWN,
        "back": _of_case(asked.case_id),
    }
    note_opening(by=visitor, case=asked.case)
    return render(request, "cases/documents/request.html", said)


def contact(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that says who gives the documents of a request."""
    asked, visitor = request_of(request, pk, KEEP_CASES), visitor_of(request)

    def act(form: ContactForm) -> Done:
        said = form.cleaned_data
        name, email = said["contact_name"], said["contact_email"]
        change_contact(by=visitor, request=pk, version=said["version"], name=name, email=email)
        return Done("The contact is saved. Send them their link next.", Way(pk, Coming.TEAM).home().href)

    note_opening(by=visitor, case=asked.case)
    home = Way(pk, Coming.TEAM).home()
    page = team_page(request, asked.case, "Who gives these documents", "Save", home)
    return change_page(request, Change(page, ContactForm, asked, act))


def link(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sends the contact another link."""
    asked, visitor = request_of(request, pk, KEEP_CASES), visitor_of(request)
    home = Way(pk, Coming.TEAM).home()

    def act(_form: PlainForm) -> Done:
        send_documents_link(by=visitor, request=pk, at=timezone.now())
        return Done(f"The link is on its way to {asked.contact_name}.", home.href)

    note_opening(by=visitor, case=asked.case)
    lead = f"{asked.contact_name} ({asked.contact_email}) gets a message with a link that is theirs alone."
    page = team_page(request, asked.case, "Send the link once more", "Send the link", home, lead)
    return form_page(request, page, PlainForm(sent(request)), act)


def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that takes a request back."""
    asked, visitor = request_of(request, pk, KEEP_CASES), visitor_of(request)

    def act(_form: PlainForm) -> Done:
        withdraw_documents(by=visitor, request=pk, at=timezone.now())
        return Done("The request is taken back.", _of_case(asked.case_id).href)

    note_opening(by=visitor, case=asked.case)
    lead = "Its link then says that nothing more is asked for. What came already stays in the file."
    home = Way(pk, Coming.TEAM).home()
    page = team_page(request, asked.case, "Take this request back", "Take it back", home, lead)
    return form_page(request, page, PlainForm(sent(request)), act)


def _of_case(pk: int) -> Link:
    return Link("Back to documents", reverse("cases:documents", args=[pk]))
