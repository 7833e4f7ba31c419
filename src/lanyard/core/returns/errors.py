"""What can go wrong while a return is read. The edge (command line, web) catches `ReturnError`."""

from collections.abc import Sequence
from pathlib import Path


class ReturnError(Exception):
    """A file that cannot be used as a return: says which, what happened and what to do."""

    def __init__(self, path: Path | str, what: str, do: str) -> None:
        self.path, self.what, self.do = str(path), what, do
        super().__init__(f"{self.path}: {what} {do}")


class NotRecognised(ReturnError):  # noqa: N818 - reads as a sentence where it is raised
    """No declared return has this content."""


class CannotTell(ReturnError):  # noqa: N818
    """The content fits two or more returns, and nothing tells which of them it is."""


class Unreadable(ReturnError):  # noqa: N818
    """The file is damaged, locked, or not what its content claims."""


class Unsafe(ReturnError):  # noqa: N818
    """The file could harm the machine that reads it (entities, bombs) and is refused unread."""


class WrongReturn(ReturnError):  # noqa: N818
    """A sound file of another collection, area or year than was asked for."""


class RefusedInputs(Exception):  # noqa: N818
    """Some inputs cannot be used, so nothing was made of any: every reason, one a line."""

    def __init__(self, faults: Sequence[ReturnError]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, faults)))
