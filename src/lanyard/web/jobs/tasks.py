"""How work in the background is declared: what people are told of it, and when it is tried again."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Concatenate, ParamSpec, Self, TypeVar, cast

from django.utils.http import url_has_allowed_host_and_scheme
from django_tasks.base import DEFAULT_TASK_PRIORITY, DEFAULT_TASK_QUEUE_NAME, Task

from lanyard.web.access.visitor import Visitor
from lanyard.web.jobs.errors import JobError
from lanyard.web.jobs.progress import JobContext

P = ParamSpec("P")
T = TypeVar("T")

LONGEST_WAIT = timedelta(hours=1)
"""However often something fails, it is tried again at least so often."""

WENT_WRONG = (
    "Something went wrong that we did not expect. Nothing you entered is lost. "
    "Start it once more; if it fails again, tell your IT support."
)


@dataclass(frozen=True, kw_only=True)
class LeasedTask(Task[P, T]):
    """A task as our backend knows it.

    `words` say what it does ("Making the pack"). `retry_on` are the errors after which it is tried again, up
    to `most_attempts` in all, first after `first_wait_seconds` and then ever later; without any, an error
    ends it. A worker that dies also counts as an attempt. `advice` is shown when it fails without words of
    its own. `person`, `key` and `leads_to` are those of one job: set them with `using`.
    """

    words: str = "Working in the background"
    most_attempts: int = 3
    retry_on: tuple[type[Exception], ...] = ()
    first_wait_seconds: float = 10
    advice: str = WENT_WRONG
    person: int | None = None
    key: str = ""
    leads_to: str = ""

    def using(
        self,
        *,
        priority: int | None = None,
        queue_name: str | None = None,
        run_after: datetime | None = None,
        backend: str | None = None,
        by: Visitor | None = None,
        key: str = "",
        leads_to: str = "",
    ) -> Self:
        """The task for one job: who starts it, and the page of this site to which its own page leads on.

        Of the jobs of one `key`, only one runs at a time. Raises `JobError` for an address elsewhere.
        """
        usual = super().using(priority=priority, queue_name=queue_name, run_after=run_after, backend=backend)
        return replace(
            usual,
            person=by.person if by else usual.person,
            key=key or usual.key,
            leads_to=_on_this_site(leads_to) if leads_to else usual.leads_to,
        )

    def wait_after(self, attempt: int) -> timedelta:
        """How long to wait after this attempt failed: twice as long each time, and up to half of it chance.

        Chance keeps jobs that failed together from coming back together.
        """
        longest = min(timedelta(seconds=self.first_wait_seconds) * 2.0 ** (attempt - 1), LONGEST_WAIT)
        return longest * random.uniform(0.5, 1)  # noqa: S311 - nobody gains from guessing it


def job(
    *,
    words: str,
    most_attempts: int = 3,
    retry_on: tuple[type[Exception], ...] = (),
    first_wait_seconds: float = 10,
    advice: str = WENT_WRONG,
    priority: int = DEFAULT_TASK_PRIORITY,
    queue_name: str = DEFAULT_TASK_QUEUE_NAME,
) -> Callable[[Callable[Concatenate[JobContext, P], T]], LeasedTask[P, T]]:
    """Declares a function of a module as a task; its first argument is `context`, a `JobContext`.

    Start it with `the_task.using(by=visitor, leads_to="/…").enqueue(…)`, inside the act's transaction: it is
    taken up only once that has been committed. Arguments and result are what JSON can hold, and never a
    name. It may be run again after a worker died, so doing it twice must do no harm.
    """

    def declare(function: Callable[Concatenate[JobContext, P], T]) -> LeasedTask[P, T]:
        return LeasedTask(
            func=cast("Callable[P, T]", function),
            takes_context=True,
            words=words,
            most_attempts=most_attempts,
            retry_on=retry_on,
            first_wait_seconds=first_wait_seconds,
            advice=advice,
            priority=priority,
            queue_name=queue_name,
        )

    return declare


def _on_this_site(path: str) -> str:
    if not path.startswith("/") or not url_has_allowed_host_and_scheme(path, allowed_hosts=None):
        raise JobError(f"{path} is not a page of this site: give its path.")
    return path
