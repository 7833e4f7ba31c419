"""What does not count, and why, in sentences."""

from dataclasses import dataclass

from lanyard.core.returns.reading import ReadReturn
from lanyard.core.words.dates_in_words import date_in_words


@dataclass(frozen=True)
class SetAside:
    """A return that was read and does not count, and why, in a sentence."""

    read: ReadReturn
    reason: str


def names_of(read: ReadReturn) -> tuple[str, ...]:
    """The names of a return's files, without their folders, in order."""
    return tuple(sorted(path.name for path in read.files))


def second_copy(used: ReadReturn) -> str:
    """Why a return does not count where `used` is the same return."""
    return f"A second copy of the same return: {', '.join(names_of(used))} is used."


def why_not(read: ReadReturn, used: ReadReturn) -> str:
    """Why a return does not count where `used` does: it is older, or says the same."""
    if (read.year, read.reference_date) == (used.year, used.reference_date):
        return second_copy(used)
    return older(read, used)


def older(read: ReadReturn, used: ReadReturn) -> str:
    """Why a return does not count where `used` is a later one, or the only one that says its age."""
    if read.year == used.year or read.year is None:
        return _older_day(read, used)
    return f"The return of {used.year} is used; this is an older one, of {read.year}."


def _older_day(read: ReadReturn, used: ReadReturn) -> str:
    if read.year is None and used.year is not None and read.reference_date is None:
        return f"The return of {used.year} is used; this one does not say its year."
    if used.reference_date is None or read.reference_date is None:
        return f"{', '.join(names_of(used))} is used; this one does not say of which day it is."
    day, older_day = date_in_words(used.reference_date), date_in_words(read.reference_date)
    return f"The return of {day} is used; this is an older one, of {older_day}."
