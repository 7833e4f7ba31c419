"""Starting a rehearsal, its clocks while it runs, and its end."""

from collections.abc import Callable
from datetime import date

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRefresh

from lanyard.core.frameworks.request_clock import TRANSITIONS, Mark
from lanyard.core.words.dates_in_words import weekday_and_date
from lanyard.core.words.numbers import counted
from lanyard.core.words.working_days import add_working_days, is_working_day
from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor
from lanyard.web.data.rulebook import rulebook
from lanyard.web.inspections.access import REHEARSE, SEE_INSPECTIONS
from lanyard.web.inspections.calling.letters import people_in_play
from lanyard.web.inspections.frame import Around, InspectionFormPage, around
from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.inspections.rehearsal.actions import (
    ask_for_all,
    end_rehearsal,
    make_mark,
    start_rehearsal,
    tell_all_owners,
)
from lanyard.web.inspections.rehearsal.forms import StartForm, rules_to_play
from lanyard.web.inspections.rehearsal.presenters import clock_shown, counts_in_words, running_in_words
from lanyard.web.inspections.rehearsal.queries import (
    clocks_of,
    marks_so_far,
    rehearsal_of,
    request_of,
    requests_of,
)
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.refusals import RefusedError

_SEEN = "seen"


def start(request: HttpRequest) -> HttpResponse:
    """The page that starts a rehearsal. Nobody is told before it is sent."""
    day = played_day(timezone.localdate())

    def act(form: StartForm) -> Done:
        started = start_rehearsal(by=visitor_of(request), play=form.play())
        told = counted(len(people_in_play(started)), "person has", "people have")
        return Done(f"The rehearsal has begun. {told} been written to.", _clocks(started.pk))

    page = FormPage(
        "Start a rehearsal",
        "Start the rehearsal now",
        Link("Back to rehearsals", reverse("inspections:played")),
        lead=(
            "It begins the moment you press the button, and nobody is told before.",
            "Everybody in the team is then written to, in messages that say “Rehearsal”.",
            f"It is played as if the call had come on {weekday_and_date(day)}.",
        ),
    )
    form = StartForm(sent(request), rules=rules_to_play(rulebook()), day=day)
    return form_page(request, page, form, act)


def played_day(today: date) -> date:
    """The day on which the call is played to have come: today, or the last working day before it."""
    return today if is_working_day(today) else add_working_days(today, -1)


@never_cache
@require_safe
def clocks(request: HttpRequest, pk: int) -> HttpResponse:
    """Every request in play with its clock. Where there are scripts, the clocks run on by themselves."""
    rehearsal, visitor = rehearsal_of(request, pk, SEE_INSPECTIONS), visitor_of(request)
    now = timezone.now()
    is_running = rehearsal.ended_on is None
    tasks = clocks_of(rehearsal)
    may_mark = is_running and visitor.may(REHEARSE)
    said = {
        "around": around(rehearsal, visitor, timezone.localdate(now)),
        "rehearsal": rehearsal,
        "is_running": is_running,
        "may_mark": may_mark,
        "counts": counts_in_words(tasks),
        "clocks": [clock_shown(each, rehearsal.rehearsal.ended or now, may_mark=may_mark) for each in tasks],
        "can_ask": any(each.asked_at is None for each in tasks),
        "can_tell": any(_is_to_be_told(each) for each in tasks),
        "seen": sum(len(each.clock_marks.all()) for each in tasks),
    }
    return render(request, "inspections/rehearsal/clocks.html", said)


@never_cache
@require_safe
def clocks_now(request: HttpRequest, pk: int) -> HttpResponse:
    """How long each clock has run, for a page that renews itself; where it has fallen behind, all of it."""
    rehearsal = rehearsal_of(request, pk, SEE_INSPECTIONS)
    if not getattr(request, "htmx", False):
        return HttpResponseRedirect(_clocks(pk))
    if rehearsal.ended_on or request.GET.get(_SEEN) != str(marks_so_far(rehearsal)):
        return HttpResponseClientRefresh()
    now = timezone.now()
    running = [(each.pk, running_in_words(each, now)) for each in requests_of(rehearsal)]
    return render(request, "inspections/rehearsal/now.html", {"running": running})


@require_POST
def mark(request: HttpRequest, pk: int, mark: Mark) -> HttpResponse:
    """Makes one mark, at once."""
    found = request_of(request, pk, REHEARSE)

    def act(visitor: Visitor) -> str:
        return f"“{make_mark(by=visitor, task=pk, mark=mark)}” {TRANSITIONS[mark].done}."

    return _at_once(request, act, f"{_clocks(found.inspection_id)}#request-{pk}")


@require_POST
def ask_all(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks for everything that has not been asked for."""
    rehearsal_of(request, pk, REHEARSE)
    return _at_once(request, lambda by: _asked(ask_for_all(by=by, inspection=pk)), _clocks(pk))


@require_POST
def tell_all(request: HttpRequest, pk: int) -> HttpResponse:
    """Writes to every owner of what is asked for and not passed on."""
    rehearsal_of(request, pk, REHEARSE)
    return _at_once(request, lambda by: _told(tell_all_owners(by=by, inspection=pk)), _clocks(pk))


def end(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that ends a rehearsal."""
    rehearsal = rehearsal_of(request, pk, REHEARSE)

    def act(_form: forms.Form) -> Done:
        end_rehearsal(by=visitor_of(request), inspection=pk)
        return Done("The rehearsal is over. Every clock has stopped.", _report(pk))

    page = InspectionFormPage(
        "End this rehearsal?",
        "End the rehearsal",
        Link("Back to the clocks", _clocks(pk)),
        lead=("Every clock stops at that moment, and none can be started again. The report stays.",),
        button_kind="warning",
        around=_frame(request, rehearsal),
    )
    return form_page(request, page, forms.Form(sent(request)), act)


def _at_once(request: HttpRequest, act: Callable[[Visitor], str], address: str) -> HttpResponse:
    try:
        messages.success(request, act(visitor_of(request)))
    except RefusedError as refusal:
        messages.error(request, str(refusal))
    return HttpResponseRedirect(address)


def _asked(number: int) -> str:
    return f"{counted(number, 'request has', 'requests have')} been asked for. The clocks run."


def _told(number: int) -> str:
    return f"The owners of {counted(number, 'request', 'requests')} have been written to."


def _is_to_be_told(task: Task) -> bool:
    return bool(task.asked_at and task.owner_id) and not (task.told_at or task.answered_at or task.done_at)


def _frame(request: HttpRequest, rehearsal: Inspection) -> Around:
    return around(rehearsal, visitor_of(request), timezone.localdate())


def _clocks(pk: int) -> str:
    return reverse("inspections:clocks", args=[pk])


def _report(pk: int) -> str:
    return reverse("inspections:rehearsal-report", args=[pk])
