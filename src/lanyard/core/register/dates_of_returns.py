"""Which returns of one kind count by their dates: the latest, or those of a year where there are many."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lanyard.core.register.joining import stand_each_for_itself
from lanyard.core.register.set_aside import SetAside, older
from lanyard.core.returns.declare import Return
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.words.dates_in_words import date_in_words

_NAMES_OF_DAYS = {SEN2.kind: "census day"}


@dataclass(frozen=True)
class Dated:
    """Returns of one kind that count by their dates, in the order given, and the others with a reason."""

    counting: tuple[ReadReturn, ...]
    set_aside: tuple[SetAside, ...]


def by_date(declared: Return, given: Sequence[ReadReturn], as_at: date | None) -> Dated:
    """What counts of the returns of one kind, which are given latest first.

    A return whose reference date lies after the as-at date is set aside. The register of establishments is
    not: it says what settings are, and its latest edition says it best.
    """
    early = [read for read in given if not _is_late(read, as_at)]
    late = tuple(SetAside(read, _too_late(read, as_at)) for read in given if as_at and _is_late(read, as_at))
    if not early:
        return Dated((), late)
    counting = _of_a_year(early, as_at) if declared.one_of_many else _latest(early)
    identities = {id(read) for read in counting}
    others = [read for read in early if id(read) not in identities]
    return Dated(
        tuple(counting), (*late, *(SetAside(read, _why(declared, read, counting[0])) for read in others))
    )


def _is_late(read: ReadReturn, as_at: date | None) -> bool:
    if as_at is None or read.reference_date is None or read.kind == ESTABLISHMENTS.kind:
        return False
    return read.reference_date > as_at


def _too_late(read: ReadReturn, as_at: date) -> str:
    day = _NAMES_OF_DAYS.get(read.kind, "reference date")
    said = date_in_words(read.reference_date or as_at)
    return f"Its {day}, {said}, is after the as-at date, {date_in_words(as_at)}."


def _latest(early: Sequence[ReadReturn]) -> list[ReadReturn]:
    """The latest, and what is of the same day; lists that came one by one have each a day of its own."""
    first: dict[frozenset[str], ReadReturn] = {}
    for read in early:
        first.setdefault(_tables_of(read), read)
    return [read for read in early if _same_day(read, first[_tables_of(read)])]


def _tables_of(read: ReadReturn) -> frozenset[str]:
    return frozenset(read.tables) if stand_each_for_itself(read.declaration) else frozenset()


def _same_day(read: ReadReturn, other: ReadReturn) -> bool:
    return (read.year, read.reference_date) == (other.year, other.reference_date)


def _of_a_year(early: Sequence[ReadReturn], as_at: date | None) -> list[ReadReturn]:
    """Those of the year up to the as-at date, else up to the latest of them; and those that say no date."""
    days = [read.reference_date for read in early if read.reference_date]
    last = as_at or max(days, default=date.max)
    return [read for read in early if _within_a_year(read.reference_date or last, last)]


def _within_a_year(day: date, last: date) -> bool:
    return (day.year + 1, day.month, day.day) > (last.year, last.month, last.day)


def _why(declared: Return, read: ReadReturn, used: ReadReturn) -> str:
    if declared.one_of_many and read.reference_date:
        return f"Of {date_in_words(read.reference_date)}: more than a year before the day that is looked at."
    return older(read, used)
