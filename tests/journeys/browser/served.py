"""The demo, made and served by its one command, as journeys walk through it."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path
from time import monotonic, sleep

PATIENCE_SECONDS = 120
"""A busy machine gets there by then; a broken program never does."""

_LINK = re.compile(r"https?://\S+/link/\S+")


@dataclass(frozen=True)
class Served:
    """A site that answers at an address; its messages lie in a folder.

    `looked_over` has the views and shapes of pages in which barriers have been looked for: once is enough.
    """

    address: str
    mail: Path
    looked_over: set[tuple[str, tuple[str, ...]]] = field(default_factory=set)

    def link_sent_to(self, email: str) -> str:
        """The path of the link in the last message to an address, once it has gone out."""
        until = monotonic() + PATIENCE_SECONDS
        while monotonic() < until:
            links = [link for sent in self._sent_to(email) for link in _LINK.findall(sent)]
            if links:
                return str(links[-1]).removeprefix(self.address)
            sleep(0.2)
        raise AssertionError(f"No message with a link came to {email}.")

    def _sent_to(self, email: str) -> list[str]:
        """The texts of the messages to an address, the oldest first."""
        files = sorted(self.mail.glob("*.log"), key=lambda file: file.stat().st_mtime_ns)
        parts = (
            part for file in files for part in file.read_bytes().split(b"-" * 79 + b"\n") if part.strip()
        )
        messages = (message_from_bytes(part) for part in parts)
        return [_text_of(message.get_payload(decode=True)) for message in messages if message["To"] == email]


def _text_of(payload: object) -> str:
    return payload.decode() if isinstance(payload, bytes) else ""


@contextmanager
def the_demo(folder: Path) -> Iterator[Served]:
    """Serves a demo from a folder until the block ends."""
    port = _free_port()
    command = [sys.executable, "-m", "lanyard.cli", "demo", "--no-pack", "--port", str(port)]
    with subprocess.Popen([*command, "--out", str(folder)], stdout=subprocess.PIPE, text=True) as demo:
        try:
            _wait(demo)
            yield Served(f"http://localhost:{port}", folder / "site/mail")
        finally:
            demo.send_signal(signal.SIGINT)
            demo.wait()


def _wait(demo: subprocess.Popen[str]) -> None:
    assert demo.stdout is not None
    assert any("/demo/as/administrator/" in line for line in demo.stdout), "The demo did not start."


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def pictures_wanted() -> bool:
    """Whether the journeys are to take the pictures of the documents: `make pictures` asks for them."""
    return os.environ.get("LANYARD_PICTURES") == "yes"
