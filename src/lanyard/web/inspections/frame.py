"""What stands around every page of one inspection: what it is, where it has got to, what comes next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from django.urls import reverse

from lanyard.core.frameworks.timeline import Step, Timeline
from lanyard.core.words.dates_in_words import weekday_and_day
from lanyard.core.words.numbers import counted
from lanyard.core.words.phrases import curled
from lanyard.core.words.working_days import ENGLAND, Calendar, working_days_between
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.form_pages import FormPage
from lanyard.web.pages.sub_pages import PageLink, marked_at, open_to

_PAGES = (
    ("Board", "inspections:board"),
    ("Timeline", "inspections:timeline"),
    ("Tasks", "inspections:tasks"),
    ("Team", "inspections:team"),
    ("Meetings", "inspections:meetings"),
    ("Lines of enquiry", "inspections:enquiries"),
    ("Choice", "draws:choice"),
    ("Cases", "cases:board"),
)
"""The pages of one inspection, in order. Those that no feature has declared are left out."""

_OF_REHEARSALS = (("Clocks", "inspections:clocks"),)
"""What a rehearsal has beside them, first."""


class PhaseState(Enum):
    """Where a phase stands. Each has its word, and the name of its look."""

    OVER = ("Over", "over")
    NOW = ("Now", "now")
    COMING = ("To come", "coming")

    @property
    def words(self) -> str:
        """The state as people read it."""
        return self.value[0]

    @property
    def look(self) -> str:
        """How it is drawn."""
        return self.value[1]


@dataclass(frozen=True)
class PhaseShown:
    """One phase of the bar."""

    title: str
    state: PhaseState


@dataclass(frozen=True)
class Around:
    """The frame of one inspection. `countdown` is empty once no hard deadline is to come.

    `board` is empty, and there are no `pages`, for whoever came by a link.
    """

    title: str
    board: str
    is_rehearsal: bool
    is_over: bool
    phases: tuple[PhaseShown, ...]
    countdown: str
    pages: tuple[PageLink, ...]

    @property
    def is_preparing(self) -> bool:
        """Whether it is still in its first phase, which begins with the call."""
        return not self.is_over and self.phases[0].state is PhaseState.NOW

    def pages_at(self, path: str) -> list[PageLink]:
        """The sub-navigation with the page marked on which, or under which, somebody is."""
        return marked_at(self.pages, path)


@dataclass(frozen=True)
class InspectionFormPage(FormPage):
    """The page of one form within an inspection: the frame stands above it."""

    around: Around | None = field(default=None, kw_only=True)
    template: str = "inspections/form.html"


def around(inspection: Inspection, visitor: Visitor, today: date, timeline: Timeline | None = None) -> Around:
    """The frame on a day. One query, none with the timeline given."""
    dates = timeline or inspection.timeline()
    return Around(
        title=curled(str(inspection)),
        board=reverse("inspections:board", args=[inspection.pk]) if visitor.may(SEE_INSPECTIONS) else "",
        is_rehearsal=inspection.is_rehearsal,
        is_over=inspection.ended_on is not None,
        phases=tuple(phases(dates, today)),
        countdown=countdown(dates, today),
        pages=tuple(_pages(inspection, visitor)),
    )


def phases(timeline: Timeline, today: date) -> Iterator[PhaseShown]:
    """The phases of the inspection, each over, current or to come. The first has begun with the call."""
    declared = timeline.framework.phases
    begun = [number for number, phase in enumerate(declared) if _has_begun(timeline, phase.begins, today)]
    current = max(begun, default=0)
    for number, phase in enumerate(declared):
        yield PhaseShown(curled(phase.title), _state(number, current))


def countdown(timeline: Timeline, today: date) -> str:
    """The next hard deadline: "Monday 23 November, in 3 working days: Surveys close"."""
    coming = [(day, step) for step in timeline.steps if (day := _deadline(step, today))]
    if not coming:
        return ""
    day, step = min(coming, key=lambda each: each[0])
    ahead = days_ahead(day, today, timeline.known.calendar)
    return f"{weekday_and_day(day)}, {ahead}: {curled(step.event.title)}"


def days_ahead(day: date, today: date, calendar: Calendar = ENGLAND) -> str:
    """How far ahead a day is: "today", "in 3 working days"; for a day off, the working days before it."""
    if day <= today:
        return "today"
    ahead = max(working_days_between(today, day, calendar), 1)
    return f"in {counted(ahead, 'working day', 'working days')}"


def _deadline(step: Step, today: date) -> date | None:
    """The day still ahead on which a hard step is due: the first of its window, and then the last."""
    if not step.event.is_hard or step.moment is None:
        return None
    days: Sequence[date] = [step.moment.day, *([step.until] if step.until else [])]
    return next((day for day in days if day >= today), None)


def _has_begun(timeline: Timeline, event: str, today: date) -> bool:
    day = timeline.day(event)
    return day is not None and day <= today


def _state(number: int, current: int) -> PhaseState:
    if number == current:
        return PhaseState.NOW
    return PhaseState.OVER if number < current else PhaseState.COMING


def _pages(inspection: Inspection, visitor: Visitor) -> Iterator[PageLink]:
    pages = (*(_OF_REHEARSALS if inspection.is_rehearsal else ()), *_PAGES)
    return open_to(visitor, pages, inspection.pk)
