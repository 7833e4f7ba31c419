"""What can go wrong with published figures. The edge (command line, web) catches `BenchmarkError`."""

from collections.abc import Iterable
from pathlib import Path

from lanyard.core.datasets.errors import DataSetError


class BenchmarkError(DataSetError):
    """Published figures cannot be read or compared: says what happened and what to do."""


class NoBenchmarkFolder(BenchmarkError):  # noqa: N818 - reads as a sentence where it is raised
    """There is no such folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: there is no such folder. Give the one that holds the published files.")


class UnreadableFile(BenchmarkError):  # noqa: N818
    """A published file that cannot be read to its end; nothing of it is used."""

    def __init__(self, path: Path, why: str) -> None:
        self.path = path
        super().__init__(f"{path.name}: {why}. Nothing of it is used. Download it again, or put it right.")


class UnknownMeasure(BenchmarkError):  # noqa: N818
    """No published measure has that name."""

    def __init__(self, measure: str) -> None:
        super().__init__(f"No published file is declared to give a measure called {measure!r}.")


class NotPublished(BenchmarkError):  # noqa: N818
    """None of the files in the folder gives the measure, or not in these groups or this year."""

    def __init__(self, measure: str, wanted: str, held: Iterable[str]) -> None:
        choices = ", ".join(held) or "nothing; add the file that does"
        super().__init__(
            f"The published files in the folder do not give {measure} {wanted}. Held: {choices}."
        )
