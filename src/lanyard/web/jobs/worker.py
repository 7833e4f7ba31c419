"""A worker: takes up one job after another until it is told to stop."""

import logging
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import timedelta
from secrets import token_hex
from time import monotonic, sleep
from types import FrameType

from django.conf import settings
from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from lanyard.web.jobs.heartbeat import Heartbeat
from lanyard.web.jobs.leases import take_up
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.progress import Pulse
from lanyard.web.jobs.running import carry_out
from lanyard.web.jobs.stops import HandedBack

_log = logging.getLogger(__name__)

PAUSE_SECONDS = 0.5
"""How long a worker without work waits before it looks again."""

GRACE_SECONDS = 20
"""How long a job may go on after its worker has been told to stop; then it is handed back."""

_HOUR_SECONDS = 3600


class Worker:
    """One process that runs jobs, one at a time. SIGTERM or SIGINT stop it, without loss."""

    def __init__(self, grace_seconds: int = GRACE_SECONDS) -> None:
        self.name = f"{os.getpid()}-{token_hex(8)}"
        self._lasting = timedelta(seconds=settings.JOB_LEASE_SECONDS)
        self._grace_seconds = grace_seconds
        self._is_stopping = False
        self._pulse = Pulse()
        self._tidied = -float(_HOUR_SECONDS)

    def work(self) -> None:
        """Works until told to stop. A database that cannot be reached is waited for."""
        with self._listening():
            while not self._is_stopping:
                if not self._is_busy():
                    sleep(PAUSE_SECONDS)

    def _is_busy(self) -> bool:
        try:
            close_old_connections()
            self._tidy_each_hour()
            return self._do_one()
        except DatabaseError as error:
            _log.warning("The database cannot be used just now (%s); trying again.", type(error).__name__)
            return False

    def _do_one(self) -> bool:
        lease = take_up(self.name, timezone.now(), self._lasting)
        if lease is None:
            return False
        self._pulse = Pulse()
        if not carry_out(lease, self._pulse, Heartbeat(lease, self._lasting, self._pulse)):
            _log.warning("Job %s has been taken by another worker.", lease.job)
        return True

    def _tidy_each_hour(self) -> None:
        if monotonic() - self._tidied > _HOUR_SECONDS:
            self._tidied = monotonic()
            forget_finished()

    @contextmanager
    def _listening(self) -> Iterator[None]:
        before = {each: signal.signal(each, self._stop) for each in (signal.SIGTERM, signal.SIGINT)}
        before[signal.SIGALRM] = signal.signal(signal.SIGALRM, self._give_back)
        try:
            yield
        finally:
            signal.alarm(0)
            for each, handler in before.items():
                signal.signal(each, handler)

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        self._is_stopping = True
        signal.alarm(self._grace_seconds)

    def _give_back(self, _signal: int, _frame: FrameType | None) -> None:
        if self._pulse.is_in_task:
            raise HandedBack


def work_off(worker: str = "here") -> int:
    """Runs all jobs that are due, here and now, and gives their number: for tests and the demo.

    Nothing renews their leases, so it is not for long work beside other workers.
    """
    lasting = timedelta(seconds=settings.JOB_LEASE_SECONDS)
    number = 0
    while lease := take_up(worker, timezone.now(), lasting):
        carry_out(lease, Pulse(), nullcontext())
        number += 1
    return number


def forget_finished() -> int:
    """Removes finished jobs whose day to be forgotten has come; gives their number."""
    return Job.objects.filter(forget_on__lte=timezone.localdate()).delete()[0]
