"""What pages read of chronologies, and how entries stand to each other."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from lanyard.core.chronology.comparing import Span, gaps, likely_pairs, years_before
from lanyard.web.cases.models import Case, ChronologyApart, ChronologyAsk, ChronologyEntry
from lanyard.web.inspections.models import Inspection

YEARS, GAP_MONTHS = "chronology_years", "chronology_gap_months"
_DEFAULTS = {YEARS: 2, GAP_MONTHS: 3}
"""Where the rules of an inspection say nothing: what the pilot letter of 2022 asked, and our own choice."""

Pair = tuple[ChronologyEntry, ChronologyEntry]


@dataclass(frozen=True)
class Scope:
    """The days of which a chronology tells, and from how many months on a gap is shown."""

    span: Span
    years: int
    gap_months: int


@dataclass(frozen=True)
class Told:
    """A chronology: events with what is joined to each, gaps, entries to decide on, and who was asked."""

    events: tuple[tuple[ChronologyEntry, tuple[ChronologyEntry, ...]], ...]
    gaps: tuple[Span, ...]
    pairs: tuple[Pair, ...]
    asks: tuple[ChronologyAsk, ...]
    scope: Scope


def scope_of(inspection: Inspection) -> Scope:
    """What the rules of an inspection ask a chronology to tell of: the years before the call."""
    values = _DEFAULTS | inspection.rules_of.values
    return Scope(years_before(inspection.notified, values[YEARS]), values[YEARS], values[GAP_MONTHS])


def tellers(*entries: ChronologyEntry) -> str:
    """Who tells of an event, each once: "School, Made-Up Trust"."""
    return ", ".join(dict.fromkeys(entry.told_by for entry in entries if entry.told_by))


def entries_of(cases: Collection[Case]) -> list[ChronologyEntry]:
    """The entries of cases in order of time. One query."""
    found = ChronologyEntry.objects.standing().filter(case__in=cases).select_related("organisation")
    return sorted(found, key=lambda entry: (entry.when, entry.pk))


def told_of(case: Case) -> Told:
    """The chronology of one case. Three queries."""
    apart = ChronologyApart.objects.filter(one__case=case).values_list("one", "other")
    asks = ChronologyAsk.objects.filter(case=case).select_related("organisation")
    return told(entries_of([case]), set(apart), list(asks), scope_of(case.inspection))


def told(
    entries: Sequence[ChronologyEntry],
    apart: Collection[tuple[int, int]],
    asks: Sequence[ChronologyAsk],
    scope: Scope,
) -> Told:
    """Entries put together. Needs no database."""
    leading = [entry for entry in entries if entry.joined_to_id is None]
    return Told(
        events=tuple((each, tuple(_joined(each, entries))) for each in leading),
        gaps=tuple(gaps([each.entry for each in leading], scope.span, scope.gap_months)),
        pairs=tuple(_undecided(leading, apart)),
        asks=tuple(asks),
        scope=scope,
    )


def _joined(event: ChronologyEntry, entries: Sequence[ChronologyEntry]) -> list[ChronologyEntry]:
    return [entry for entry in entries if entry.joined_to_id == event.pk]


def _undecided(leading: Sequence[ChronologyEntry], apart: Collection[tuple[int, int]]) -> list[Pair]:
    found = likely_pairs([each.entry for each in leading])
    pairs = [(leading[one], leading[other]) for one, other in found]
    return [pair for pair in pairs if tuple(sorted((pair[0].pk, pair[1].pk))) not in apart]
