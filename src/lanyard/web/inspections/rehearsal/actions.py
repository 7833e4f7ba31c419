"""Starts a rehearsal, makes the marks of its clocks, and ends it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.declare import Inspection as Kind
from lanyard.core.frameworks.request_clock import Mark
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import REHEARSE
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.calling.letters import people_in_play
from lanyard.web.inspections.models import ClockMark, Inspection, Rehearsal, Task, TaskKind
from lanyard.web.inspections.models.tasks import TaskQuerySet
from lanyard.web.inspections.rehearsal.acts import ALL_ASKED, ALL_TOLD, ENDED, MARK_ACTS
from lanyard.web.inspections.rehearsal.errors import RehearsalRefusedError
from lanyard.web.inspections.rehearsal.letters import tell_owner, tell_owner_of_many, tell_players
from lanyard.web.inspections.rehearsal.marks import check_mark, keep_mark, set_times
from lanyard.web.people.models import Person


@dataclass(frozen=True)
class Play:
    """What is played: under which rules, on which day the call is, and which requests are asked.

    `requests` are ids of requests of the framework; `tries` says what the rehearsal is to show.
    """

    framework: Framework
    notified: date
    requests: frozenset[str]
    tries: str = ""


@transaction.atomic
def start_rehearsal(*, by: Visitor, play: Play, now: datetime | None = None) -> Inspection:
    """Lays out the same play as a call, with the requests in play alone, and only then writes to its team.

    Raises `NotAllowedError`, and `RefusedError` of a kind, in words.
    """
    check_may(by, REHEARSE)
    _check_play(play)
    at = now or timezone.now()
    inspection = enter_call(by=by, framework=play.framework, notified=play.notified, today=_day(at))
    inspection.tasks.filter(kind=TaskKind.REQUEST).exclude(rule__in=play.requests).delete()
    Rehearsal.objects.create(inspection=inspection, tries=play.tries, started=at, started_by_id=by.person)
    tell_players(inspection, people_in_play(inspection), by=by)
    return inspection


@transaction.atomic
def make_mark(*, by: Visitor, task: int, mark: Mark, now: datetime | None = None) -> Task:
    """Makes a mark of one request's clock. Telling its owner writes to them.

    Raises `NotAllowedError`, and `RehearsalRefusedError` for what cannot happen now.
    """
    check_may(by, REHEARSE)
    held = _held(task)
    check_mark(held, mark)
    if mark is Mark.TELL:
        tell_owner(held, _owner(held), by=by)
    keep_mark(held, mark, now or timezone.now(), by.person)
    record(MARK_ACTS[mark], by=by, about=About("task", held.pk, held.organisation_id))
    return held


@transaction.atomic
def ask_for_all(*, by: Visitor, inspection: int, now: datetime | None = None) -> int:
    """Asks for every request that has not been asked for, and says how many. Raises `NotAllowedError`."""
    check_may(by, REHEARSE)
    found = _requests(inspection).filter(asked_at=None)
    return _mark_all(found, Mark.ASK, by, now, About("inspection", inspection))


@transaction.atomic
def tell_all_owners(*, by: Visitor, inspection: int, now: datetime | None = None) -> int:
    """Writes once to each owner of what is asked for and not passed on. Raises `NotAllowedError`.

    What nobody owns stays as it is. Says how many requests were passed on.
    """
    check_may(by, REHEARSE)
    asked = _requests(inspection).exclude(asked_at=None).exclude(owner=None)
    found = asked.filter(told_at=None, answered_at=None, done_at=None)
    for owner in Person.objects.filter(pk__in=found.values("owner"), is_active=True).order_by("pk"):
        tell_owner_of_many(owner, found.filter(owner=owner).count(), by=by)
    return _mark_all(found.filter(owner__is_active=True), Mark.TELL, by, now, About("inspection", inspection))


@transaction.atomic
def end_rehearsal(*, by: Visitor, inspection: int, now: datetime | None = None) -> Inspection:
    """Ends a rehearsal, and stops every clock at this moment. Raises `NotAllowedError`, `RefusedError`."""
    check_may(by, REHEARSE)
    held = Inspection.objects.select_for_update().get(pk=inspection)
    if not held.is_rehearsal or held.ended_on:
        raise RehearsalRefusedError("This rehearsal is over already.")
    at = now or timezone.now()
    held.ended_on = max(_day(at), held.notified)
    held.version += 1
    held.save()
    Rehearsal.objects.filter(inspection=held).update(ended=at)
    record(ENDED, by=by, about=About("inspection", held.pk))
    return held


def _check_play(play: Play) -> None:
    if play.framework.inspection is not Kind.REHEARSAL:
        raise RehearsalRefusedError("Choose rules that are for rehearsals.", "framework")
    if not play.requests & {request.id for request in play.framework.requests}:
        raise RehearsalRefusedError("Tick at least one request.", "requests")


def _held(task: int) -> Task:
    found = Task.objects.select_for_update(of=("self",)).select_related("inspection")
    return found.get(pk=task, kind=TaskKind.REQUEST, inspection__kind=Kind.REHEARSAL)


def _requests(inspection: int) -> TaskQuerySet:
    """The requests of a running rehearsal."""
    running = Inspection.objects.running().played().filter(pk=inspection)
    return Task.objects.filter(inspection__in=running, kind=TaskKind.REQUEST)


def _mark_all(found: TaskQuerySet, mark: Mark, by: Visitor, now: datetime | None, about: About) -> int:
    at = now or timezone.now()
    tasks = list(found.select_for_update(of=("self",)))
    for task in tasks:
        set_times(task, mark, at)
        task.version += 1
    Task.objects.bulk_update(tasks, ["asked_at", "told_at", "version"])
    ClockMark.objects.bulk_create(
        ClockMark(task=task, mark=mark.value, at=at, by_id=by.person) for task in tasks
    )
    record(_ALL[mark], by=by, about=about, detail={"tasks": [task.pk for task in tasks]})
    return len(tasks)


_ALL: Mapping[Mark, Act] = {Mark.ASK: ALL_ASKED, Mark.TELL: ALL_TOLD}


def _owner(task: Task) -> Person:
    if task.owner is None or not task.owner.is_active:
        raise RehearsalRefusedError(f"Nobody owns “{task}”. Give it to somebody on its page, then tell them.")
    return task.owner


def _day(at: datetime) -> date:
    return timezone.localtime(at).date()
