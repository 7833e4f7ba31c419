"""Takes jobs up and writes to those that are held. Whoever has lost a lease can write nothing.

A lease is a worker's right to one job. Its number grows each time the job is taken up, so a worker that wakes
after another took its job holds a number that no row has any more.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F

from lanyard.web.jobs.models import Job, JobQuerySet
from lanyard.web.jobs.states import State, check_move

KEPT_DAYS = 30
"""How long a finished job can be looked at."""

DIED_TOO_OFTEN = (
    "This stopped before it was finished, {attempts} times in a row, and has not been tried again. "
    "Start it once more; if it stops again, tell your IT support."
)


@dataclass(frozen=True)
class Lease:
    """A worker's right to one job."""

    job: UUID
    number: int
    worker: str


@dataclass(frozen=True)
class Standing:
    """What the table says of a lease: whether it still holds, and whether the job is to be cancelled."""

    is_held: bool
    cancel_asked: bool = False


def take_up(worker: str, now: datetime, lasting: timedelta) -> Lease | None:
    """The most pressing job that is due, now held by this worker, or None. Jobs nobody can finish are ended.

    A job is due when its time has come, or when its lease has ended. Looks before it asks for the lock.
    """
    if not Job.objects.due(now).exists():
        return None
    try:
        with transaction.atomic():
            _end_lost(now)
            return _taken(worker, now, lasting)
    except IntegrityError:  # another worker was first to take a job of the same key
        return None


def _taken(worker: str, now: datetime, lasting: timedelta) -> Lease | None:
    job = Job.objects.due(now).with_free_key().select_for_update(skip_locked=True).first()
    if job is None:
        return None
    taken = _move(
        Job.objects.filter(pk=job.pk),
        State(job.state),
        State.RUNNING,
        {
            "worker": worker,
            "lease": F("lease") + 1,
            "attempts": F("attempts") + 1,
            "lease_until": now + lasting,
            "started_at": job.started_at or now,
        },
    )
    return Lease(job.pk, job.lease + 1, worker) if taken else None


def _end_lost(now: datetime) -> None:
    lost = Job.objects.lost(now)
    _move(lost.filter(cancel_asked=True), State.RUNNING, State.CANCELLED, _ending(now))
    for job in lost.filter(cancel_asked=False, attempts__gte=F("most_attempts")):
        words = DIED_TOO_OFTEN.format(attempts=job.attempts)
        _move(lost.filter(pk=job.pk), State.RUNNING, State.FAILED, {**_ending(now), "error": words})


def standing(lease: Lease) -> Standing:
    """Whether the lease holds and the job is to go on."""
    asked = _held(lease).values_list("cancel_asked", flat=True).first()
    return Standing(is_held=asked is not None, cancel_asked=bool(asked))


def renew(lease: Lease, until: datetime, step: str, done: int, of: int) -> bool:
    """Holds the job for longer and writes how far it is; False when the lease has been lost."""
    return bool(_held(lease).update(lease_until=until, step=step[:200], done=done, of=of))


def finish(lease: Lease, result: object, now: datetime) -> bool:
    """The job has done its work; `result` is what JSON can hold. False when the lease has been lost."""
    return _end(lease, State.DONE, now, result=result, error="")


def fail(lease: Lease, error: str, now: datetime) -> bool:
    """The job cannot do its work, for reasons in words. False when the lease has been lost."""
    return _end(lease, State.FAILED, now, error=error)


def stop_cancelled(lease: Lease, now: datetime) -> bool:
    """The job has stopped because somebody cancelled it. False when the lease has been lost."""
    return _end(lease, State.CANCELLED, now)


def try_later(lease: Lease, at: datetime, error: str) -> bool:
    """The job is to be tried again. False when the lease has been lost."""
    return _let_go(lease, {"run_after": at, "error": error})


def hand_back(lease: Lease) -> bool:
    """The worker stops through no fault of the job: the attempt does not count."""
    return _let_go(lease, {"attempts": F("attempts") - 1})


def cancel_waiting(jobs: JobQuerySet, now: datetime) -> bool:
    """Jobs that have not begun end as cancelled. False when there is none, because they have begun."""
    return bool(_move(jobs, State.WAITING, State.CANCELLED, _ending(now)))


def _end(lease: Lease, state: State, now: datetime, **changes: object) -> bool:
    return bool(_move(_held(lease), State.RUNNING, state, {**_ending(now), **changes}))


def _let_go(lease: Lease, changes: Mapping[str, object]) -> bool:
    return bool(_move(_held(lease), State.RUNNING, State.WAITING, {**_NOBODY, **changes}))


def _held(lease: Lease) -> JobQuerySet:
    return Job.objects.filter(pk=lease.job, state=State.RUNNING, worker=lease.worker, lease=lease.number)


_NOBODY: Mapping[str, object] = {"worker": "", "lease_until": None}


def _ending(now: datetime) -> Mapping[str, object]:
    return {**_NOBODY, "finished_at": now, "forget_on": now.date() + timedelta(days=KEPT_DAYS)}


def _move(jobs: JobQuerySet, before: State, after: State, changes: Mapping[str, object]) -> int:
    """The only way in which a job's state changes: declared, and only for those still in the state before."""
    check_move(before, after)
    return jobs.filter(state=before).update(state=after, **changes)
