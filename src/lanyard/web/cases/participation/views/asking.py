"""The pages by which the office keeps an answer, ends it, or finds that it does not count."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from lanyard.core.words.phrases import lower_first
from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.access import ANSWER, KEEP_CASES
from lanyard.web.cases.files.receiving import receiving
from lanyard.web.cases.frame import CaseFormPage, around
from lanyard.web.cases.models import Asking
from lanyard.web.cases.models.participation import Invalid
from lanyard.web.cases.participation.actions.following import answer, invalidate, withdraw
from lanyard.web.cases.participation.finding import asking_of
from lanyard.web.cases.participation.forms import SCANS, AnswerForm, InvalidForm, MomentForm
from lanyard.web.cases.participation.presenters import asked_in_words, name_of
from lanyard.web.cases.participation.views.case import back_to, done
from lanyard.web.cases.reading import note_opening
from lanyard.web.cases.reliances import Consequences, declared_reliances
from lanyard.web.cases.taking_part import BASIS_WORDS
from lanyard.web.pages.form_pages import Done, form_page, sent

FORM = "form"
"""The part of an address that gives the number of a form on paper."""


def record(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that keeps what somebody answered."""
    asking, visitor, now = asking_of(request, pk, ANSWER), visitor_of(request), timezone.localtime()
    note_opening(by=visitor, case=asking.case)

    def act(form: AnswerForm) -> Done:
        return done("The answer is kept.", asking.case_id, keep_answer(visitor, asking, form))

    form = AnswerForm(
        sent(request), request.FILES or None, asking=asking, now=now, form=request.GET.get(FORM, "")
    )
    page = _page(
        request, asking, f"What {_asked_of(asking)} answered", "Save the answer", asked_in_words(asking)
    )
    return form_page(request, page, form, act)


def keep_answer(by: Visitor, asking: Asking, form: AnswerForm) -> Consequences:
    """Keeps an answer, with the scan of its form if there is one: both or neither."""
    scan = form.cleaned_data["scan"]
    if not scan:
        return answer(by=by, asking=asking.pk, answer=form.answer())
    with receiving(asking.case, scan, SCANS, "scan") as received:
        return answer(by=by, asking=asking.pk, answer=form.answer(), scan=received)


def end(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that ends somebody's taking part, and says before what that closes."""
    asking, visitor, now = asking_of(request, pk, KEEP_CASES), visitor_of(request), timezone.localtime()
    note_opening(by=visitor, case=asking.case)

    def act(form: MomentForm) -> Done:
        return done(
            "Taking part has ended.", asking.case_id, withdraw(by=visitor, asking=pk, ending=form.ending())
        )

    page = _page(
        request, asking, "End taking part", "End taking part now", *_would_close(asking), kind="warning"
    )
    return form_page(request, page, MomentForm(sent(request), now=now), act)


def does_not_count(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that keeps that an asking does not count."""
    asking, visitor, now = asking_of(request, pk, KEEP_CASES), visitor_of(request), timezone.localtime()
    note_opening(by=visitor, case=asking.case)

    def act(form: InvalidForm) -> Done:
        because = Invalid(form.cleaned_data["because"])
        led_to = invalidate(by=visitor, asking=pk, because=because, ending=form.ending())
        return done("It no longer counts. Ask again.", asking.case_id, led_to)

    page = _page(request, asking, "This does not count", "Save", *_would_close(asking), kind="warning")
    return form_page(request, page, InvalidForm(sent(request), now=now), act)


def _page(
    request: HttpRequest, asking: Asking, title: str, button: str, *lead: str, kind: str = ""
) -> CaseFormPage:
    case = asking.case
    return CaseFormPage(
        title,
        button,
        back_to(case.pk),
        lead,
        button_kind=kind,
        around=around(case, visitor_of(request), timezone.localdate()),
    )


def _asked_of(asking: Asking) -> str:
    return asking.whom.name or lower_first(name_of(asking))


def _would_close(asking: Asking) -> tuple[str, ...]:
    """What would close at once, and that the law's part is kept."""
    open_now = [thing.words for each in declared_reliances() for thing in each.relying([asking.case_id])]
    closes = f"This closes at once: {'; '.join(open_now)}." if open_now else "Nothing relies on it yet."
    return (f"{name_of(asking)}. {closes} Owners whose address is known are told by email.", BASIS_WORDS)
