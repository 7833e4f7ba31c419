"""How many static pages a second the production server gives, beside the barest view of the framework."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from statistics import median
from time import monotonic, sleep
from urllib.request import urlopen

BODY = "BARE_SITE_BODY"
"""What the environment calls the file whose bytes the bare view gives."""

GOAL = 0.7
CLIENTS = 4
ROUNDS = 11
SECONDS_A_ROUND = 1.0
SECONDS_TO_START = 60
_PAGE = "/help/"
_REQUEST = f"GET {_PAGE} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()


def run(folder: Path) -> None:
    """Prints the page's requests a second as a share of the bare view's, served in the same way; goal 0.7."""
    with _served(
        "lanyard.web.site.wsgi:application", {"LANYARD_MODE": "demo", "LANYARD_HOME": str(folder)}
    ) as site:
        body = folder / "body.html"
        body.write_bytes(_page_at(site))
        with _served("benchmarks.bare_site:application", {BODY: str(body)}) as bare:
            rounds = [(_rate(site), _rate(bare)) for _ in range(ROUNDS)]
    page, baseline = (median(rates) for rates in zip(*rounds, strict=True))
    share = median(of_page / of_bare for of_page, of_bare in rounds)
    met = "met" if share >= GOAL else "NOT MET"
    print(
        f"Static page: {share:.2f} of the bare view's requests a second (goal {GOAL}, {met}); "
        f"{page:,.0f} against {baseline:,.0f}"
    )


@contextmanager
def _served(application: str, environment: Mapping[str, str]) -> Iterator[int]:
    """Gives the port at which the production server has begun to answer."""
    port = free_port()
    words = [sys.executable, "-m", "gunicorn", application, "--bind", f"127.0.0.1:{port}"]
    words += ["--workers", "2", "--threads", "4", "--log-level", "warning", "--no-control-socket"]
    process = subprocess.Popen(words, env={**os.environ, **environment})
    try:
        _wait_for(process, port)
        yield port
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    """A port of this machine at which nothing answers."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    until = monotonic() + SECONDS_TO_START
    while monotonic() < until and process.poll() is None:
        try:
            _page_at(port)
        except OSError:
            sleep(0.1)
        else:
            return
    raise RuntimeError(f"The server at port {port} did not begin to answer; its messages stand above.")


def _page_at(port: int) -> bytes:
    return bytes(urlopen(f"http://localhost:{port}{_PAGE}").read())


def _rate(port: int) -> float:
    """Requests a second, asked for by a few clients at once, each on one connection."""
    until = monotonic() + SECONDS_A_ROUND
    with ThreadPoolExecutor(CLIENTS) as clients:
        answered = list(clients.map(lambda _: _answers_until(until, port), range(CLIENTS)))
    return sum(answered) / SECONDS_A_ROUND


def _answers_until(until: float, port: int) -> int:
    answers = 0
    with socket.create_connection(("127.0.0.1", port)) as connection, connection.makefile("rb") as answer:
        while monotonic() < until:
            connection.sendall(_REQUEST)
            _read_whole(answer)
            answers += 1
    return answers


def _read_whole(answer: BufferedReader) -> None:
    length = 0
    if not answer.readline().startswith(b"HTTP/1.1 200"):
        raise ValueError("The page was refused.")
    for line in iter(answer.readline, b"\r\n"):
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    answer.read(length)
