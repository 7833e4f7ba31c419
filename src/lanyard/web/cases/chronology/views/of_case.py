"""The pages of a case's chronology, for whoever keeps and sees cases."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from lanyard.core.documents.round_trip import DocumentKind
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES, SEE_CASES
from lanyard.web.cases.asking.forms import AskForm
from lanyard.web.cases.asking.presenters import wanted_by_words
from lanyard.web.cases.chronology.actions import add_entries, ask_chronology
from lanyard.web.cases.chronology.acts import DOWNLOADED
from lanyard.web.cases.chronology.deciding import UNDO_DECISION, join_entries, keep_apart
from lanyard.web.cases.chronology.files import document_answer, table_answer
from lanyard.web.cases.chronology.forms import EntryForm
from lanyard.web.cases.chronology.presenters import asks_shown, events_shown, pairs_shown, summary_words
from lanyard.web.cases.chronology.queries import told_of
from lanyard.web.cases.chronology.views.taking_in import TakingIn, paste_page, take_page
from lanyard.web.cases.finding import case_of
from lanyard.web.cases.frame import CaseFormPage, around
from lanyard.web.cases.models import Case
from lanyard.web.cases.reading import about_case, note_opening
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists.files import FileType
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Undo


@require_safe
def chronology(request: HttpRequest, pk: int) -> HttpResponse:
    """What happened, as a timeline that prints; who was asked; what is to be decided."""
    case, visitor, now = case_of(request, pk, SEE_CASES), visitor_of(request), timezone.localtime()
    note_opening(by=visitor, case=case)
    told, keeps = told_of(case), visitor.may(KEEP_CASES)
    said = {
        "around": around(case, visitor, now.date()),
        "case": case,
        "wanted": wanted_by_words(case, now),
        "summary": summary_words(told),
        "events": events_shown(told, may_change=keeps),
        "has_entries": bool(told.events),
        "asks": asks_shown(told.asks),
        "pairs": len(told.pairs),
        "may_keep": keeps,
    }
    return render(request, "cases/chronology/chronology.html", said)


@require_safe
def chronology_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The chronology as CSV, XLSX, ODS, Word or ODT."""
    case, visitor = case_of(request, pk, SEE_CASES), visitor_of(request)
    asked = request.GET.get("file", "")
    with transaction.atomic():
        note_opening(by=visitor, case=case)
        record(DOWNLOADED, by=visitor, about=about_case(case), detail={"file": asked[:8]})
    told = told_of(case)
    if asked in list(DocumentKind):
        return document_answer(case, [each for each, _ in told.events], DocumentKind(asked))
    return table_answer(case, told, FileType(asked) if asked in list(FileType) else FileType.CSV)


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that adds one entry."""
    case, visitor = case_of(request, pk, KEEP_CASES), visitor_of(request)

    def act(form: EntryForm) -> Done:
        add_entries(by=visitor, case=pk, entries=[form.entry], organisation=form.organisation_id)
        return Done("The entry is in the chronology.", _at(pk))

    page = _page(request, case, "Add what happened", "Add entry")
    return form_page(request, page, EntryForm(sent(request)), act)


def paste(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that takes lines or a file, and shows first what was understood."""
    return paste_page(request, _coming(request, pk))


def take(request: HttpRequest, pk: int) -> HttpResponse:
    """Takes the lines that were shown."""
    return take_page(request, _coming(request, pk))


def ask(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that asks an organisation for what it knows."""
    case, visitor = case_of(request, pk, KEEP_CASES), visitor_of(request)

    def act(form: AskForm) -> Done:
        ask_chronology(by=visitor, case=pk, contact=form.contact)
        return Done(f"The link is on its way to {form.contact.name}.", _at(pk))

    page = _page(request, case, "Ask a partner what happened", "Send link", "The message names no child.")
    return form_page(request, page, AskForm(sent(request)), act)


@require_safe
def pairs(request: HttpRequest, pk: int) -> HttpResponse:
    """Entries that may tell of one event, side by side."""
    case, visitor = case_of(request, pk, KEEP_CASES), visitor_of(request)
    note_opening(by=visitor, case=case)
    said = {
        "around": around(case, visitor, timezone.localdate()),
        "case": case,
        "pairs": pairs_shown(told_of(case).pairs),
    }
    return render(request, "cases/chronology/pairs.html", said)


@require_POST
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Joins two entries or keeps them apart, by the buttons below them."""
    case_of(request, pk, KEEP_CASES)
    joins = request.POST.get("decision") == "join"
    back = reverse("cases:chronology-pairs", args=[pk])
    one, other = (_number(request.POST.get(name, "")) for name in ("one", "other"))
    act = join_entries if joins else keep_apart
    try:
        given = act(by=visitor_of(request), case=pk, one=one, other=other)
    except RefusedError as refusal:
        return lead_on(request, Done(str(refusal), back))
    words = "The two entries are joined." if joins else "The two entries are kept apart."
    return lead_on(request, Done(words, back, Undo(UNDO_DECISION, given)))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _coming(request: HttpRequest, pk: int) -> TakingIn:
    case = case_of(request, pk, KEEP_CASES)
    title = "Bring in what happened"
    lead = "Nothing is taken yet: you see first what was understood. Every line is taken, or none."
    return TakingIn(
        case=case,
        page=_page(request, case, title, "Show what was understood", lead),
        take=reverse("cases:take-chronology", args=[pk]),
        back=_at(pk),
        act=lambda entries: add_entries(by=visitor_of(request), case=pk, entries=entries),
    )


def _page(request: HttpRequest, case: Case, title: str, button: str, *lead: str) -> CaseFormPage:
    frame = around(case, visitor_of(request), timezone.localdate())
    return CaseFormPage(title, button, Link("Back to the chronology", _at(case.pk)), lead, around=frame)


def _at(pk: int) -> str:
    return reverse("cases:chronology", args=[pk])
