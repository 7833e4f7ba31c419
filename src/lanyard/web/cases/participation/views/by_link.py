"""The pages of whoever is asked, by the link that was sent to them, in their language."""

from contextlib import suppress
from urllib.parse import urlencode

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.consent_forms.languages.reading import CODES, Language, known, languages
from lanyard.web.cases.models import Asking, Place
from lanyard.web.cases.models.participation import Invalid, Kind
from lanyard.web.cases.participation.access import TAKE_PART
from lanyard.web.cases.participation.actions.following import Ending, answer, invalidate, withdraw
from lanyard.web.cases.participation.family_form import TakePartForm, questions
from lanyard.web.cases.participation.family_words import answers_shown, paragraphs
from lanyard.web.cases.participation.finding import asking_by
from lanyard.web.cases.participation.queries import as_asked
from lanyard.web.cases.reading import note_opening
from lanyard.web.cases.taking_part import Decider, Route
from lanyard.web.pages.form_pages import sent
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.links.actions import report_wrong_person
from lanyard.web.people.links.arrivals import by_link, leave
from lanyard.web.people.models import SignedLink

LANGUAGE, EASY = "language", "easy"
"""The parts of an address that say in which language a page is read, and whether in Easy Read."""


@require_safe
@by_link(TAKE_PART)
def take_part(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """What it is about, what they have answered, and how they change their mind."""
    asking = _opened(request, link)
    language = _language(request, asking)
    last = asking.followed.order_by("at", "pk").last()
    said = _said(request, asking, language) | {
        "paragraphs": paragraphs(language, Decider(asking.decider)),
        "questions": list(questions(asking, language).values()),
        "answers": answers_shown(asking, last, language) if last and last.kind == Kind.ANSWERED else (),
        "has_stopped": last is not None and last.kind == Kind.WITHDRAWN,
        "is_over": not as_asked(asking).counts or asking.case.place == Place.STOOD_DOWN,
        "easy": language.easy if request.GET.get(EASY) == "1" else (),
        "to_easy": f"?{urlencode({LANGUAGE: language.code, EASY: 1})}",
        "has_answered": last is not None,
    }
    return render(request, "cases/participation/take_part.html", said)


@by_link(TAKE_PART)
def answer_take_part(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The questions."""
    asking = _opened(request, link)
    language = _language(request, asking)
    form = TakePartForm(sent(request), asking=asking, language=language)
    if form.is_valid():
        with suppress(RefusedError):  # the page says itself that nothing can be answered any more
            answer(by=visitor_of(request), asking=asking.pk, answer=form.answer())
        return _back(asking, language)
    said = _said(request, asking, language) | {"form": form}
    return render(request, "cases/participation/answer.html", said)


@by_link(TAKE_PART)
def stop(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """Asks once whether they want to stop, and ends their taking part."""
    asking = _opened(request, link)
    language = _language(request, asking)
    if request.method == "POST":
        withdraw(by=visitor_of(request), asking=asking.pk, ending=Ending(timezone.now(), Route.LINK))
        return _back(asking, language)
    return render(request, "cases/participation/stop.html", _said(request, asking, language))


@require_POST
@by_link(TAKE_PART)
def not_for_me(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """Closes the link of whoever says that it came to the wrong person; their asking counts no more."""
    asking = _opened(request, link)
    ending = Ending(timezone.now(), Route.LINK)
    with transaction.atomic():
        invalidate(by=visitor_of(request), asking=asking.pk, because=Invalid.WRONG_PERSON, ending=ending)
        report_wrong_person(link=link.pk)
    leave(request)
    return HttpResponseRedirect(reverse("people:wrong-person"))


def _opened(request: HttpRequest, link: SignedLink) -> Asking:
    asking = asking_by(link)
    note_opening(by=visitor_of(request), case=asking.case)
    return asking


def _language(request: HttpRequest, asking: Asking) -> Language:
    asked = request.GET.get(LANGUAGE, "")
    return known(asked if asked in CODES else asking.whom.language)


def _at(name: str, asking: Asking, language: Language) -> str:
    return f"{reverse(f'cases:{name}', args=[asking.pk])}?{urlencode({LANGUAGE: language.code})}"


def _back(asking: Asking, language: Language) -> HttpResponse:
    return HttpResponseRedirect(_at("take-part", asking, language))


def _said(request: HttpRequest, asking: Asking, language: Language) -> dict[str, object]:
    """What every page of a family has: the language, its words, and where its buttons lead."""
    return {
        "lang": language,
        "words": {name: language.say(name) for name in known("en").words},
        "languages": [
            {
                "name": each.name,
                "code": each.code,
                "href": f"{request.path}?{urlencode({LANGUAGE: each.code})}",
                "direction": each.direction,
                "current": each.code == language.code,
            }
            for each in languages()
        ],
        "home": _at("take-part", asking, language),
        "to_answer": _at("answer-take-part", asking, language),
        "to_stop": _at("stop-taking-part", asking, language),
        "to_wrong": _at("not-for-me", asking, language),
    }
