"""Runs several programs side by side, starts again what may be started again, and stops them together."""

import ctypes
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic, sleep
from types import FrameType

from lanyard.cli.talk import complain

SECONDS_TO_STOP = 30
"""Longer than a worker takes to hand its job back; who has not stopped by then is killed."""

LONGEST_PAUSE_SECONDS = 60.0
STEADY_SECONDS = 60.0
"""A program that has run for so long did not stop because of how it was started."""


@dataclass(frozen=True)
class Program:
    """One program to run. Without one that is needed, all stop; another is started again when it ends."""

    name: str
    command: tuple[str, ...]
    is_needed: bool


class _Running:
    """A program that runs, or waits to be started again: ever longer while it keeps ending at once."""

    def __init__(self, program: Program, environment: Mapping[str, str]) -> None:
        self.program = program
        self._environment = environment
        self._pause = 0.5
        self._due = 0.0
        self.process = self._start()

    @property
    def has_ended(self) -> bool:
        return self.process.poll() is not None

    def keep(self) -> None:
        """Starts it again when it has ended and its pause is over."""
        if not self.has_ended:
            return
        if not self._due:
            self._wait_its_turn()
        elif monotonic() >= self._due:
            self.process = self._start()

    def _wait_its_turn(self) -> None:
        lasted = monotonic() - self._started
        self._pause = 0.5 if lasted > STEADY_SECONDS else min(self._pause * 2, LONGEST_PAUSE_SECONDS)
        self._due = monotonic() + self._pause
        complain(f"{self.program.name} stopped (code {self.process.returncode}); it is being started again.")

    def _start(self) -> "subprocess.Popen[bytes]":
        self._started, self._due = monotonic(), 0.0
        # In a session of its own: Ctrl-C reaches the launcher alone, which then stops each in good order.
        return subprocess.Popen(  # noqa: S603 - the command is made of our own words
            self.program.command,
            env=self._environment,
            start_new_session=True,
            preexec_fn=_stop_with_launcher if sys.platform == "linux" else None,  # noqa: PLW1509 - no threads here
        )


def _stop_with_launcher() -> None:
    """Has Linux tell this process to stop when the launcher ends, even where that was killed."""
    ctypes.CDLL(None).prctl(_TELL_WHEN_PARENT_ENDS, signal.SIGTERM)


_TELL_WHEN_PARENT_ENDS = 1
"""PR_SET_PDEATHSIG of prctl(2)."""


class Launcher:
    """Programs that run side by side until SIGTERM or SIGINT, or until one that is needed ends."""

    def __init__(self, environment: Mapping[str, str], programs: Sequence[Program]) -> None:
        self._environment = environment
        self._programs = programs
        self._running: list[_Running] = []
        self._is_told_to_stop = False

    @contextmanager
    def started(self) -> Iterator[None]:
        """Within the block the programs run; when it is left, they stop."""
        before = {each: signal.signal(each, self._stop) for each in (signal.SIGTERM, signal.SIGINT)}
        try:
            for program in self._programs:
                self._running.append(_Running(program, self._environment))
            yield
        finally:
            self._stop_all()
            for each, handler in before.items():
                signal.signal(each, handler)

    def is_going_on(self) -> bool:
        """Whether nobody has said to stop and everything that is needed runs."""
        return not self._is_told_to_stop and not self._missing()

    def watch(self) -> int:
        """Waits until it is over, starting again what ends. 0 when told to stop, 1 when it cannot go on."""
        while self.is_going_on():
            for each in self._running:
                each.keep()
            sleep(0.2)
        if self._is_told_to_stop:
            return 0
        for each in self._missing():
            complain(
                f"{each.program.name} stopped by itself (code {each.process.returncode}). See above for why."
            )
        return 1

    def _missing(self) -> list[_Running]:
        return [each for each in self._running if each.program.is_needed and each.has_ended]

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        self._is_told_to_stop = True

    def _stop_all(self) -> None:
        going = [each.process for each in self._running if not each.has_ended]
        for process in going:
            process.terminate()
        until = monotonic() + SECONDS_TO_STOP
        for process in going:
            try:
                process.wait(max(0.0, until - monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
