"""What can go wrong with a draw. The edge catches `DrawError`."""

from pathlib import Path


class DrawError(Exception):
    """Any refusal of this folder: says what happened, where and what to do."""


class ListRefused(DrawError):  # noqa: N818 - reads as a sentence where it is raised
    """A file or folder from which no list can be made, or where none can be kept."""

    def __init__(self, where: Path | str, what: str, do: str) -> None:
        self.where, self.what, self.do = str(where), what, do
        super().__init__(f"{where}: {what} {do}")


class QuotasCannotBeMet(DrawError):  # noqa: N818
    """The list does not hold the children that the draw asks for."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        self.reasons = reasons
        super().__init__(
            "The draw cannot be made from this list, so nothing was frozen. " + " ".join(reasons)
        )


class SeedRefused(DrawError):  # noqa: N818
    """A contribution to the seed that cannot be used."""


class DrawRefused(DrawError):  # noqa: N818
    """An act that the draw does not allow, such as drawing twice."""
