"""What is held, in ready words: the first table of the report, and sentences for leaders.

These pages leave the data team, so no exact number of rows stands on them: a list of four children would be
told by it. Rows are rounded to tens, and errors are given for a hundred rows.
"""

from collections.abc import Iterable, Iterator, Sequence

from lanyard.core.datasets.declare import DataSet
from lanyard.core.packs.link_files import Linked
from lanyard.core.packs.link_words import links_in_words, links_table
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.pdf.report import Readiness, Sources
from lanyard.core.packs.pdf.summary import Counted
from lanyard.core.packs.rounding import ROUND_TO, rounded
from lanyard.core.packs.sheets import CellKind
from lanyard.core.register.holdings import Freshness, Holding
from lanyard.core.words.dates_in_words import short_date
from lanyard.core.words.numbers import counted, decimal

MARKS = {
    Freshness.CURRENT: Readiness.READY,
    Freshness.OLD: Readiness.PARTIAL,
    Freshness.AGE_NOT_KNOWN: Readiness.PARTIAL,
    Freshness.NOT_HELD: Readiness.NOT_HELD,
}
"""Full, half and empty, as for data sets; the word beside it says which."""

FAULTY = 5.0
"""Errors for each hundred rows from which a source is named to leaders."""

_COLUMNS = (
    ReportColumn("Source"),
    ReportColumn("As at"),
    ReportColumn("Months old", CellKind.COUNT),
    ReportColumn("Rows, about", CellKind.COUNT),
    ReportColumn("Errors in 100", CellKind.COUNT),
    ReportColumn("State"),
)


def sources_page(holdings: Sequence[Holding], linked: Linked | None = None) -> Sources:
    """The sources held, how old and how good, how they were linked, and by name those that are not held."""
    held = [one for one in holdings if one.is_held]
    table = ReportTable("Returns, registers and logs that were read", _COLUMNS, tuple(map(_row, held)))
    notes = tuple(_notes(holdings))
    if linked is None or linked.by_step.is_empty():
        return Sources((table,), notes)
    return Sources((table, links_table(linked)), (*notes, *links_in_words(linked)))


def by_freshness(holdings: Sequence[Holding]) -> tuple[Counted, ...]:
    """How many sources are current, old, of no known age and not held."""
    found = [one.freshness for one in holdings]
    return tuple(Counted(state.value, MARKS[state], found.count(state)) for state in Freshness)


def to_look_at(holdings: Sequence[Holding], data_sets: Iterable[DataSet]) -> Iterator[str]:
    """Sentences on the sources that want a leader's eye: old ones, faulty ones, and what is missing most."""
    yield from (_old(one) for one in holdings if one.freshness is Freshness.OLD)
    faulty = [one for one in holdings if one.errors_a_hundred_rows >= FAULTY]
    yield from map(_faulty, sorted(faulty, key=lambda one: -one.errors_a_hundred_rows))
    yield from _missing_most(holdings, tuple(data_sets))


def _row(one: Holding) -> tuple[str, ...]:
    return (
        one.declared.title,
        short_date(one.of) if one.of else "not said",
        str(one.months) if one.months is not None else "–",
        rounded(one.rows),
        decimal(one.errors_a_hundred_rows) if one.rows >= ROUND_TO else "–",
        one.freshness.value,
    )


def _notes(holdings: Sequence[Holding]) -> Iterator[str]:
    missing = [one.declared.title for one in holdings if not one.is_held]
    if missing:
        yield f"Not held: {', '.join(missing)}."
    yield from (
        f"{one.declared.title}: the file does not say of which day it is, so nobody can tell how old it is."
        for one in holdings
        if one.freshness is Freshness.AGE_NOT_KNOWN
    )


def _old(one: Holding) -> str:
    months = counted(one.months or 0, "month", "months")
    return f"{one.declared.title} is {months} old; figures that rest on it are too."


def _faulty(one: Holding) -> str:
    return (
        f"{one.declared.title} has {decimal(one.errors_a_hundred_rows)} errors for each 100 rows. "
        "Ask its owner to mend them; the data team has the list."
    )


def _missing_most(holdings: Sequence[Holding], data_sets: Sequence[DataSet]) -> Iterator[str]:
    """The missing source that most data sets wait for."""
    waiting = {
        one.declared.title: sum(one.declared.kind in _kinds(data_set) for data_set in data_sets)
        for one in holdings
        if not one.is_held
    }
    title = max(waiting, key=lambda name: waiting[name], default="")
    if title and waiting[title]:
        sets = counted(waiting[title], "data set waits", "data sets wait")
        yield f"{sets} for one source that is not held: {title}."


def _kinds(data_set: DataSet) -> frozenset[str]:
    return frozenset(source.kind for source in data_set.sources)
