"""The board "If the call came now", in ready words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.known import Known
from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.dates_in_words import time_in_words, weekday_and_day
from lanyard.core.words.numbers import counted
from lanyard.core.words.working_days import ENGLAND, Calendar, is_working_day, nth_working_day
from lanyard.web.data.catalogue.foretelling import Foretold, Wanted, deadline, foretell, late_first
from lanyard.web.data.catalogue.items import AskedFor
from lanyard.web.data.catalogue.presenters import reach_of, takes_in_words, title_of
from lanyard.web.data.catalogue.rules import Readiness, judge, worst
from lanyard.web.data.catalogue.standing import Standing


@dataclass(frozen=True)
class RowShown:
    """One item that is not ready: by when it would be there, and who to ring."""

    title: str
    href: str
    colour: str
    readiness: str
    why: str
    takes: str
    there_by: str
    due: str
    is_late: bool
    ring: str
    deputy: str


@dataclass(frozen=True)
class RequestShown:
    """A request with how ready its items are together."""

    title: str
    due: str
    colour: str
    words: str
    counts: str


@dataclass(frozen=True)
class BoardShown:
    """Everything that the board places. `headline` is the one line for who has no time."""

    called: str
    headline: str
    requests: tuple[RequestShown, ...]
    rest: tuple[RowShown, ...]
    ready: tuple[str, ...]


def board_shown(
    framework: Framework,
    asked: Sequence[AskedFor],
    standings: Mapping[str, Standing],
    now: datetime,
    calendar: Calendar = ENGLAND,
) -> BoardShown:
    """The board at a moment of the area's own time, as if the call came then or on the next working day."""
    called = nth_working_day(now.date(), 1)
    due = _due(framework, asked, now)
    foretold = foretold_now(framework, asked, standings, now, calendar)
    return BoardShown(
        called=weekday_and_day(called) if not is_working_day(now.date()) else "today",
        headline=headline(foretold),
        requests=tuple(_request(each, standings, due[each.request.id]) for each in asked),
        rest=tuple(_row(each) for each in late_first(foretold, now)),
        ready=tuple(title_of(each.wanted.standing) for each in foretold if each.is_ready),
    )


def foretold_now(
    framework: Framework,
    asked: Sequence[AskedFor],
    standings: Mapping[str, Standing],
    now: datetime,
    calendar: Calendar = ENGLAND,
) -> list[Foretold]:
    """Every item that is asked for, with its verdict, by when it is wanted and by when it would be there."""
    first_due = _first_due(asked, _due(framework, asked, now))
    wanted = (Wanted(standings[item], judge(standings[item]), due) for item, due in first_due.items())
    return foretell(wanted, now, calendar=calendar)


def headline(foretold: Iterable[Foretold]) -> str:
    """How things stand in one line: "3 of 35 are ready. 2 would come late, of 28 nobody knows."."""
    rows = list(foretold)
    ready = sum(each.is_ready for each in rows)
    late = sum(each.is_late for each in rows)
    unknown = sum(each.there_by is None for each in rows)
    in_time = len(rows) - ready - late - unknown
    return (
        f"{ready} of {counted(len(rows), 'data set or list', 'data sets and lists')} are ready. Of the rest "
        f"{in_time} would be there in time and {late} late; of {unknown} nobody has said how long they take."
    )


def moment_in_words(at: datetime | None) -> str:
    """A moment of the coming days: "Monday 23 November, 5pm"."""
    return f"{weekday_and_day(at.date())}, {time_in_words(at.time())}" if at else "Not known"


def _due(framework: Framework, asked: Sequence[AskedFor], now: datetime) -> dict[str, datetime | None]:
    """By request, when it is wanted if the call came now."""
    timeline = Timeline(framework, Known(nth_working_day(now.date(), 1)))
    return {each.request.id: deadline(timeline.moment(each.request.due), now) for each in asked}


def _first_due(asked: Sequence[AskedFor], due: Mapping[str, datetime | None]) -> dict[str, datetime | None]:
    """By item, the earliest of the requests that ask for it."""
    found: dict[str, datetime | None] = {}
    for each in asked:
        for item in each.items:
            moments = [moment for moment in (found.get(item.id), due[each.request.id]) if moment]
            found[item.id] = min(moments, default=None)
    return found


def _request(asked: AskedFor, standings: Mapping[str, Standing], due: datetime | None) -> RequestShown:
    verdicts = [judge(standings[item.id]) for item in asked.items]
    together = worst(verdicts)
    ready = sum(each.readiness is Readiness.READY for each in verdicts)
    return RequestShown(
        title=asked.request.title,
        due=moment_in_words(due),
        colour=together.colour,
        words=together.words.lower(),
        counts=f"{ready} of {len(verdicts)} ready",
    )


def _row(foretold: Foretold) -> RowShown:
    standing, verdict = foretold.wanted.standing, foretold.wanted.verdict
    return RowShown(
        title=title_of(standing),
        href=reverse("data:entry", args=[standing.item.id]),
        colour=verdict.readiness.colour,
        readiness=verdict.readiness.words.lower(),
        why=verdict.reasons[0],
        takes=takes_in_words(standing),
        there_by=moment_in_words(foretold.there_by),
        due=moment_in_words(foretold.wanted.due),
        is_late=foretold.is_late,
        ring=reach_of(standing.entry.owner) or f"Nobody yet. Usually: {standing.item.usual_owner}",
        deputy=reach_of(standing.entry.deputy),
    )
