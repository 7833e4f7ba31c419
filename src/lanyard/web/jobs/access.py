"""Who may see work in the background: whoever started it, and administrators all of it."""

from lanyard.web.access.permissions import Permission, Scope, everywhere
from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import Route
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.jobs.errors import JobError
from lanyard.web.jobs.models import Job
from lanyard.web.pages.refusals import RefusedError

_OWN = dict.fromkeys(RoleName, Scope.OWN)

SEE_JOBS = Permission(
    "jobs.see", "see work in the background", {**_OWN, **everywhere(RoleName.ADMINISTRATOR)}
)
CANCEL_JOBS = Permission(
    "jobs.cancel", "cancel work in the background", {**_OWN, **everywhere(RoleName.ADMINISTRATOR)}
)

PERMISSIONS = (SEE_JOBS, CANCEL_JOBS)
ROUTES = (
    Route("jobs:list", SEE_JOBS),
    Route("jobs:job", SEE_JOBS, about="job"),
    Route("jobs:progress", SEE_JOBS, about="job"),
    Route("jobs:cancel", CANCEL_JOBS, about="job"),
)


class AlreadyFinishedError(JobError, RefusedError):
    """The job was over before it could be cancelled."""


def can_cancel(visitor: Visitor, job: Job) -> bool:
    """Whether the visitor may cancel this job, and it is not over."""
    is_open = not job.is_finished and not job.cancel_asked
    return is_open and visitor.may(CANCEL_JOBS, owner=job.person or _NOBODY)


def check_cancel(visitor: Visitor, job: Job) -> None:
    """Raises `NotAllowedError` or `AlreadyFinishedError` where `can_cancel` would be false."""
    check_may(visitor, CANCEL_JOBS, owner=job.person or _NOBODY)
    if job.is_finished:
        raise AlreadyFinishedError("This had already finished, so there was nothing to cancel.")


_NOBODY = -1
"""The owner of what the program started by itself: only those who may see everything reach it."""
