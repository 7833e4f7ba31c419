"""Installations of the site with a database of their own, for tests that need several processes."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from time import monotonic, sleep
from urllib.parse import urlsplit

import psycopg

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 300
"""A busy machine gets there by then; a broken program never does."""

_READY = "import django\ndjango.setup()\n"

Process = subprocess.Popen[str]


@dataclass(frozen=True)
class Installation:
    """A folder, a database, and the environment in which programs find both."""

    home: Path
    environment: dict[str, str]
    started: list[Process] = field(default_factory=list)

    def start(self, *command: str) -> Process:
        """Starts `python COMMAND` with the project's root as its folder."""
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT, env=self.environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self.started.append(process)
        return process

    def start_code(self, code: str) -> Process:
        """Starts a program that has the site's rooms at hand."""
        return self.start("-c", _READY + code)

    def run(self, *command: str) -> str:
        """What `python COMMAND` says. Fails the test when it fails."""
        return finished(self.start(*command))

    def run_code(self, code: str) -> str:
        """What a program with the site's rooms at hand says. Fails the test when it fails."""
        return finished(self.start_code(code))


def finished(process: Process) -> str:
    """What a process said, once it has ended well. Fails the test when it did not."""
    said, complained = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0, complained
    return said


def stopped(process: Process) -> str:
    """What a process said, once it has been told to stop and has ended well."""
    process.send_signal(signal.SIGTERM)
    return finished(process)


def wait_until(happens: Callable[[], bool], what: str) -> None:
    """Looks again and again; fails the test in words when it does not happen."""
    until = monotonic() + PATIENCE_SECONDS
    while not happens():
        assert monotonic() < until, f"It never happened that {what}."
        sleep(0.05)


@contextmanager
def an_installation(home: Path, **settings: str) -> Iterator[Installation]:
    """An installation on the kind of database that the tests run on, with its tables made."""
    with _own_database() as database:
        made = Installation(home, {**os.environ, **database, **_settings(home), **settings})
        made.run("-m", "lanyard.cli", "manage", "ready", "--migrate")
        try:
            yield made
        finally:
            _end_all(made.started)


def _settings(home: Path) -> dict[str, str]:
    return {
        "DJANGO_SETTINGS_MODULE": "lanyard.web.site.settings",
        "LANYARD_MODE": "test",
        "LANYARD_HOME": str(home),
    }


def _end_all(started: list[Process]) -> None:
    """Ends what a test that failed has left behind."""
    for process in started:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.communicate()


@contextmanager
def _own_database() -> Iterator[dict[str, str]]:
    given = os.environ.get("DATABASE_URL", "")
    if not given:
        yield {}
        return
    name = f"lanyard_{token_hex(8)}"
    with psycopg.connect(given, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        try:
            yield {"DATABASE_URL": urlsplit(given)._replace(path=f"/{name}").geturl()}
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")
