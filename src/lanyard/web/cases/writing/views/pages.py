"""What the pages of a piece do, whether somebody has signed in or came by a link."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from lanyard.core.documents.forms import Returned
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import record
from lanyard.web.cases.access import SEE_CASES
from lanyard.web.cases.asking.presenters import wanted_by_words, whose
from lanyard.web.cases.frame import CaseFormPage, around
from lanyard.web.cases.reading import about_case, note_opening
from lanyard.web.cases.writing.actions import hand_in, write
from lanyard.web.cases.writing.acts import TAKEN_OUT
from lanyard.web.cases.writing.files import document_kind_of, form_answer, read_sent
from lanyard.web.cases.writing.forms import BringForm, texts_in
from lanyard.web.cases.writing.presenters import piece_shown
from lanyard.web.cases.writing.subject import Piece, Subject, Way
from lanyard.web.pages.changing import Change, ChangingForm, change_page
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent
from lanyard.web.pages.refusals import RefusedError


def see(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """What is wanted, what is written so far, and what can be done with it."""
    visitor, now = visitor_of(request), timezone.localtime()
    note_opening(by=visitor, case=piece.case)
    said = {
        **framed(request, piece),
        "piece": piece_shown(subject, piece, visitor, way),
        "whose": whose(piece.case),
        "wanted": wanted_by_words(piece.case, now),
        "lead": subject.lead,
        "is_by_link": way.is_by_link,
        "back": reverse(subject.page, args=[piece.case_id]) if visitor.may(SEE_CASES) else "",
    }
    return render(request, "cases/writing/piece.html", said)


def write_page(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """The page on which it is written; two who write at once are shown both versions."""
    note_opening(by=visitor_of(request), case=piece.case)
    return change_page(request, _change(request, subject, piece, way))


def form(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """The piece as a Word or ODT file, whose name tells nobody whose it is."""
    kind, visitor = document_kind_of(request), visitor_of(request)
    with transaction.atomic():
        note_opening(by=visitor, case=piece.case)
        about = about_case(piece.case, piece.organisation_id)
        detail = {"part": subject.name, "id": way.pk, "file": kind.value}
        record(TAKEN_OUT, by=visitor, about=about, detail=detail)
    name = f"child-{piece.case.number}-{subject.name}"
    return form_answer(kind, subject.form_of(piece), piece.texts(), name)


def bring(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """Takes a filled-in form back: shows what was found in it, to be checked and saved."""
    note_opening(by=visitor_of(request), case=piece.case)
    asked = BringForm(sent(request), request.FILES or None)
    if asked.is_valid():
        try:
            returned = read_sent(subject.form_of(piece), asked.cleaned_data["file"])
        except RefusedError as refusal:
            asked.add_error("file", str(refusal))
        else:
            return _brought(request, subject, piece, way, returned)
    lead = ("Nothing is saved yet: you see first what was found in the file.",)
    page = _page(request, piece, way, f"Bring back: {subject.title_of(piece)}", "Read the file", lead)
    return form_page(request, page, asked, lambda _: Done("", ""))


def hand_in_page(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> HttpResponse:
    """Hands it in, by the button of the piece's page."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    return done_or_said(
        request,
        way,
        lambda: hand_in(by=visitor_of(request), subject=subject, piece=piece.pk),
        "It is handed in. You are told if something has to be changed.",
    )


def done_or_said(request: HttpRequest, way: Way, act: Callable[[], object], words: str) -> HttpResponse:
    """Does an act that a button asks for, and leads back; what it refuses is said there."""
    try:
        act()
    except RefusedError as refusal:
        messages.error(request, str(refusal))
        return HttpResponseRedirect(way.to("see"))
    return lead_on(request, Done(words, way.to("see")))


def framed(request: HttpRequest, piece: Piece) -> dict[str, object]:
    """The frame of the case, for whoever sees cases; whoever gives a part sees that part alone."""
    visitor = visitor_of(request)
    if not visitor.may(SEE_CASES):
        return {"around": None}
    return {"around": around(piece.case, visitor, timezone.localdate())}


def _brought(
    request: HttpRequest, subject: Subject, piece: Piece, way: Way, returned: Returned
) -> HttpResponse:
    """The page that writes, filled with what was found; what could not be placed stands above it."""
    fields = {piece.FIELDS[section]: text for section, text in returned.texts.items()}
    filled = subject.form(instance=piece)
    filled.initial.update(fields)
    said = {
        "page": _page(request, piece, way, f"Check: {subject.title_of(piece)}", "Save"),
        "form": filled,
        "address": way.to("write"),
        "unplaced": returned.unplaced,
        "missing": [section.title for section in returned.missing],
    }
    return render(request, "cases/writing/brought.html", said)


def _change(request: HttpRequest, subject: Subject, piece: Piece, way: Way) -> Change[ChangingForm[Any]]:
    def act(written: ChangingForm[Any]) -> Done:
        version, texts = written.cleaned_data["version"], texts_in(written)
        write(by=visitor_of(request), subject=subject, piece=way.pk, version=version, texts=texts)
        return Done("It is saved. Hand it in once it is finished.", way.to("see"))

    page = _page(request, piece, way, subject.title_of(piece), "Save", subject.lead)
    return Change(page, subject.form, piece, act)


def _page(
    request: HttpRequest, piece: Piece, way: Way, title: str, button: str, lead: tuple[str, ...] = ()
) -> CaseFormPage:
    visitor = visitor_of(request)
    frame = around(piece.case, visitor, timezone.localdate()) if visitor.may(SEE_CASES) else None
    return CaseFormPage(title, button, way.back(), lead, around=frame)
