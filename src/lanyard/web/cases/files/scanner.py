"""The virus scanner of the installation, where it has one: ClamAV's clamd, spoken to by its socket.

LANYARD_SCANNER names it: `unix:/run/clamav/clamd.ctl` or `tcp:scanner.example.org:3310`. What cannot be
scanned is refused, never let through.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

from lanyard.core.files.errors import UnfitFile

PATIENCE_SECONDS = 60
_CHUNK = 1 << 16
_LONGEST_ANSWER = 4_096


class ScannerAwayError(Exception):
    """The scanner does not answer, or answers what is not understood."""


def is_set_up() -> bool:
    """Whether this installation has a scanner."""
    return bool(settings.SCANNER)


def scan(path: Path) -> None:
    """Has a file looked over. Raises `UnfitFile` where something is found, or nothing could be looked at."""
    try:
        answer = _asked(path)
    except (OSError, ScannerAwayError) as fault:
        raise UnfitFile(
            "The file could not be looked over for viruses: the scanner does not answer. Nothing was kept.",
            "Try again in some minutes. If it stays so, tell the nominated officer.",
        ) from fault
    if answer.endswith(" FOUND"):
        raise UnfitFile(
            "A virus was found in the file. Nothing was kept.",
            "Do not open it. Tell your IT support, and send the document from a computer that is clean.",
        )
    if not answer.endswith(" OK"):
        raise UnfitFile(
            "The virus scanner could not look through the file. Nothing was kept.",
            "Save it smaller or as a PDF, and send that.",
        )


def answers() -> bool:
    """Whether the scanner that is set up answers."""
    try:
        with _connected() as scanner:
            scanner.sendall(b"zPING\0")
            return _answer(scanner) == "PONG"
    except (OSError, ScannerAwayError):
        return False


def _asked(path: Path) -> str:
    with _connected() as scanner, path.open("rb") as file:
        scanner.sendall(b"zINSTREAM\0")
        while chunk := file.read(_CHUNK):
            scanner.sendall(len(chunk).to_bytes(4, "big") + chunk)
        scanner.sendall(bytes(4))
        return _answer(scanner)


def _answer(scanner: socket.socket) -> str:
    said = b""
    while not said.endswith(b"\0") and len(said) < _LONGEST_ANSWER:
        piece = scanner.recv(_LONGEST_ANSWER)
        if not piece:
            break
        said += piece
    if not said:
        raise ScannerAwayError
    return said.rstrip(b"\0\n").decode("utf-8", "replace")


@contextmanager
def _connected() -> Iterator[socket.socket]:
    way, _, where = settings.SCANNER.partition(":")
    if way == "unix":
        scanner = socket.socket(socket.AF_UNIX)
        scanner.settimeout(PATIENCE_SECONDS)
        with scanner:
            scanner.connect(where)
            yield scanner
        return
    host, _, port = where.rpartition(":")
    if way != "tcp" or not port.isdecimal():
        raise ScannerAwayError
    with socket.create_connection((host, int(port)), PATIENCE_SECONDS) as scanner:
        yield scanner
