"""What running drills ask of one person."""

from dataclasses import dataclass

from django.utils import timezone

from lanyard.core.words.dates_in_words import time_in_words, weekday_and_day
from lanyard.web.data.catalogue.items import ITEMS
from lanyard.web.data.catalogue.ways import Way
from lanyard.web.data.models import Drill, DrillClock


@dataclass(frozen=True)
class Waiting:
    """One item that a drill waits for: since when, and where it is said that it is there."""

    title: str
    since: str
    href: str


def waiting_for(person: int | None, way: Way) -> list[Waiting]:
    """What running drills wait for from somebody. One query."""
    clocks = open_clocks(person)
    return [_waiting(clock, way) for clock in clocks]


def open_clocks(person: int | None) -> list[DrillClock]:
    """The clocks of running drills that somebody has not answered. One query."""
    if person is None:
        return []
    running = DrillClock.objects.filter(drill__in=Drill.objects.running(), owner=person, answered_at=None)
    return [clock for clock in running if clock.item in ITEMS]


def _waiting(clock: DrillClock, way: Way) -> Waiting:
    asked = timezone.localtime(clock.asked_at)
    since = f"{time_in_words(asked.time())} on {weekday_and_day(asked.date())}"
    return Waiting(ITEMS[clock.item].title, since, way.answer(clock.pk))
