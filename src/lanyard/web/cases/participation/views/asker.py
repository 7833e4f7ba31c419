"""The pages of whoever knows a family and asks it, by the link that was sent to them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.consent_forms.languages.reading import known
from lanyard.web.cases.models import Asking
from lanyard.web.cases.participation.access import ASK_FAMILY
from lanyard.web.cases.participation.family_form import questions
from lanyard.web.cases.participation.family_words import paragraphs
from lanyard.web.cases.participation.finding import asking_by
from lanyard.web.cases.participation.forms import AnswerForm
from lanyard.web.cases.participation.presenters import askings_shown, name_of
from lanyard.web.cases.participation.queries import Part, as_asked
from lanyard.web.cases.participation.views.asking import keep_answer
from lanyard.web.cases.reading import note_opening
from lanyard.web.cases.taking_part import BASIS_WORDS, Decider
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink


@require_safe
@by_link(ASK_FAMILY)
def ask(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """Whom to ask, in what words, and what has been answered."""
    asking = _opened(request, link)
    language = known(asking.whom.language)
    part = Part(asking.case, (asking,), (), timezone.localdate())
    said = {
        "name": link.for_name,
        "case": asking.case,
        "whom": name_of(asking),
        "language": language,
        "paragraphs": paragraphs(language, Decider(asking.decider)),
        "questions": list(questions(asking, language).values()),
        "asking": askings_shown(part, frozenset())[0],
        "basis": BASIS_WORDS,
        "counts": as_asked(asking).counts,
        "to_record": reverse("cases:record-by-link", args=[asking.pk]),
    }
    return render(request, "cases/participation/ask_by_link.html", said)


@by_link(ASK_FAMILY)
def record(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The page that keeps what the family said."""
    asking = _opened(request, link)
    back = Link("Back", reverse("cases:ask-by-link", args=[asking.pk]))

    def act(form: AnswerForm) -> Done:
        keep_answer(visitor_of(request), asking, form)
        return Done("The answer is kept. Thank you.", back.href)

    form = AnswerForm(sent(request), request.FILES or None, asking=asking, now=timezone.localtime())
    page = FormPage(f"What {asking.whom.name or 'the family'} answered", "Save the answer", back)
    return form_page(request, page, form, act)


def _opened(request: HttpRequest, link: SignedLink) -> Asking:
    asking = asking_by(link)
    note_opening(by=visitor_of(request), case=asking.case)
    return asking
