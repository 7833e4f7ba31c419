"""The rows of the access table for something that is written in sections."""

from collections.abc import Iterator

from lanyard.web.access.routes import Door, Route
from lanyard.web.cases.access import GIVE_PARTS, KEEP_CASES

_BY_WRITERS = ("see", "write", "form", "bring")


def routes_of(kind: str) -> Iterator[Route]:
    """The pages of one kind of piece, signed in and by link."""
    for act in _BY_WRITERS:
        yield Route(f"cases:{act}-{kind}", GIVE_PARTS, about=kind, reads_child=True)
        yield Route(f"cases:{act}-{kind}-by-link", Door.LINK, about=kind, reads_child=True)
    yield Route(f"cases:hand-in-{kind}", GIVE_PARTS, about=kind)
    yield Route(f"cases:hand-in-{kind}-by-link", Door.LINK, about=kind)
    yield Route(f"cases:accept-{kind}", KEEP_CASES, about=kind)
    yield Route(f"cases:send-back-{kind}", KEEP_CASES, about=kind)
    yield from asking_routes(kind)


def asking_routes(kind: str) -> Iterator[Route]:
    """The pages on which somebody is asked for a part, and reminded of it."""
    yield Route(f"cases:ask-{kind}", KEEP_CASES, about=kind)
    yield Route(f"cases:remind-{kind}", KEEP_CASES, about=kind)
