"""The page of a case's participation, and those that ask somebody and keep a judgement."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import KEEP_CASES, SEE_CASES
from lanyard.web.cases.finding import case_of
from lanyard.web.cases.frame import CaseFormPage, around
from lanyard.web.cases.models import Consequence, Place
from lanyard.web.cases.participation.actions.asking import ask as keep_asking
from lanyard.web.cases.participation.actions.judging import judge as keep_judgement
from lanyard.web.cases.participation.astray import links_astray
from lanyard.web.cases.participation.forms import AskForm, JudgeForm
from lanyard.web.cases.participation.presenters import (
    askings_shown,
    closings_shown,
    judgements_shown,
    things_shown,
)
from lanyard.web.cases.participation.queries import part_of
from lanyard.web.cases.reading import note_opening
from lanyard.web.cases.reliances import Consequences
from lanyard.web.cases.taking_part import BASIS_WORDS, Route, WhatFor
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link


def back_to(case: int) -> Link:
    """Back to the participation of a case."""
    return Link("Back to participation", reverse("cases:participation", args=[case]))


def done(words: str, case: int, consequences: Consequences) -> Done:
    """What an act led to, with how much it closed."""
    if not consequences.number_closed:
        return Done(words, back_to(case).href)
    closed = f"Closed with it: {consequences.number_closed}. See below what that was, and what is kept."
    return Done(f"{words} {closed}", back_to(case).href)


@require_safe
def participation(request: HttpRequest, pk: int) -> HttpResponse:
    """Who takes part, in what and how; who was asked, what followed, and what that closed."""
    case, visitor, today = case_of(request, pk, SEE_CASES), visitor_of(request), timezone.localdate()
    note_opening(by=visitor, case=case)
    part = part_of(case, today)
    may_keep = visitor.may(KEEP_CASES)
    said = {
        "around": around(case, visitor, today),
        "case": case,
        "basis": BASIS_WORDS,
        "things": things_shown(part),
        "askings": askings_shown(part, links_astray(part.askings)),
        "judgements": judgements_shown(part.judgements),
        "closings": closings_shown(Consequence.objects.filter(case=case)),
        "may_keep": may_keep,
        "may_ask": may_keep and case.place != Place.STOOD_DOWN and case.inspection.ended_on is None,
    }
    return render(request, "cases/participation/participation.html", said)


def ask(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that asks somebody."""
    case, visitor, today = case_of(request, pk, KEEP_CASES), visitor_of(request), timezone.localdate()
    note_opening(by=visitor, case=case)

    def act(form: AskForm) -> Done:
        new = form.new()
        keep_asking(by=visitor, case=pk, new=new)
        sent_link = new.route is Route.LINK or new.asker_email
        words = "The link is on its way." if sent_link else "Kept. Write down the answer when it comes."
        return Done(words, back_to(pk).href)

    part = part_of(case, today)
    because = sorted({part.deciding(what).because for what in WhatFor})
    page = CaseFormPage(
        "Ask somebody whether they take part",
        "Save",
        back_to(pk),
        tuple(because),
        around=around(case, visitor, today),
    )
    return form_page(request, page, AskForm(sent(request), today=today), act)


def judge(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that keeps whether a child or young person can decide."""
    case, visitor, today = case_of(request, pk, KEEP_CASES), visitor_of(request), timezone.localdate()
    note_opening(by=visitor, case=case)

    def act(form: JudgeForm) -> Done:
        return done("The judgement is kept.", pk, keep_judgement(by=visitor, case=pk, new=form.new()))

    lead = (
        (
            "Whether somebody can decide is judged for one decision at a time, with the help they need to "
            "decide. From 16 on capacity is presumed. A child under 16 decides only where they were judged "
            "able to."
        ),
    )
    page = CaseFormPage(
        "Judge who can decide", "Save", back_to(pk), lead, around=around(case, visitor, today)
    )
    return form_page(request, page, JudgeForm(sent(request)), act)
