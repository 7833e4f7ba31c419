"""The pages of all draws, and of one as a whole."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.exports import list_as_file
from lanyard.web.draws.access import HOLD_DRAWS, SEE_DRAWS
from lanyard.web.draws.ceremony.queries import ceremonies_of, going_on
from lanyard.web.draws.finding import draw_of, draws_reached
from lanyard.web.draws.frame import around
from lanyard.web.draws.models import Ceremony, Draw, DrawState
from lanyard.web.draws.overview.acts import DRAWS_DOWNLOADED
from lanyard.web.draws.overview.history import history_of
from lanyard.web.draws.overview.lists import DRAWS
from lanyard.web.draws.overview.presenters import now_of
from lanyard.web.jobs.access import SEE_JOBS
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.presenters import job_shown
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page


@require_safe
def draws(request: HttpRequest) -> HttpResponse:
    """All draws."""
    visitor = visitor_of(request)
    return list_page(
        request,
        DRAWS,
        draws_reached(visitor, SEE_DRAWS),
        files_at=reverse("draws:draws-file"),
        acts=[Link("Begin a draw", reverse("draws:begin"))] if visitor.may(HOLD_DRAWS) else [],
        template="draws/overview/draws.html",
    )


@require_safe
def draws_file(request: HttpRequest) -> HttpResponse:
    """The list of draws as a file."""
    return list_as_file(request, DRAWS, draws_reached(visitor_of(request), SEE_DRAWS), act=DRAWS_DOWNLOADED)


@require_safe
def draw(request: HttpRequest, pk: int) -> HttpResponse:
    """What a draw is, how far it is, and what to do now."""
    found, visitor = draw_of(request, pk, SEE_DRAWS), visitor_of(request)
    ceremony = going_on(ceremonies_of(found))
    said = {
        "around": around(found, visitor),
        "draw": found,
        "now": now_of(found, ceremony, list(ceremony.parties.all()) if ceremony else [], visitor),
        "work": _work(found, ceremony, visitor),
    }
    return render(request, "draws/overview/draw.html", said)


@require_safe
def history(request: HttpRequest, pk: int) -> HttpResponse:
    """How a draw came about, on one page that can be printed."""
    visitor = visitor_of(request)
    found = get_object_or_404(draws_reached(visitor, SEE_DRAWS).select_related("snapshot"), pk=pk)
    events = history_of(found, ceremonies_of(found), found.replacements.all())
    said = {"around": around(found, visitor), "draw": found, "events": events}
    return render(request, "draws/overview/history.html", said)


def _work(draw: Draw, ceremony: Ceremony | None, visitor: Visitor) -> dict[str, object] | None:
    """The work that goes on for a draw, or that it was stopped; None where none is wanted."""
    number = draw.job if draw.state == DrawState.FREEZING else ceremony.job if ceremony else None
    if number is None or draw.state not in {DrawState.FREEZING, DrawState.FROZEN}:
        return None
    job = Job.objects.filter(pk=number).first()
    goes_on = job is not None and not job.is_finished
    again = "draws:freeze-again" if draw.state == DrawState.FREEZING else "draws:draw-again"
    may = visitor.may(HOLD_DRAWS) and not (ceremony and ceremony.refusal)
    return {
        "job": job_shown(job, visitor) if job and goes_on else None,
        "renews": goes_on and Job.objects.within(visitor, SEE_JOBS).filter(pk=number).exists(),
        "refusal": ceremony.refusal if ceremony else "",
        "again": reverse(again, args=[draw.pk]) if may and not goes_on else "",
    }
