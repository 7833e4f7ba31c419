"""`lanyard serve`: one command that runs the site, and beside it the worker for work in the background."""

import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic, sleep

from lanyard.cli.errors import ServeError
from lanyard.cli.parser import Parsed
from lanyard.cli.processes import Launcher, Program
from lanyard.cli.site import SETTINGS
from lanyard.cli.talk import say

PROCESSES = 2
THREADS_A_PROCESS = 4
SECONDS_TO_START = 60
"""A machine on which everything is slow still answers by then."""

LOOPBACK = "127.0.0.1"

_LANYARD = (sys.executable, "-m", "lanyard.cli")


@dataclass(frozen=True)
class Serving:
    """Where and how to serve.

    `environment` holds the settings; without it, those of this process are used. `workers` is how many
    processes run work in the background. `prepared_by` is the maintenance command that has to succeed first,
    if any; `greeting` is said once the site answers.
    """

    port: int = 8000
    host: str = LOOPBACK
    environment: Mapping[str, str] | None = None
    workers: int = 1
    prepared_by: tuple[str, ...] = ("ready",)
    greeting: str = ""

    @property
    def address(self) -> str:
        """Where a browser finds it. On this machine by name, since passkeys do not work on a bare number."""
        return f"http://{'localhost' if self.host == LOOPBACK else self.host}:{self.port}"


def run(parsed: Parsed) -> int:
    """Serves until it is told to stop."""
    return serve_as(
        Serving(
            port=parsed.port,
            host=parsed.host,
            workers=0 if parsed.no_worker else 1,
            prepared_by=("ready", "--migrate") if parsed.migrate else ("ready",),
        )
    )


def serve_as(serving: Serving) -> int:
    """Checks, starts, says the address, and waits. 0 after SIGTERM or SIGINT, 1 when it cannot go on.

    Raises `ServeError` in words when the port is taken.
    """
    environment = _environment(serving)
    check_port(serving)
    if not _is_ready(serving, environment):
        return 1
    launcher = Launcher(environment, [_server(serving), *_workers(serving)])
    with launcher.started():
        if _answers_in_time(serving, launcher):
            say(f"Lanyard is at {serving.address}/ (Ctrl-C stops it)")
            for line in serving.greeting.splitlines():
                say(line)
            sys.stdout.flush()
        return launcher.watch()


def _is_ready(serving: Serving, environment: Mapping[str, str]) -> bool:
    if not serving.prepared_by:
        return True
    command = [*_LANYARD, "manage", *serving.prepared_by]
    return subprocess.run(command, env=environment, check=False).returncode == 0  # noqa: S603 - our own words


def _environment(serving: Serving) -> Mapping[str, str]:
    environment = dict(os.environ if serving.environment is None else serving.environment)
    environment.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    if environment.get("LANYARD_MODE", "live") != "live":
        environment.setdefault("LANYARD_ADDRESS", serving.address)
    return environment


def _server(serving: Serving) -> Program:
    return Program(
        "The server",
        (
            *(sys.executable, "-m", "gunicorn", "lanyard.web.site.wsgi:application"),
            *("--bind", f"{serving.host}:{serving.port}"),
            *("--workers", str(PROCESSES), "--threads", str(THREADS_A_PROCESS)),
            *("--graceful-timeout", "20", "--log-level", "warning", "--no-control-socket"),
        ),
        is_needed=True,
    )


def _workers(serving: Serving) -> list[Program]:
    return [Program("The worker", (*_LANYARD, "worker"), is_needed=False)] * serving.workers


def check_port(serving: Serving) -> None:
    """Raises `ServeError` in words when the port cannot be listened on."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((serving.host, serving.port))
        except OSError as error:
            raise ServeError(
                f"Port {serving.port} on {serving.host} cannot be used: {error.strerror}. "
                "Another program may have it. Choose another with --port."
            ) from error


def _answers_in_time(serving: Serving, launcher: Launcher) -> bool:
    until = monotonic() + SECONDS_TO_START
    while monotonic() < until and launcher.is_going_on():
        with socket.socket() as caller:
            if caller.connect_ex((serving.host, serving.port)) == 0:
                return True
        sleep(0.1)
    return False
