"""Whether somebody does the work in the background."""

from datetime import datetime, timedelta

from django.utils import timezone

from lanyard.core.words.numbers import counted
from lanyard.web.checks.declare import Check, Finding, fault, well
from lanyard.web.jobs.models import Job

LONGEST_WAIT = timedelta(minutes=10)
"""How long work may wait before a worker must be thought missing."""


def check_worker() -> Finding:
    """Work that is due must not wait long."""
    return worker_finding(timezone.now())


def worker_finding(now: datetime) -> Finding:
    """What the jobs that are due at a moment say of the worker."""
    waiting = Job.objects.due(now).with_free_key().filter(run_after__lt=now - LONGEST_WAIT).count()
    if waiting:
        return fault(
            f"{counted(waiting, 'job has', 'jobs have')} waited for more than ten minutes.",
            "Start a worker: lanyard serve starts one beside the server, lanyard worker starts one alone.",
        )
    return well("No work is kept waiting.")


CHECKS = (Check("worker", "Background work", check_worker),)
