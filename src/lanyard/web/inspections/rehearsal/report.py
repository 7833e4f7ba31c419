"""What a rehearsal has shown: medians and spreads, by organisation, what went unanswered, earlier ones."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from lanyard.core.frameworks.request_clock import Times, duration_in_words, spread
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.rehearsal.marks import times_of

NOTHING = "–"


@dataclass(frozen=True)
class SpreadShown:
    """One row: of what, how many, shortest, median and longest in words."""

    what: str
    count: int
    shortest: str
    median: str
    longest: str


@dataclass(frozen=True)
class PlaceShown:
    """How one organisation did: requests asked of it, answered, and how long answers took."""

    name: str
    asked: int
    answered: int
    median: str
    longest: str


@dataclass(frozen=True)
class EarlierShown:
    """How an earlier rehearsal went."""

    started: str
    asked: int
    answered: int
    told: str
    median: str
    accepted: str


@dataclass(frozen=True)
class Report:
    """Everything in the report but the list of requests itself."""

    spreads: tuple[SpreadShown, ...]
    places: tuple[PlaceShown, ...]
    unanswered: tuple[str, ...]
    not_asked: tuple[str, ...]
    rehearsals: tuple[EarlierShown, ...]


def report_of(tasks: Sequence[Task], earlier: Iterable[Task]) -> Report:
    """The report on the requests of one rehearsal, beside those of earlier ones."""
    asked = [task for task in tasks if task.asked_at]
    return Report(
        spreads=tuple(_spreads([times_of(task) for task in asked])),
        places=tuple(_places(asked)),
        unanswered=tuple(task.title for task in asked if not (task.answered_at or task.done_at)),
        not_asked=tuple(task.title for task in tasks if task.asked_at is None),
        rehearsals=tuple(_earlier(each) for each in _by_rehearsal([*tasks, *earlier]).values()),
    )


def last_times(earlier: Iterable[Task]) -> dict[str, timedelta]:
    """How long each request took to be answered, by its rule, the last time it was rehearsed and answered."""
    found: dict[str, timedelta] = {}
    for task in earlier:
        took = times_of(task).until_answered
        if task.rule and took is not None:
            found.setdefault(task.rule, took)
    return found


def _spreads(times: Sequence[Times]) -> Iterator[SpreadShown]:
    for what, durations in (
        ("Until the owner knew", [each.until_told for each in times]),
        ("Until there was an answer", [each.until_answered for each in times]),
        ("Until the answer was accepted", [each.until_accepted for each in times]),
    ):
        found = spread(durations)
        if found is None:
            yield SpreadShown(what, 0, NOTHING, NOTHING, NOTHING)
            continue
        words = [duration_in_words(each) for each in (found.shortest, found.median, found.longest)]
        yield SpreadShown(what, found.count, *words)


def _places(asked: Iterable[Task]) -> Iterator[PlaceShown]:
    """By organisation, the slowest median first; those without any answer stand above them."""
    by_place: dict[str, list[Times]] = {}
    for task in asked:
        name = task.organisation.name if task.organisation else "No organisation"
        by_place.setdefault(name, []).append(times_of(task))
    for name, times in sorted(by_place.items(), key=lambda each: _slowness(each[1]), reverse=True):
        found = spread(each.until_answered for each in times)
        yield PlaceShown(
            name,
            len(times),
            found.count if found else 0,
            duration_in_words(found.median) if found else NOTHING,
            duration_in_words(found.longest) if found else NOTHING,
        )


def _slowness(times: Iterable[Times]) -> timedelta:
    found = spread(each.until_answered for each in times)
    return found.median if found else timedelta.max


def _by_rehearsal(tasks: Iterable[Task]) -> Mapping[int, list[Task]]:
    found: dict[int, list[Task]] = {}
    for task in tasks:
        found.setdefault(task.inspection_id, []).append(task)
    return found


def _earlier(tasks: Sequence[Task]) -> EarlierShown:
    times = [times_of(task) for task in tasks if task.asked_at]
    started = timezone.localtime(tasks[0].inspection.rehearsal.started)
    return EarlierShown(
        started=date_in_words(started.date()),
        asked=len(times),
        answered=sum(each.answered is not None for each in times),
        told=_median(each.until_told for each in times),
        median=_median(each.until_answered for each in times),
        accepted=_median(each.until_accepted for each in times),
    )


def _median(durations: Iterable[timedelta | None]) -> str:
    found = spread(durations)
    return duration_in_words(found.median) if found else NOTHING
