"""Tasks to try the jobs room with, and jobs of them. Worker processes import this module by its name."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path

from lanyard.web.access.visitor import Visitor
from lanyard.web.jobs.errors import JobError
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.progress import JobContext
from lanyard.web.jobs.tasks import job


class TooSoonError(Exception):
    """What the task waits for is not there yet."""


@job(words="Adding two numbers")
def add(context: JobContext, one: int, other: int) -> int:
    """Does its work at once."""
    context.report("Adding", 1, 1)
    return one + other


@job(words="Looking for Zebedee Quillfeather")
def stumble(context: JobContext) -> None:
    """Fails in a way that nobody expected, with a name in the error."""
    raise KeyError(f"Zebedee Quillfeather, attempt {context.attempt}")


@job(words="Reading the returns")
def refuse(context: JobContext) -> None:
    """Fails for a reason that it can put into words."""
    context.check_cancelled()
    raise JobError("The folder of returns is empty. Add the returns and start again.")


@job(words="Waiting for the portal", retry_on=(TooSoonError,), most_attempts=3, first_wait_seconds=60)
def come_back(context: JobContext) -> None:
    """Fails so that it is tried again."""
    raise TooSoonError(context.attempt)


@job(words="Making something that JSON cannot hold")
def make_a_date(context: JobContext) -> datetime:
    """Gives what no table of jobs can keep."""
    return context.task_result.enqueued_at or datetime.now(UTC)


@job(words="Writing a diary", most_attempts=5)
def write_diary(context: JobContext, diary: str, entry: int, seconds: float) -> None:
    """Writes when it begins and ends into a file, as one line each, and reports progress between."""
    _note(Path(diary), entry, "begins")
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        context.report("Writing", 1, 2)
        time.sleep(0.01)
    _note(Path(diary), entry, "ends")


@job(words="Working without a pause")
def never_report(context: JobContext, diary: str, entry: int, seconds: float) -> None:
    """Says nothing for a long time, so that it cannot be asked to stop."""
    _note(Path(diary), entry, "begins")
    time.sleep(seconds)
    context.check_cancelled()
    _note(Path(diary), entry, "ends")


def a_job(by: Visitor | None = None, key: str = "", leads_to: str = "") -> Job:
    """A waiting job, started by somebody or by the program."""
    return Job.objects.get(pk=add.using(by=by, key=key, leads_to=leads_to).enqueue(1, 2).id)


def _note(diary: Path, entry: int, what: str) -> None:
    line = f"{entry} {what} {os.getpid()} {time.time():.6f}\n"
    with diary.open("a", encoding="utf-8") as file:
        file.write(line)
