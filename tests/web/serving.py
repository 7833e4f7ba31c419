"""`lanyard serve` in an installation of its own, for tests that meet it from outside."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.error import URLError
from urllib.request import urlopen

import psutil

from tests.web.installations import Installation, Process, stopped, wait_until

LANYARD = ("-m", "lanyard.cli")


@dataclass(frozen=True)
class Serving:
    """A site that answers at a port, and the process of the command that serves it."""

    process: Process
    port: int

    def kill_all(self) -> None:
        """Ends the command and all that it has started, at once and without a word, as a power cut does."""
        everybody = [psutil.Process(self.process.pid), *children_of(self.process)]
        for each in everybody:
            each.kill()
        psutil.wait_procs(everybody)
        self.process.communicate()


@contextmanager
def served(installation: Installation) -> Iterator[Serving]:
    """Serves the site until it is killed within the block, or stopped at its end."""
    port = free_port()
    serving = Serving(installation.start(*LANYARD, "serve", "--port", str(port)), port)
    wait_until(lambda: is_alive(port), "the site answered")
    yield serving
    if serving.process.poll() is None:
        stopped(serving.process)


def children_of(process: Process) -> list[psutil.Process]:
    """Everything that a process has started, and what that has started in its turn."""
    return psutil.Process(process.pid).children(recursive=True)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def is_alive(port: int) -> bool:
    """Whether a site answers there."""
    try:
        with urlopen(f"http://127.0.0.1:{port}/health") as answer:
            return bool(answer.status == 200)
    except URLError:
        return False
