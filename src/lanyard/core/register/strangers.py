"""Refuses returns of another area: nothing of two areas is ever put together."""

from collections.abc import Iterable

from lanyard.core.register.set_aside import names_of
from lanyard.core.returns.errors import WrongReturn
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.words.areas import areas


def refuse_strangers(given: Iterable[ReadReturn], area: str | None) -> None:
    """Raises `WrongReturn` for a return of another area than asked for, and for returns of two areas."""
    of_an_area = [read for read in given if read.area is not None]
    for read in of_an_area:
        if area is not None and read.area != area:
            raise _wrong_area(read, f"not of {_named(area)}")
        if read.area != of_an_area[0].area:
            other = of_an_area[0]
            raise _wrong_area(read, f"while {names_of(other)[0]} is of {_named(str(other.area))}")


def _wrong_area(read: ReadReturn, against: str) -> WrongReturn:
    return WrongReturn(
        read.files[0],
        f"This is the {read.declaration.title} of {_named(str(read.area))}, {against}.",
        "Give returns of one area only, and ask for that area.",
    )


def _named(area: str) -> str:
    known = areas().get(area)
    return f"{known.name} ({area})" if known else f"area {area}"
