"""Jobs in ready words, for their pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.numbers import count
from lanyard.web.access.visitor import Visitor
from lanyard.web.jobs.access import can_cancel
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State
from lanyard.web.pages.links import Link

STATE_WORDS: Mapping[State, str] = {
    State.WAITING: "Waiting",
    State.RUNNING: "Running",
    State.DONE: "Done",
    State.FAILED: "Failed",
    State.CANCELLED: "Cancelled",
}

TAG_CLASSES: Mapping[State, str] = {
    State.WAITING: "govuk-tag--yellow",
    State.RUNNING: "govuk-tag--teal",
    State.DONE: "govuk-tag--green",
    State.FAILED: "govuk-tag--red",
    State.CANCELLED: "govuk-tag--grey",
}


@dataclass(frozen=True)
class Bar:
    """How far a job is: `done` of `of` parts of a step, and the same in words."""

    words: str
    done: int
    of: int


@dataclass(frozen=True)
class JobShown:
    """Everything that a job's page places."""

    id: str
    title: str
    state: str
    tag: str
    saying: str
    error: str
    bar: Bar | None
    times: tuple[tuple[str, str], ...]
    onward: Link | None
    is_finished: bool
    can_be_cancelled: bool


def job_shown(job: Job, visitor: Visitor) -> JobShown:
    """A job as its page shows it to this visitor."""
    state = State(job.state)
    return JobShown(
        id=str(job.pk),
        title=job.words,
        state=state_words(job),
        tag=TAG_CLASSES[state],
        saying=_saying(job),
        error=job.error if state is not State.DONE else "",
        bar=_bar(job) if state is State.RUNNING and not job.cancel_asked else None,
        times=tuple(_times(job)),
        onward=_onward(job),
        is_finished=job.is_finished,
        can_be_cancelled=can_cancel(visitor, job),
    )


def state_words(job: Job) -> str:
    """Where a job stands, in a word."""
    return "Stopping" if job.cancel_asked and not job.is_finished else STATE_WORDS[State(job.state)]


def _saying(job: Job) -> str:
    if job.cancel_asked and not job.is_finished:
        return "This is being stopped. That can take a moment, so that nothing is left half done."
    if job.state == State.WAITING and job.attempts:
        return f"This did not work the first time. It is tried again {_when(job)}."
    return _SAYINGS[State(job.state)]


_SAYINGS: Mapping[State, str] = {
    State.WAITING: "This starts as soon as the work before it is done. You can leave this page: it goes on.",
    State.RUNNING: "You can leave this page: the work goes on.",
    State.DONE: "This is done.",
    State.FAILED: "This could not be finished.",
    State.CANCELLED: "This was cancelled before it was finished. Nothing it had begun counts.",
}


def _when(job: Job) -> str:
    return f"at {time_in_words(timezone.localtime(job.run_after).time())}"


def _bar(job: Job) -> Bar:
    """Before the first report there is nothing to measure; a bar without numbers shows that work goes on."""
    if not job.of:
        return Bar("Starting", 0, 0)
    return Bar(f"{job.step}: {count(job.done)} of {count(job.of)}", min(job.done, job.of), job.of)


def _times(job: Job) -> list[tuple[str, str]]:
    moments = (("Asked for", job.created_at), ("Started", job.started_at), ("Ended", job.finished_at))
    return [(words, _moment_in_words(at)) for words, at in moments if at]


def _moment_in_words(at: datetime) -> str:
    local = timezone.localtime(at)
    return f"{date_in_words(local.date())} at {time_in_words(local.time())}"


def _onward(job: Job) -> Link | None:
    """Where the person goes from here, once the job is over."""
    if not job.is_finished:
        return None
    if not job.leads_to:
        return Link("See all your work in the background", reverse("jobs:list"))
    return Link("Continue" if job.state == State.DONE else "Go back and start again", job.leads_to)
