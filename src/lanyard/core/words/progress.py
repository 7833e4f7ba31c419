"""How long work tells what it has done, so that whoever waits sees true progress."""

from typing import Protocol


class Progress(Protocol):
    """Called with the name of the step, how much of it is done, and how much there is."""

    def __call__(self, step: str, done: int, of: int) -> None:
        """Takes note. Raises only to stop the work, where somebody has cancelled it."""


def silent(step: str, done: int, of: int) -> None:
    """Progress that nobody watches."""
