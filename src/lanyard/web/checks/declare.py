"""Checks of an installation: what is looked at, what was found, and how to mend it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.db import DatabaseError


class State(StrEnum):
    """How something stands. Only a fault keeps an installation from being called well."""

    WELL = "well"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True)
class Finding:
    """What a check found, and how to mend it where it is not well."""

    state: State
    says: str
    mend: str = ""


def well(says: str) -> Finding:
    """All is as it should be."""
    return Finding(State.WELL, says)


def warning(says: str, mend: str) -> Finding:
    """Something to look at: it works, but not as it should."""
    return Finding(State.WARNING, says, mend)


def fault(says: str, mend: str) -> Finding:
    """Something is broken or unsafe."""
    return Finding(State.FAULT, says, mend)


@dataclass(frozen=True)
class Check:
    """One thing to look at. `words` name it: "Database". `run` may ask the database, and changes nothing."""

    name: str
    words: str
    run: Callable[[], Finding]

    def find(self) -> Finding:
        """What it finds; where the database or the disk does not answer, that is the finding."""
        try:
            return self.run()
        except DatabaseError as error:
            return fault(
                f"The database did not answer: {_first_line(error)}.",
                "See what the check of the database says.",
            )
        except OSError as error:
            says = f"{error.filename or 'A file'} could not be used: {error.strerror or error}."
            return fault(says, "Give the program access to it.")


_declared: dict[str, Check] = {}


def declare_checks(checks: Iterable[Check]) -> None:
    """Adds a room's checks, in the order in which rooms become ready."""
    _declared.update({check.name: check for check in checks})


def declared_checks() -> tuple[Check, ...]:
    """Every check of every room."""
    return tuple(_declared.values())


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
