"""The read log: knows, while a request is answered, whether opening a child's record was recorded.

A route with `reads_child=True` answers only when it was; `middleware.py` sees to that.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass
class ReadsNoted:
    """How many reads were recorded since the watch began."""

    count: int = 0


_noted: ContextVar[ReadsNoted | None] = ContextVar("reads_noted", default=None)


@contextmanager
def reads_watched() -> Iterator[ReadsNoted]:
    """Counts the reads that are recorded within the block."""
    noted = ReadsNoted()
    token = _noted.set(noted)
    try:
        yield noted
    finally:
        _noted.reset(token)


def note_read() -> None:
    """Says that a read was recorded, to whoever watches."""
    noted = _noted.get()
    if noted is not None:
        noted.count += 1
