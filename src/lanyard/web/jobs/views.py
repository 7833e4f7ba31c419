"""The pages of work in the background."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRefresh

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.jobs.access import CANCEL_JOBS, SEE_JOBS, AlreadyFinishedError
from lanyard.web.jobs.actions import cancel_job
from lanyard.web.jobs.lists import JOBS
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.presenters import job_shown
from lanyard.web.pages.lists.view import list_page


@require_safe
@never_cache
def all_jobs(request: HttpRequest) -> HttpResponse:
    """Work in the background that the visitor started; administrators see everybody's."""
    jobs = Job.objects.within(visitor_of(request), SEE_JOBS)
    return list_page(request, JOBS, jobs)


@require_safe
@never_cache
def one_job(request: HttpRequest, job: UUID) -> HttpResponse:
    """One piece of work: how far it is, or how it ended and where to go from here."""
    found = _found(request, job, SEE_JOBS)
    return render(request, "jobs/job.html", {"job": job_shown(found, visitor_of(request))})


@require_safe
@never_cache
def progress(request: HttpRequest, job: UUID) -> HttpResponse:
    """The part of a job's page that renews itself; when the work has ended, the whole page does."""
    found = _found(request, job, SEE_JOBS)
    if not getattr(request, "htmx", False):
        return HttpResponseRedirect(reverse("jobs:job", args=[job]))
    if found.is_finished:
        return HttpResponseClientRefresh()
    return render(request, "jobs/progress.html", {"job": job_shown(found, visitor_of(request))})


@require_POST
def cancel(request: HttpRequest, job: UUID) -> HttpResponse:
    """Cancels one piece of work, and goes back to its page."""
    found = _found(request, job, CANCEL_JOBS)
    try:
        after = cancel_job(job=found.pk, by=visitor_of(request))
    except AlreadyFinishedError as refusal:
        messages.warning(request, str(refusal))
    else:
        messages.success(request, "Cancelled." if after.is_finished else "You asked for this to be stopped.")
    return HttpResponseRedirect(reverse("jobs:job", args=[job]))


def _found(request: HttpRequest, job: UUID, permission: Permission) -> Job:
    return get_object_or_404(Job.objects.within(visitor_of(request), permission), pk=job)
