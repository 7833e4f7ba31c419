"""By when something about the chosen children is to be done, and how much time is left. Needs no database."""

from dataclasses import dataclass
from datetime import datetime, time

from django.utils import timezone

from lanyard.core.frameworks.declare import Part
from lanyard.core.frameworks.timeline import Moment, Timeline
from lanyard.core.words.dates_in_words import time_in_words, weekday_and_day
from lanyard.core.words.numbers import counted
from lanyard.core.words.phrases import curled
from lanyard.core.words.working_days import Calendar, working_days_between

DOCUMENTS = "upload-cases"
"""The framework's task of sending each child's documents: by its end everything about a child is due."""
FAMILIES = "ask-families"
MEETINGS = "set-up-case-meetings"

_EVENT = "documents_due"
_CLOSE = time(17)
"""When a day ends on which something is due whose rule names no time: at the close of work."""
_MINUTES = 60


@dataclass(frozen=True)
class Deadline:
    """A moment by which something is due. `caution` says where it comes from, if that is not verified."""

    at: datetime
    calendar: Calendar
    caution: str = ""

    def is_past(self, now: datetime) -> bool:
        """Whether it is over."""
        return now >= self.at

    def runs_out(self, now: datetime) -> bool:
        """Whether its last day has begun, or is over: the one rule by which pages turn red."""
        return timezone.localdate(now) >= timezone.localdate(self.at)

    @property
    def words(self) -> str:
        """When it is: "Friday 12 June at 5pm"."""
        at = timezone.localtime(self.at)
        return f"{weekday_and_day(at.date())} at {time_in_words(at.time())}"

    def left(self, now: datetime) -> str:
        """How long there is: "2 working days left", and on the last day "3 hours left"."""
        if self.is_past(now):
            return "the time is over"
        days = working_days_between(timezone.localdate(now), timezone.localdate(self.at), self.calendar)
        if days > 0 and not self.runs_out(now):
            return f"{counted(days, 'working day', 'working days')} left"
        minutes = int((self.at - now).total_seconds()) // _MINUTES
        if minutes < _MINUTES:
            return f"{counted(minutes, 'minute', 'minutes')} left"
        return f"{counted(minutes // _MINUTES, 'hour', 'hours')} left"


def deadline_of(timeline: Timeline, task: str = DOCUMENTS) -> Deadline | None:
    """When a task of the framework is due; where it has no such task, when the documents are.

    None where the rules of the inspection ask for no documents about children, or that day is not known yet.
    """
    tasks = {each.id: each for each in timeline.framework.tasks}
    events = {each.id: each for each in timeline.framework.events}
    ruled = tasks.get(task) or tasks.get(DOCUMENTS)
    if ruled:
        return _deadline(timeline, timeline.moment(ruled.due), ruled)
    return _deadline(timeline, _of_event(timeline), events[_EVENT]) if _EVENT in events else None


def _deadline(timeline: Timeline, moment: Moment | None, ruled: Part) -> Deadline | None:
    caution = "" if ruled.strength.is_verified else curled(ruled.source)
    return Deadline(_moment(moment), timeline.known.calendar, caution) if moment else None


def _of_event(timeline: Timeline) -> Moment | None:
    day = timeline.day(_EVENT)
    return Moment(day) if day else None


def _moment(moment: Moment) -> datetime:
    return timezone.make_aware(datetime.combine(moment.day, moment.time or _CLOSE))
