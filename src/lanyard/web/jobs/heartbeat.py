"""Keeps a lease while its job runs: a thread with a database connection of its own."""

import logging
from contextlib import suppress
from datetime import timedelta
from threading import Event, Thread
from time import monotonic
from types import TracebackType
from typing import Self

from django.db import DatabaseError, connection
from django.utils import timezone

from lanyard.web.jobs.leases import Lease, renew, standing
from lanyard.web.jobs.progress import Pulse
from lanyard.web.jobs.stops import Cancelled, LeaseLost

_log = logging.getLogger(__name__)

MOST_SECONDS_BETWEEN_BEATS = 1.0
"""So fresh is the progress that a page shows, and so soon does a task learn that it is cancelled."""


class Heartbeat:
    """While it is entered: renews the lease, writes progress, and tells the task when it is to stop.

    A database that cannot be reached for a while is no reason to give up: the lease is ours until another
    worker takes it.
    """

    def __init__(self, lease: Lease, lasting: timedelta, pulse: Pulse) -> None:
        self._lease = lease
        self._lasting = lasting
        self._pulse = pulse
        self._written = pulse.latest
        self._renewed = monotonic()
        self._over = Event()
        self._thread = Thread(target=self._beat_until_over, name=f"lease of {lease.job}", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _beat_until_over(self) -> None:
        pause = min(MOST_SECONDS_BETWEEN_BEATS, self._lasting.total_seconds() / 5)
        while not self._over.wait(pause) and self._pulse.stop is not LeaseLost:
            try:
                self._beat()
            except DatabaseError:
                _log.warning("The lease of job %s could not be renewed this time.", self._lease.job)
                with suppress(DatabaseError):
                    connection.close()
        connection.close()

    def _beat(self) -> None:
        now = standing(self._lease)
        if not now.is_held or (self._is_time() and not self._renew()):
            self._pulse.stop = LeaseLost
        elif now.cancel_asked and self._pulse.stop is None:
            self._pulse.stop = Cancelled

    def _is_time(self) -> bool:
        return (
            self._pulse.latest != self._written
            or monotonic() - self._renewed > self._lasting.total_seconds() / 3
        )

    def _renew(self) -> bool:
        latest = self._pulse.latest
        is_held = renew(self._lease, timezone.now() + self._lasting, *latest)
        self._written, self._renewed = latest, monotonic()
        return is_held
