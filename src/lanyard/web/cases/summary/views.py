"""The page of a case's summary, and the whole of it as a file."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES, SEE_CASES
from lanyard.web.cases.asking.presenters import wanted_by_words
from lanyard.web.cases.finding import case_of
from lanyard.web.cases.frame import around
from lanyard.web.cases.models import Case, SummarySection
from lanyard.web.cases.reading import about_case, note_opening
from lanyard.web.cases.summary.actions import begin_summary, remind_missing
from lanyard.web.cases.summary.acts import SUMMARY_TAKEN_OUT
from lanyard.web.cases.summary.presenters import (
    missing_words,
    progress_words,
    sections_shown,
    whole_form,
    whole_texts,
)
from lanyard.web.cases.writing.files import document_kind_of, form_answer
from lanyard.web.pages.form_pages import Done, lead_on
from lanyard.web.pages.refusals import RefusedError


@require_safe
def summary(request: HttpRequest, pk: int) -> HttpResponse:
    """The summary of a case: each section, who writes it, and who is missing."""
    case, visitor, now = case_of(request, pk, SEE_CASES), visitor_of(request), timezone.localtime()
    note_opening(by=visitor, case=case)
    sections = _sections(case)
    said = {
        "around": around(case, visitor, now.date()),
        "case": case,
        "wanted": wanted_by_words(case, now),
        "may_keep": visitor.may(KEEP_CASES),
        "sections": sections_shown(sections, visitor),
        "progress": progress_words(sections),
        "missing": missing_words(sections),
    }
    return render(request, "cases/summary/summary.html", said)


@require_POST
def begin(request: HttpRequest, pk: int) -> HttpResponse:
    """Makes the sections of a summary."""
    case_of(request, pk, KEEP_CASES)
    begin_summary(by=visitor_of(request), case=pk)
    words = "The summary has its sections. Ask for each whoever knows best."
    return lead_on(request, Done(words, reverse("cases:summary", args=[pk])))


@require_POST
def remind_all(request: HttpRequest, pk: int) -> HttpResponse:
    """Reminds everybody whose section is missing."""
    case_of(request, pk, KEEP_CASES)
    back = reverse("cases:summary", args=[pk])
    try:
        number = remind_missing(by=visitor_of(request), case=pk)
    except RefusedError as refusal:
        messages.error(request, str(refusal))
        return HttpResponseRedirect(back)
    return lead_on(request, Done(f"Reminders sent to {counted(number, 'person', 'people')}.", back))


@require_safe
def summary_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The whole summary as a Word or ODT file, whose name tells nobody whose it is."""
    case, kind = case_of(request, pk, SEE_CASES), document_kind_of(request)
    with transaction.atomic():
        note_opening(by=visitor_of(request), case=case)
        record(SUMMARY_TAKEN_OUT, by=visitor_of(request), about=about_case(case), detail={"file": kind.value})
    texts = whole_texts(_sections(case))
    return form_answer(kind, whole_form(case), texts, f"child-{case.number}-summary")


def _sections(case: Case) -> list[SummarySection]:
    return list(SummarySection.objects.filter(case=case).select_related("organisation"))
