"""The backend behind Django's Tasks interface: a task that is enqueued becomes a row in the table of jobs."""

from collections.abc import Mapping
from typing import ParamSpec, TypeVar
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks import TaskResult, TaskResultStatus
from django_tasks.backends.base import BaseTaskBackend
from django_tasks.base import Task
from django_tasks.exceptions import TaskResultDoesNotExist
from django_tasks.utils import normalize_json

from lanyard.web.jobs.errors import UnknownTaskError
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State
from lanyard.web.jobs.tasks import LeasedTask

P = ParamSpec("P")
T = TypeVar("T")

_STATUS: Mapping[State, TaskResultStatus] = {
    State.WAITING: TaskResultStatus.READY,
    State.RUNNING: TaskResultStatus.RUNNING,
    State.DONE: TaskResultStatus.SUCCESSFUL,
    State.FAILED: TaskResultStatus.FAILED,
    State.CANCELLED: TaskResultStatus.FAILED,
}


class LeaseBackend(BaseTaskBackend):
    """Puts jobs into the database of the site, in the transaction of whoever enqueues them."""

    task_class = LeasedTask
    supports_defer = True
    supports_get_result = True
    supports_priority = True

    def enqueue(self, task: Task[P, T], args: P.args, kwargs: P.kwargs) -> TaskResult[T]:  # type: ignore[valid-type]
        """A waiting job. Raises TypeError for arguments that JSON cannot hold."""
        self.validate_task(task)
        leased = _leased(task)
        now = timezone.now()
        made = Job.objects.create(
            task=leased.module_path,
            words=leased.words,
            args=normalize_json(list(args)),
            kwargs=normalize_json(kwargs),
            person=leased.person,
            leads_to=leased.leads_to,
            queue=leased.queue_name,
            priority=leased.priority,
            run_after=leased.run_after or now,
            key=leased.key,
            most_attempts=leased.most_attempts,
            created_at=now,
        )
        return result_of(made, leased, self.alias)

    def get_result(self, result_id: str) -> TaskResult[object]:
        """A job as Django's Tasks interface shows it. Raises `TaskResultDoesNotExist`."""
        try:
            job = Job.objects.get(pk=UUID(result_id))
        except (Job.DoesNotExist, ValidationError, ValueError) as error:
            raise TaskResultDoesNotExist(result_id) from error
        return result_of(job, task_of(job), self.alias)


def task_of(job: Job) -> LeasedTask[..., object]:
    """The task that a job names. Raises `UnknownTaskError` when this version has none of that name."""
    try:
        task = import_string(job.task)
    except ImportError as error:
        raise UnknownTaskError(_UNKNOWN) from error
    if not isinstance(task, LeasedTask):
        raise UnknownTaskError(_UNKNOWN)
    return task


_UNKNOWN = "This was started by another version of Lanyard, which did it differently. Start it once more."


def result_of(job: Job, task: LeasedTask[..., T], backend: str) -> TaskResult[T]:
    """A job as Django's Tasks interface shows it. Errors stay in the job, in words."""
    result: TaskResult[T] = TaskResult(
        task=task,
        id=str(job.pk),
        status=_STATUS[State(job.state)],
        enqueued_at=job.created_at,
        started_at=job.started_at,
        finished_at=job.finished_at,
        last_attempted_at=job.started_at,
        args=job.args,
        kwargs=job.kwargs,
        backend=backend,
        errors=[],
        worker_ids=[job.worker or "earlier"] * job.attempts,
    )
    object.__setattr__(result, "_return_value", job.result)  # as every backend of that interface does
    return result


def _leased(task: Task[P, T]) -> LeasedTask[P, T]:
    if not isinstance(task, LeasedTask):
        raise UnknownTaskError(f"{task.module_path} was not declared for this backend.")
    return task
