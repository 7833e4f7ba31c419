"""What can go wrong when files are put in their place. The edge catches `FilesError`."""

from pathlib import Path


class FilesError(Exception):
    """Any refusal of this folder."""


class CannotPlace(FilesError):  # noqa: N818 - reads as a sentence where it is raised
    """A file or folder that cannot be made where it is to stand: says what happened and what to do."""

    def __init__(self, place: Path, what: str, do: str) -> None:
        self.place, self.what, self.do = place, what, do
        super().__init__(f"{what} {do}")

    def __reduce__(self) -> tuple[type["CannotPlace"], tuple[Path, str, str]]:
        """How it comes back whole from another process."""
        return type(self), (self.place, self.what, self.do)


class UnfitFile(FilesError):  # noqa: N818 - reads as a sentence where it is raised
    """A file that is not taken: says what is wrong with it and what to do. It never says what is in it."""

    def __init__(self, what: str, do: str) -> None:
        self.what, self.do = what, do
        super().__init__(f"{what} {do}")
