"""A whole area's returns, from upload to the board of readiness, while somebody else uses the site."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from threading import Thread
from time import perf_counter, sleep

from benchmarks.browsing import Browser, p95
from benchmarks.made_up import area
from benchmarks.static_page import free_port
from lanyard.core.returns.sen2.census_days import census_day
from lanyard.core.synth.writing import write_area

CHILDREN = 25_000
GOAL = 3.0
IDLE_SECONDS = 20
SECONDS_TO_START = 60
PAUSE_SECONDS = 0.1
"""Between two pages: somebody who reads hardly at all."""

_BROWSED = ("/", "/data/", "/inspections/", "/directory/people/", "/data/catalogue/")
_BRING_IN, _BOARD = "/data/imports/bring-in/", "/data/readiness/"
_NO_RETURNS = {"faults.csv", "look-alikes.csv"}


def run(folder: Path) -> None:
    """Prints how long it takes, and the second person's p95 as a ratio to that on the idle site; goal 3."""
    returns = folder / "returns"
    write_area(returns, area(CHILDREN))
    files = [path for path in sorted(returns.iterdir()) if path.is_file() and path.name not in _NO_RETURNS]
    environment = _environment(folder / "site")
    _told(environment, "lanyard.cli", "manage", "ready", "--migrate")
    sessions: Mapping[str, str] = json.loads(_told(environment, "benchmarks.desk_people"))
    with _served(environment) as port:
        data_lead, lano = (Browser(port, {"session": sessions[role]}) for role in ("data-lead", "lano"))
        _wait_for(lano)
        until = perf_counter() + IDLE_SECONDS
        idle = _browsed(lano, lambda: perf_counter() < until)
        took, busy = _while_importing(data_lead, lano, files)
    _tell(took, busy, idle)


def _tell(took: float, busy: Sequence[float], idle: Sequence[float]) -> None:
    ratio = p95(busy) / p95(idle)
    met = "met" if ratio <= GOAL else "NOT MET"
    print(f"Returns of {CHILDREN:,} children with SEND, from upload to the board of readiness: {took:.0f} s")
    print(
        f"Pages of somebody else meanwhile: p95 {ratio:.2f} times that of the idle site "
        f"(goal {GOAL:g}, {met}); {p95(busy) * 1000:.0f} ms against {p95(idle) * 1000:.0f} ms"
    )


def _while_importing(data_lead: Browser, lano: Browser, files: Sequence[Path]) -> tuple[float, list[float]]:
    """The seconds until the data lead has the board, and what the other's pages took until then."""
    began = perf_counter()
    importing = Thread(target=_import, args=(data_lead, files))
    importing.start()
    busy = _browsed(lano, importing.is_alive)
    importing.join()
    return perf_counter() - began, busy


def _import(data_lead: Browser, files: Sequence[Path]) -> None:
    day = census_day(area(CHILDREN).year)
    as_at = {"as_at-day": str(day.day), "as_at-month": str(day.month), "as_at-year": str(day.year)}
    made = data_lead.send(_BRING_IN, as_at, "returns", files)
    while "Being read" in (page := data_lead.page(made)):
        sleep(1)
    if "Refused" in page:
        raise ValueError("The returns were refused.")
    data_lead.page(_BOARD)


def _browsed(browser: Browser, goes_on: Callable[[], bool]) -> list[float]:
    """How long each page took, one after another for as long as it goes on."""
    taken = []
    for address in cycle(_BROWSED):
        if not goes_on():
            break
        taken.append(browser.seconds(address))
        sleep(PAUSE_SECONDS)
    return taken


def _environment(home: Path) -> Mapping[str, str]:
    own = {"LANYARD_MODE": "demo", "LANYARD_HOME": str(home), "DATABASE_URL": ""}
    return {**os.environ, **own, "DJANGO_SETTINGS_MODULE": "lanyard.web.site.settings"}


def _told(environment: Mapping[str, str], module: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *words], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


@contextmanager
def _served(environment: Mapping[str, str]) -> Iterator[int]:
    """Gives the port at which the site is served, with its worker beside it."""
    port = free_port()
    words = [sys.executable, "-m", "lanyard.cli", "serve", "--port", str(port)]
    process = subprocess.Popen(words, env=dict(environment), stdout=subprocess.DEVNULL)
    try:
        yield port
    finally:
        process.terminate()
        process.wait()


def _wait_for(browser: Browser) -> None:
    until = perf_counter() + SECONDS_TO_START
    while True:
        try:
            browser.page(_BROWSED[0])
        except OSError:
            if perf_counter() > until:
                raise
            sleep(0.2)
        else:
            return
