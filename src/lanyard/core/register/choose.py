"""Chooses, of all the returns that were read, those that count; the others are set aside with a reason.

Of each kind the latest reference date not after the as-at date counts; of returns that are `one_of_many`,
such as termly censuses, those of the year up to it count together. Nothing depends on the order in which
files were named.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from lanyard.core.register.dates_of_returns import Dated, by_date
from lanyard.core.register.joining import joined_lists, one_a_school
from lanyard.core.register.set_aside import SetAside, names_of, why_not
from lanyard.core.register.strangers import refuse_strangers
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Return, Sender
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.sen2 import BLADE, FORM, MODULES, SEN2, WORKBOOK, XML

SHAPES_BEST_FIRST: Mapping[str, tuple[str, ...]] = {
    **{declared.kind: tuple(declared.shapes) for declared in RETURNS},
    SEN2.kind: (XML, BLADE, FORM, WORKBOOK, MODULES),
}
"""What was sent comes before what was exported from it, and that before what was typed or older. Returns
declare their shapes in this order; SEN2 is an exception."""

_SENT = XML


@dataclass(frozen=True)
class Chosen:
    """The returns that count, in order of trust, and what was set aside. `area` is the area all of it is
    about. Of most kinds there is one at most; of a termly or monthly return, and of one that schools send,
    there are several."""

    used: tuple[ReadReturn, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    area: str | None = None

    def of(self, kind: str) -> tuple[ReadReturn, ...]:
        """The returns of that kind that count: the latest first, then by the names of their files."""
        return tuple(read for read in self.used if read.kind == kind)

    def one(self, kind: str) -> ReadReturn | None:
        """The first of `of(kind)`; None where none counts."""
        return next(iter(self.of(kind)), None)

    @property
    def sen2(self) -> ReadReturn | None:
        return self.one(SEN2.kind)

    @property
    def annex_a(self) -> ReadReturn | None:
        return self.one(ANNEX_A.kind)

    @property
    def establishments(self) -> ReadReturn | None:
        return self.one(ESTABLISHMENTS.kind)


def choose(returns: Iterable[ReadReturn], *, as_at: date | None = None, area: str | None = None) -> Chosen:
    """The returns that count at a date for an area.

    Raises `WrongReturn` for a return of another area than asked for, and for returns of two areas.
    """
    given = _best_first(returns)
    refuse_strangers(given, area)
    used: list[ReadReturn] = []
    aside: list[SetAside] = []
    for declared in RETURNS:
        own = [read for read in given if read.kind == declared.kind]
        dated = by_date(declared, own, as_at)
        counting, copies = _without_copies(declared, dated)
        used += counting
        aside += (*dated.set_aside, *copies)
    return Chosen(tuple(used), tuple(aside), area or next((read.area for read in given if read.area), None))


def _without_copies(declared: Return, dated: Dated) -> tuple[list[ReadReturn], list[SetAside]]:
    """One return, or of one of many one for each reference date; of schools one for each school."""
    used: list[ReadReturn] = []
    aside: list[SetAside] = []
    for _, copies in groupby(dated.counting, key=_day if declared.one_of_many else _together):
        counting, more = _first_of(declared, list(copies))
        used += counting
        aside += more
    return used, aside


def _first_of(declared: Return, copies: Sequence[ReadReturn]) -> tuple[list[ReadReturn], list[SetAside]]:
    if declared.sender is Sender.SCHOOL:
        return one_a_school(copies, sent=_SENT)
    first, *others = joined_lists(copies)
    return [first], [SetAside(read, why_not(read, first)) for read in others]


def _best_first(returns: Iterable[ReadReturn]) -> list[ReadReturn]:
    """By kind; then latest year and day, best shape, latest submission; last by the names of the files."""
    by_name = sorted(returns, key=names_of)
    latest_submission_first = sorted(by_name, key=_serial_number, reverse=True)
    best_shape_first = sorted(latest_submission_first, key=_shape_rank)
    return sorted(best_shape_first, key=lambda read: (read.year or _day(read).year, _day(read)), reverse=True)


def _together(read: ReadReturn) -> str:
    return read.kind


def _day(read: ReadReturn) -> date:
    return read.reference_date or date.min


def _shape_rank(read: ReadReturn) -> int:
    shapes = SHAPES_BEST_FIRST.get(read.kind, ())
    return shapes.index(read.shape) if read.shape in shapes else len(shapes)


def _serial_number(read: ReadReturn) -> str:
    header = read.tables.get(read.declaration.header)
    if header is None or not header.has("serial_no") or header.rows.is_empty():
        return ""
    return str(header.rows["serial_no"][0] or "").zfill(9)
