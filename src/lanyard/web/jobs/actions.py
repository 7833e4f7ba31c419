"""What people do to jobs."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor
from lanyard.web.jobs.access import check_cancel
from lanyard.web.jobs.cancelling import follow_ups_of
from lanyard.web.jobs.leases import cancel_waiting
from lanyard.web.jobs.models import Job


@transaction.atomic
def cancel_job(*, job: UUID, by: Visitor) -> Job:
    """Cancels a job: at once if it has not begun, otherwise as soon as its task reports progress.

    Raises `NotAllowedError`, `AlreadyFinishedError`, or `Job.DoesNotExist`.
    """
    found = Job.objects.select_for_update().get(pk=job)
    check_cancel(by, found)
    if not cancel_waiting(Job.objects.filter(pk=job), timezone.now()):
        Job.objects.filter(pk=job).update(cancel_asked=True)
    for follow_up in follow_ups_of(found):
        follow_up(found, by)
    found.refresh_from_db()
    return found
