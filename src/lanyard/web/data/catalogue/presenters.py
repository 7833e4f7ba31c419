"""Entries of the catalogue in ready words."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, short_date
from lanyard.core.words.numbers import count, counted
from lanyard.core.words.working_hours import work_in_words
from lanyard.web.data.catalogue.rules import Verdict, judge
from lanyard.web.data.catalogue.standing import Extract, Standing
from lanyard.web.people.models import Person


@dataclass(frozen=True)
class ExtractShown:
    """One source of an item."""

    title: str
    files: str
    age: str
    errors: str
    queries: str


@dataclass(frozen=True)
class EntryShown:
    """Everything that the page of an entry places. `facts` and `drills` are rows of summaries."""

    item: str
    title: str
    version: int
    extract: str
    verdict: Verdict
    facts: tuple[dict[str, str], ...]
    extracts: tuple[ExtractShown, ...]
    drills: str
    steps: str
    can_be_signed_off: bool


def entry_shown(standing: Standing) -> EntryShown:
    """An entry as its page shows it, to its owner too: counts of problems, never a value."""
    return EntryShown(
        item=standing.item.id,
        title=title_of(standing),
        version=standing.entry.version,
        extract=standing.extract,
        verdict=judge(standing),
        facts=tuple({"key": key, "value": value} for key, value in _facts(standing)),
        extracts=tuple(map(_extract, standing.extracts)),
        drills=drilled_in_words(standing),
        steps=standing.entry.steps,
        can_be_signed_off=bool(standing.extract) and not standing.is_signed_off,
    )


def title_of(standing: Standing) -> str:
    """The title of an item, with the number of a data set."""
    item = standing.item
    return f"{item.number}. {item.title}" if item.number else item.title


def minutes_in_words(minutes: int | None) -> str:
    """Working minutes as people say them."""
    return "Not known" if minutes is None else work_in_words(minutes)


def takes_in_words(standing: Standing) -> str:
    """How long an item takes, and whether that was drilled or is only claimed."""
    if standing.minutes is None:
        return "Not known"
    basis = "drilled" if standing.drilled else "claimed"
    return f"{work_in_words(standing.minutes)}, {basis}"


def drilled_in_words(standing: Standing) -> str:
    """How long an item took in drills: the middle and the spread."""
    found = standing.drilled
    if found is None:
        return "Not drilled yet"
    middle = work_in_words(found.median_minutes)
    if found.times == 1:
        return f"{middle}, in 1 drill"
    spread = f"{work_in_words(found.shortest_minutes)} to {work_in_words(found.longest_minutes)}"
    return f"{middle} (median of {found.times} drills; from {spread})"


def age_in_words(extract: Extract) -> str:
    """Of which day a source is, and how old."""
    if extract.held is None:
        return "Not held"
    if extract.held.of is None or extract.months is None:
        return "Its files say no day"
    return f"{short_date(extract.held.of)}, {counted(extract.months, 'month', 'months')} old"


def extracts_in_words(standing: Standing) -> str:
    """How much of an item's sources is held, and the oldest of them: what holds a data set up."""
    held = [each for each in standing.extracts if each.held]
    if not held:
        return "Not held"
    dated = [each for each in held if each.months is not None]
    oldest = max(dated, key=lambda each: each.months or 0, default=held[0])
    if len(standing.extracts) == 1:
        return age_in_words(oldest)
    return f"{len(held)} of {len(standing.extracts)} sources. The oldest: {age_in_words(oldest)}"


def signed_off_in_words(standing: Standing) -> str:
    """Who signed off what is there, and when; or that it has lapsed."""
    entry = standing.entry
    if entry.signed_off_at is None:
        return "Not signed off"
    by = f" by {entry.signed_off_by}" if entry.signed_off_by else ""
    day = date_in_words(timezone.localtime(entry.signed_off_at).date())
    if standing.has_lapsed:
        return f"Lapsed: {day}{by}, for an earlier extract"
    return f"{day}{by}"


def reach_of(person: Person | None) -> str:
    """How to ring somebody, or write to them."""
    if person is None:
        return ""
    return ", ".join(filter(None, (person.name, person.phone or person.email)))


def _facts(standing: Standing) -> Iterator[tuple[str, str]]:
    entry = standing.entry
    yield "Owner", reach_of(entry.owner) or f"Nobody yet. Usually: {standing.item.usual_owner}"
    yield "Deputy", reach_of(entry.deputy) or "Nobody yet"
    yield "Organisation", str(entry.organisation) if entry.organisation else ""
    yield "Source system", entry.source_system
    yield "Where it sits", entry.where
    yield "Time to get out, as claimed", minutes_in_words(entry.minutes_claimed)
    yield "Time to get out, as drilled", drilled_in_words(standing)
    yield "Signed off", signed_off_in_words(standing)


def _extract(extract: Extract) -> ExtractShown:
    held = extract.held
    return ExtractShown(
        title=extract.title,
        files=", ".join(held.files) if held else "",
        age=age_in_words(extract),
        errors=count(held.errors) if held else "",
        queries=count(held.queries) if held else "",
    )
