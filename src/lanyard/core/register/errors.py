"""What can go wrong with a register, its snapshot or its pseudonyms. The edge catches `RegisterError`."""

from pathlib import Path


class RegisterError(Exception):
    """Something about the register that a person can mend: says what happened, where and what to do."""


class SnapshotRefused(RegisterError):  # noqa: N818 - reads as a sentence where it is raised
    """A folder that is no whole snapshot, or where none can be written."""

    def __init__(self, folder: Path | str, what: str, do: str) -> None:
        self.folder, self.what, self.do = str(folder), what, do
        super().__init__(f"{folder}: {what} {do}")


class KeyRefused(RegisterError):  # noqa: N818
    """The key of the pseudonyms cannot be used."""

    def __init__(self, where: Path | str, what: str, do: str) -> None:
        self.where, self.what, self.do = str(where), what, do
        super().__init__(f"{where}: {what} {do}")


class UniqueIdRefused(RegisterError):  # noqa: N818
    """A text that is no Unique ID made with this key."""

    def __init__(self, unique_id: str, what: str, do: str) -> None:
        self.unique_id, self.what, self.do = unique_id, what, do
        super().__init__(f"{unique_id}: {what} {do}")


class NotAnIdentityError(RegisterError):
    """A text that no register gives as a child's identity."""

    def __init__(self, identity: str) -> None:
        super().__init__(
            f"{identity!r} is no identity of a child. Give one as the register writes it: UPN: and a UPN."
        )


class TruthRefused(RegisterError):  # noqa: N818
    """A file that is no list of whom rows truly speak of."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(
            f"{path}: This is no list of whom rows truly speak of. Give the file truth/links.csv that "
            "made-up returns come with."
        )
