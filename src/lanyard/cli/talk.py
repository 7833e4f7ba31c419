"""How the command line talks: results to standard output, all else to standard error."""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from lanyard.core.words.progress import Progress as Telling
from lanyard.core.words.progress import silent


def say(line: str = "") -> None:
    """A line of the result."""
    sys.stdout.write(line + "\n")


def say_json(content: Mapping[str, object]) -> None:
    """The result as one JSON object."""
    sys.stdout.write(json.dumps(content, ensure_ascii=False, indent=2, default=str) + "\n")


def complain(line: str) -> None:
    """What went wrong, where, and what to do."""
    sys.stderr.write(line + "\n")


@contextmanager
def progress_shown() -> Iterator[Telling]:
    """A progress bar for each step while the work goes on; silent where nobody watches a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield silent
        return
    bar = Progress(
        TextColumn("{task.description:<28}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=console, transient=True,
    )  # fmt: skip
    tasks: dict[str, TaskID] = {}

    def tell(step: str, done: int, of: int) -> None:
        if step not in tasks:
            tasks[step] = bar.add_task(step, total=of)
        bar.update(tasks[step], completed=done, total=of)

    with bar:
        yield tell
