"""What can go wrong while an area is made up."""


class SynthError(Exception):
    """A made-up area that cannot be made or written: says what happened and what to do."""

    def __init__(self, what: str, do: str) -> None:
        self.what, self.do = what, do
        super().__init__(f"{what} {do}")

    def __reduce__(self) -> tuple[type["SynthError"], tuple[str, str]]:
        """How it comes back whole from a process that made up or wrote an area."""
        return type(self), (self.what, self.do)


class ImpossibleArea(SynthError):  # noqa: N818 - reads as a sentence where it is raised
    """An area, year, number of children or seed that cannot be."""


class CannotPlant(SynthError):  # noqa: N818
    """More faults than the area has room for, or a shape in which they cannot be planted."""


class CannotWrite(SynthError):  # noqa: N818
    """A shape that there is not, or a folder that cannot be written to."""
