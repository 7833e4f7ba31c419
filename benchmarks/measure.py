"""How things are timed: what is measured and its baseline in turn, several times, the median of each."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

Benchmark = Callable[[Path], None]
"""Runs in a folder of its own and prints its figures."""

ROUNDS = 5


def seconds(work: Callable[[], object]) -> float:
    """The wall-clock seconds that one run of the work takes."""
    started = perf_counter()
    work()
    return perf_counter() - started


def in_turn(
    work: Callable[[], object], baseline: Callable[[], object], rounds: int = ROUNDS
) -> tuple[float, float]:
    """Median seconds of the work and of its baseline, run in turn after one warm-up of each."""
    seconds(work), seconds(baseline)
    pairs = [(seconds(work), seconds(baseline)) for _ in range(rounds)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def tell_ratio(what: str, work: float, baseline: float, goal: float) -> None:
    """One line: the ratio, its goal, and the seconds behind it."""
    ratio = work / baseline
    met = "met" if ratio <= goal else "NOT MET"
    print(f"{what}: {ratio:.2f} times bare (goal {goal:g}, {met}); {work:.2f} s against {baseline:.2f} s")


def peak_bytes() -> int:
    """The most memory that this process has held at once, by Linux's own count.

    Not `ru_maxrss`: that of a new process starts with what its parent held.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024
