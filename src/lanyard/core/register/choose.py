"""Chooses, of all the returns that were read, those that count; the others are set aside with a reason.

Nothing depends on the order in which files were named.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.errors import WrongReturn
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.sen2 import BLADE, FORM, MODULES, SEN2, WORKBOOK, XML
from lanyard.core.returns.sen2.people import HEADER
from lanyard.core.words.areas import areas
from lanyard.core.words.dates_in_words import date_in_words

SHAPES_BEST_FIRST: Mapping[str, tuple[str, ...]] = {
    SEN2.kind: (XML, BLADE, FORM, WORKBOOK, MODULES),
    ANNEX_A.kind: tuple(ANNEX_A.shapes),
    ESTABLISHMENTS.kind: tuple(ESTABLISHMENTS.shapes),
}
"""What was sent comes before what was exported from it, and that before what was typed or older."""


@dataclass(frozen=True)
class SetAside:
    """A return that was read and does not count, and why, in a sentence."""

    read: ReadReturn
    reason: str


@dataclass(frozen=True)
class Chosen:
    """At most one return of each kind, and what was set aside. `area` is the area all of it is about."""

    sen2: ReadReturn | None = None
    annex_a: ReadReturn | None = None
    establishments: ReadReturn | None = None
    set_aside: tuple[SetAside, ...] = ()
    area: str | None = None

    @property
    def used(self) -> tuple[ReadReturn, ...]:
        """The returns that count, in order of trust."""
        return tuple(read for read in (self.sen2, self.annex_a, self.establishments) if read is not None)


def choose(returns: Iterable[ReadReturn], *, as_at: date | None = None, area: str | None = None) -> Chosen:
    """The returns that count at a date (of SEN2 the latest census day not after it) for an area.

    Raises `WrongReturn` for a SEN2 return of another area than asked for, and for returns of two areas.
    """
    given = _best_first(returns)
    _refuse_strangers(given, area)
    early, late = _by_census_day(given, as_at)
    sen2, older = _first(early, SEN2.kind, _why_not_this_sen2)
    annex_a, more_lists = _first(_with_lists_joined(given), ANNEX_A.kind, _second_copy)
    establishments, more_registers = _first(given, ESTABLISHMENTS.kind, _second_copy)
    return Chosen(
        sen2,
        annex_a,
        establishments,
        (*late, *older, *more_lists, *more_registers),
        area or next((read.area for read in given if read.area), None),
    )


def _best_first(returns: Iterable[ReadReturn]) -> list[ReadReturn]:
    """By kind; then latest year, best shape, latest submission; last by the names of the files."""
    by_name = sorted(returns, key=names_of)
    latest_submission_first = sorted(by_name, key=_serial_number, reverse=True)
    return sorted(latest_submission_first, key=lambda read: (read.kind, -(read.year or 0), _shape_rank(read)))


def names_of(read: ReadReturn) -> tuple[str, ...]:
    """The names of a return's files, without their folders, in order."""
    return tuple(sorted(path.name for path in read.files))


def _shape_rank(read: ReadReturn) -> int:
    shapes = SHAPES_BEST_FIRST.get(read.kind, ())
    return shapes.index(read.shape) if read.shape in shapes else len(shapes)


def _serial_number(read: ReadReturn) -> str:
    header = read.tables.get(HEADER.name)
    if header is None or not header.has("serial_no") or header.rows.is_empty():
        return ""
    return str(header.rows["serial_no"][0] or "").zfill(9)


def _refuse_strangers(given: Iterable[ReadReturn], area: str | None) -> None:
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


def _by_census_day(
    given: Iterable[ReadReturn], as_at: date | None
) -> tuple[list[ReadReturn], list[SetAside]]:
    """SEN2 returns up to the date, and those whose census day lies after it, set aside."""
    early: list[ReadReturn] = []
    late: list[SetAside] = []
    for read in given:
        if read.kind == SEN2.kind and as_at and read.reference_date and read.reference_date > as_at:
            late.append(SetAside(read, _too_late(read.reference_date, as_at)))
        else:
            early.append(read)
    return early, late


def _too_late(census_day: date, as_at: date) -> str:
    return f"Its census day, {date_in_words(census_day)}, is after the as-at date, {date_in_words(as_at)}."


def _with_lists_joined(given: Iterable[ReadReturn]) -> list[ReadReturn]:
    """The Annex A inputs, the first one with the list that it lacks where another file holds just that."""
    own = [read for read in given if read.kind == ANNEX_A.kind]
    if not own:
        return []
    first, others = own[0], []
    for read in own[1:]:
        if read.tables.keys().isdisjoint(first.tables):
            first = _joined(first, read)
        else:
            others.append(read)
    return [first, *others]


def _joined(one: ReadReturn, other: ReadReturn) -> ReadReturn:
    return replace(
        one,
        files=(*one.files, *other.files),
        tables={**one.tables, **other.tables},
        problems=(*one.problems, *other.problems),
        notes={**one.notes, **other.notes},
    )


def _first(
    given: Iterable[ReadReturn], kind: str, why: Callable[[ReadReturn, ReadReturn], str]
) -> tuple[ReadReturn | None, list[SetAside]]:
    own = [read for read in given if read.kind == kind]
    if not own:
        return None, []
    return own[0], [SetAside(read, why(read, own[0])) for read in own[1:]]


def _why_not_this_sen2(read: ReadReturn, chosen: ReadReturn) -> str:
    if read.year is None and chosen.year is not None:
        return f"The return of {chosen.year} is used; this one does not say its year."
    if read.year != chosen.year:
        return f"The return of {chosen.year} is used; this is an older one, of {read.year}."
    return _second_copy(read, chosen)


def _second_copy(_read: ReadReturn, chosen: ReadReturn) -> str:
    return f"A second copy of the same return: {', '.join(names_of(chosen))} is used."
