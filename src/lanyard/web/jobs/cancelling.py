"""What else happens when somebody cancels work: declared by rooms above, which know what it was for."""

from collections.abc import Callable, Iterator

from lanyard.web.access.visitor import Visitor
from lanyard.web.jobs.models import Job

FollowUp = Callable[[Job, Visitor], None]
"""Is given the job and whoever cancels it, in the transaction in which that is done."""

_EVERY = ""

_declared: dict[str, FollowUp] = {}


def declare_follow_up(follow_up: FollowUp, task: str = _EVERY) -> None:
    """Has something follow when a job of a task, by its path, is cancelled; without one, when any job is."""
    _declared[task] = follow_up


def follow_ups_of(job: Job) -> Iterator[FollowUp]:
    """What follows when this job is cancelled: first what belongs to its task, then what always follows."""
    return (_declared[name] for name in (job.task, _EVERY) if name in _declared)
