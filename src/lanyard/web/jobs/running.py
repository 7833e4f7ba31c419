"""Carries out one job that has been taken up, and writes how it ended."""

import logging
import traceback
from contextlib import AbstractContextManager

from django.utils import timezone
from django_tasks.base import DEFAULT_TASK_BACKEND_ALIAS
from django_tasks.utils import normalize_json

from lanyard.web.jobs.backend import result_of, task_of
from lanyard.web.jobs.errors import JobError, UnknownTaskError
from lanyard.web.jobs.leases import Lease, fail, finish, hand_back, stop_cancelled, try_later
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.progress import JobContext, Pulse
from lanyard.web.jobs.stops import Cancelled, HandedBack, LeaseLost
from lanyard.web.jobs.tasks import LeasedTask

_log = logging.getLogger(__name__)


def carry_out(lease: Lease, pulse: Pulse, heartbeat: AbstractContextManager[object]) -> bool:
    """Runs the task of the job while the heart beats. False when the lease was lost meanwhile.

    Whatever the task raises ends as words on the job's page.
    """
    job = Job.objects.get(pk=lease.job)
    try:
        task = task_of(job)
    except UnknownTaskError as error:
        return fail(lease, str(error), timezone.now())
    try:
        with heartbeat:
            result = _result(task, job, pulse)
    except Cancelled:
        return stop_cancelled(lease, timezone.now())
    except HandedBack:
        return hand_back(lease)
    except LeaseLost:
        return False
    except Exception as error:  # noqa: BLE001 - no error of a task may end the worker
        return _after_error(lease, task, job, error)
    return finish(lease, result, timezone.now())


def _result(task: LeasedTask[..., object], job: Job, pulse: Pulse) -> object:
    pulse.is_in_task = True
    try:
        return normalize_json(_called(task, job, pulse))
    finally:
        pulse.is_in_task = False


def _called(task: LeasedTask[..., object], job: Job, pulse: Pulse) -> object:
    if not task.takes_context:
        return task.call(*job.args, **job.kwargs)
    context = JobContext(task_result=result_of(job, task, DEFAULT_TASK_BACKEND_ALIAS), pulse=pulse)
    return task.call(context, *job.args, **job.kwargs)


def _after_error(lease: Lease, task: LeasedTask[..., object], job: Job, error: Exception) -> bool:
    _log_without_text(job, error)
    words = str(error) if isinstance(error, JobError) else task.advice
    if isinstance(error, task.retry_on) and job.attempts < job.most_attempts:
        return try_later(lease, timezone.now() + task.wait_after(job.attempts), words)
    return fail(lease, words, timezone.now())


def _log_without_text(job: Job, error: Exception) -> None:
    """Logs the kind of an error and the lines it came through; its text may hold data about people."""
    places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    _log.warning("Job %s (%s) raised %s at %s", job.pk, job.task, type(error).__name__, " < ".join(places))
