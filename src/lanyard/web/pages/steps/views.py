"""The pages of forms of several pages: start, each step, the answers to check, and the confirmation."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render

from lanyard.web.access.request import visitor_of
from lanyard.web.pages.posted import only_of
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.steps.declare import Step, StepForm, Steps
from lanyard.web.pages.steps.errors import AnswersGoneError, NoSuchStepError
from lanyard.web.pages.steps.here import Here, here, standing
from lanyard.web.pages.steps.journeys import begin, finish, held, keep
from lanyard.web.pages.steps.walk import walk

More = ParamSpec("More")


def on_the_way(view: Callable[Concatenate[Here, More], HttpResponse]) -> Callable[..., HttpResponse]:
    """Finds where a request stands for a page on the way; begins again where the answers are gone."""

    def found(
        request: HttpRequest, steps: Steps, journey: str, *args: More.args, **kwargs: More.kwargs
    ) -> HttpResponse:
        try:
            answer = view(here(request, steps, journey), *args, **kwargs)
        except AnswersGoneError:
            return _begin_again(request, steps)
        answer.headers["Cache-Control"] = "no-store"  # so that the browser's back button asks again
        return answer

    return found


def start(request: HttpRequest, steps: Steps) -> HttpResponse:
    """Begins a way through the steps, with what the address gives."""
    given = {name: request.GET[name] for name in steps.may_be_given if name in request.GET}
    way = begin(request, steps, given)
    return HttpResponseRedirect(standing(request, steps, way).of_step(steps.steps[0]))


@on_the_way
def step(at: Here, step: str) -> HttpResponse:
    """The page of one step. Once sent it leads to the next, or back to the answers if it came from there."""
    asked = _named(at.steps, step)
    if at.way.confirmation or not at.walked.reached(asked):
        return HttpResponseRedirect(at.onwards())
    form = _form(at, asked)
    if not form.is_valid():
        return _question(at, asked, form)
    at.way.sent[asked.name] = only_of(form, at.request.POST)
    keep(at.request, at.way)
    return HttpResponseRedirect(standing(at.request, at.steps, at.way).after(asked))


@on_the_way
def check(at: Here) -> HttpResponse:
    """The page where answers are checked. Once sent it finishes, however often it is sent."""
    if at.way.confirmation or at.walked.following:
        return HttpResponseRedirect(at.onwards())
    if at.request.method != "POST":
        return _answers(at)
    try:
        return HttpResponseRedirect(_finish(at).onwards())
    except RefusedError as refusal:
        return _answers(at, str(refusal))


@on_the_way
def done(at: Here) -> HttpResponse:
    """The confirmation."""
    if at.way.confirmation is None:
        return HttpResponseRedirect(at.onwards())
    return render(at.request, "pages/confirmation.html", {"confirmation": at.way.confirmation})


def _begin_again(request: HttpRequest, steps: Steps) -> HttpResponse:
    messages.warning(request, "The answers you gave are no longer kept, and nothing was sent. Start again.")
    return redirect(steps.route)


def _finish(at: Here) -> Here:
    """Does what the answers lead to, unless that was done while this request waited for its turn."""
    visitor = visitor_of(at.request)
    with transaction.atomic():
        way = held(at.request, at.steps, at.way.id)
        if way.confirmation is None:
            answers = walk(at.steps, way, visitor).answers
            finish(at.request, way, at.steps.finish(by=visitor, answers=answers))
    return here(at.request, at.steps, at.way.id)


def _named(steps: Steps, name: str) -> Step:
    try:
        return steps.named(name)
    except NoSuchStepError as error:
        raise Http404(str(error)) from error


def _form(at: Here, asked: Step) -> StepForm:
    """The form as it was sent; else as it was answered, or with what the start gave."""
    visitor, before = visitor_of(at.request), at.walked.before(asked)
    if at.request.method == "POST":
        return asked.form(at.request.POST, visitor=visitor, answers=before)
    return asked.form(visitor=visitor, answers=before, initial=at.walked.values(asked) or at.way.given)


def _question(at: Here, asked: Step, form: StepForm) -> HttpResponse:
    said = {"steps": at.steps, "step": asked, "form": form, "back": at.before(asked), "leave": at.steps.leave}
    return render(at.request, asked.template, said)


def _answers(at: Here, refusal: str = "") -> HttpResponse:
    rows = [
        {"question": question, "answer": answer, "change": at.to_change(each.step)}
        for each in at.walked.answered
        for question, answer in each.form.rows()
    ]
    back = at.of_step(at.walked.order[-1])
    said = {
        "steps": at.steps,
        "rows": rows,
        "follows": at.steps.follows(at.walked.answers),
        "back": back,
        "refusal": refusal,
        "has_errors": bool(refusal),
    }
    return render(at.request, "pages/check.html", said)
