"""The list of the times of every request of a rehearsal, as page and as files."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from django.db.models import DateTimeField, DurationField, Expression, ExpressionWrapper, F, Value
from django.db.models.functions import Coalesce, Lower
from django.urls import reverse
from django.utils import timezone

from lanyard.core.frameworks.request_clock import Times, duration_in_words
from lanyard.core.packs.sheets import CellKind
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.rehearsal.marks import times_of
from lanyard.web.inspections.rehearsal.presenters import TAG_COLOURS
from lanyard.web.inspections.rehearsal.report import NOTHING
from lanyard.web.pages.lists import Cell, Column, ListPage

Duration = Callable[[Times], timedelta | None]
Moment = Callable[[Times], datetime | None]


def times_list(stop: datetime, last: Mapping[str, timedelta]) -> ListPage[Task]:
    """Every request, the longest first; a clock that runs is read at `stop`. `last` are times of before."""
    return ListPage(
        name="rehearsal-times",
        title="What the rehearsal has shown",
        one="request",
        many="requests",
        none_yet="No request is in play.",
        columns=(
            Column("title", "Request", _title, (Lower("title"),), width=60),
            Column("organisation", "Organisation", _organisation, (Lower("organisation__name"), "pk")),
            Column("state", "State", _state, width=14),
            _took("took", "On the clock", lambda times: times.running(stop), _until_stop(stop)),
            _took("answered", "Until answered", lambda times: times.until_answered, _until("answered_at")),
            Column("last", "Answered last time in", lambda task: _words(last.get(task.rule)), width=24),
        ),
        more_in_files=(
            _minutes("minutes", "Minutes on the clock", lambda times: times.running(stop)),
            _minutes("minutes-told", "Minutes until told", lambda times: times.until_told),
            _minutes("minutes-answered", "Minutes until answered", lambda times: times.until_answered),
            _minutes("minutes-accepted", "Minutes until accepted", lambda times: times.until_accepted),
            Column("owner", "Who does it", _owner, (Lower("owner__name"), "pk")),
            _took("told", "Until told", lambda times: times.until_told, _until("told_at")),
            _took("accepted", "Until accepted", lambda times: times.until_accepted, _until("done_at")),
            _moment("asked-at", "Asked", lambda times: times.asked),
            _moment("told-at", "Owner told", lambda times: times.told),
            _moment("answered-at", "Answered", lambda times: times.answered),
            _moment("accepted-at", "Accepted", lambda times: times.accepted),
        ),
        sorted_by="-took",
        per_page=200,
    )


def _took(name: str, title: str, duration: Duration, order: Expression) -> Column[Task]:
    """A column of durations in words."""
    return Column(name, title, lambda task: _words(duration(times_of(task))), (order,), width=24)


def _minutes(name: str, title: str, duration: Duration) -> Column[Task]:
    """A column of whole minutes, to count with."""
    return Column(
        name,
        title,
        lambda task: _words(duration(times_of(task))),
        value=lambda task: _whole_minutes(duration(times_of(task))),
        kind=CellKind.COUNT,
        width=12,
    )


def _moment(name: str, title: str, moment: Moment) -> Column[Task]:
    """A column of moments, in the area's own time."""
    return Column(name, title, lambda task: _written(moment(times_of(task))), width=18)


def _until(field: str) -> Expression:
    return ExpressionWrapper(F(field) - F("asked_at"), output_field=DurationField())


def _until_stop(stop: datetime) -> Expression:
    last = Coalesce("done_at", Value(stop, output_field=DateTimeField()))
    return ExpressionWrapper(last - F("asked_at"), output_field=DurationField())


def _words(duration: timedelta | None) -> str:
    return duration_in_words(duration) if duration is not None else NOTHING


def _whole_minutes(duration: timedelta | None) -> int | None:
    return int(duration.total_seconds() // 60) if duration is not None else None


def _written(moment: datetime | None) -> str:
    return f"{timezone.localtime(moment):%Y-%m-%d %H:%M}" if moment else ""


def _title(task: Task) -> Cell:
    return Cell(task.title, reverse("inspections:task", args=[task.pk]))


def _organisation(task: Task) -> str:
    return task.organisation.name if task.organisation else ""


def _owner(task: Task) -> str:
    return task.owner.name if task.owner else "Nobody yet"


def _state(task: Task) -> Cell:
    state = times_of(task).state
    return Cell(state.words, tag=TAG_COLOURS[state])
