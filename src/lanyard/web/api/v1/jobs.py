"""Work in the background, and how far it is."""

from datetime import datetime
from uuid import UUID

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Field as Said
from ninja import Query, Router, Schema

from lanyard.web.access.request import visitor_of
from lanyard.web.api.v1.shapes import PROBLEMS, PROBLEMS_OF_ONE, Cut, PageOf, Paging, Problem, as_it_is, cut
from lanyard.web.jobs.access import SEE_JOBS
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State

router = Router(tags=["Work in the background"])


class JobSaid(Schema):
    """A piece of work. While it runs, `done` of `of` parts of `step` are done."""

    id: UUID
    words: str = Said(description="What is done.")
    state: State
    step: str
    done: int
    of: int
    error: str = Said(description="Why it failed, in words; else empty.")
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None


@router.get(
    "jobs",
    response={200: PageOf[JobSaid], PROBLEMS: Problem},
    summary="Work in the background, the newest first",
    url_name="jobs",
    operation_id="jobs",
)
def jobs(request: HttpRequest, paging: Query[Paging]) -> Cut[Job]:
    """Work that the person started; administrators see everybody's."""
    seen = Job.objects.within(visitor_of(request), SEE_JOBS).order_by("-created_at", "pk")
    return cut(seen, paging, as_it_is)


@router.get(
    "jobs/{uuid:job}",
    response={200: JobSaid, PROBLEMS_OF_ONE: Problem},
    summary="One piece of work and how far it is",
    url_name="job",
    operation_id="job",
)
def job(request: HttpRequest, job: UUID) -> Job:
    """One piece of work."""
    return get_object_or_404(Job.objects.within(visitor_of(request), SEE_JOBS), pk=job)
