"""What can go wrong while data sets are computed. The edge (command line, web) catches `DataSetError`."""

from pathlib import Path


class DataSetError(Exception):
    """Data sets cannot be computed: says what happened and what to do."""


class NotASnapshot(DataSetError):  # noqa: N818 - reads as a sentence where it is raised
    """The folder is not a snapshot, or a table of it is missing."""

    def __init__(self, folder: Path, missing: str) -> None:
        super().__init__(f"{folder}: no {missing} in it. Give the folder of a snapshot, made from returns.")


class OldSnapshot(DataSetError):  # noqa: N818
    """A table of the snapshot lacks a column, as it was made before there was that column."""

    def __init__(self, folder: Path, table: str, column: str) -> None:
        super().__init__(
            f"{folder}: its table {table} has no column {column}, so an older Lanyard made it. Make it again "
            "from its returns."
        )


class NotARelease(DataSetError):  # noqa: N818
    """The folder holds no shareable figures of an earlier pack."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder}: no shareable figures in it. Give the folder of an earlier pack, or the folder of its "
            "shareable files."
        )


class UnknownEngine(DataSetError):  # noqa: N818
    """No engine has that name."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f"There is no engine called {name!r}. Choose one of: {', '.join(known)}.")


class NoCensusDay(DataSetError):  # noqa: N818
    """The SEN2 return in use says neither its year nor its census day."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f"{file}: the SEN2 return gives no census day. Add it to the header and import again."
        )


class NoDay(DataSetError):  # noqa: N818
    """No return in use says the day it is about, and none was given."""

    def __init__(self) -> None:
        super().__init__(
            "No return in use says the day it is about, so nobody can tell what is open now. Give the day "
            "with --as-at."
        )


class Unprotected(DataSetError):  # noqa: N818
    """Small numbers could not be hidden so that nobody can work them out; nothing is released."""

    def __init__(self, population: str) -> None:
        super().__init__(
            f"A small number among {population} could be worked out from the rest. Nothing was released; "
            "share fewer cuts of these figures."
        )


class EngineNotInstalled(DataSetError):  # noqa: N818
    """The engine is an extra, and something that it needs is not there."""

    def __init__(self, name: str, what_to_do: str) -> None:
        super().__init__(f"The engine {name} is not installed here. What to do: {what_to_do}.")
