"""Drills are started without warning, answered, accepted and ended."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from lanyard.core.frameworks.request_clock import TRANSITIONS, Mark, after_mark
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.data.access import DRILL
from lanyard.web.data.catalogue.actions import way_to_entries
from lanyard.web.data.catalogue.items import ITEMS
from lanyard.web.data.drills.access import DRILL_THING, check_answer
from lanyard.web.data.drills.acts import ACCEPTED, ANSWERED, ENDED, SENT_BACK, STARTED
from lanyard.web.data.messages import DRILL_ASKED, DRILL_SENT_BACK
from lanyard.web.data.models import CatalogueEntry, Drill, DrillClock
from lanyard.web.mail.sending import send
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.models import Person

_ACTS: dict[Mark, Act] = {Mark.ANSWER: ANSWERED, Mark.ACCEPT: ACCEPTED, Mark.SEND_BACK: SENT_BACK}


@transaction.atomic
def start_drill(
    *, by: Visitor, items: Collection[str], tries: str = "", now: datetime | None = None
) -> Drill:
    """Asks for some items at once, and writes to each owner once. Their clocks run from this moment.

    What nobody owns, or whose owner cannot be written to, is asked for and not passed on: that is found out
    too. Raises `NotAllowedError`, and `RefusedError` where nothing is asked for or it is being drilled.
    """
    check_may(by, DRILL)
    at = now or timezone.now()
    chosen = _checked(items)
    drill = Drill.objects.create(tries=tries, started_at=at, started_by_id=by.person)
    owners = _owners(chosen)
    DrillClock.objects.bulk_create(
        DrillClock(drill=drill, item=item, owner=owner, asked_at=at, told_at=at if owner else None)
        for item, owner in owners.items()
    )
    _tell(owners, by)
    record(STARTED, by=by, about=_about(drill), detail={"items": chosen})
    return drill


@transaction.atomic
def answer_drill(*, by: Visitor, clock: int, said: str = "", now: datetime | None = None) -> DrillClock:
    """What was asked for is there, says its owner. Raises `NotAllowedError` and `RefusedError`."""
    held = _held(clock)
    check_answer(by, held)
    held.said = said
    return _marked(held, Mark.ANSWER, by, now)


@transaction.atomic
def accept_drilled(*, by: Visitor, clock: int, now: datetime | None = None) -> DrillClock:
    """What was got out is what was asked for. Raises `NotAllowedError` and `RefusedError`."""
    check_may(by, DRILL)
    return _marked(_held(clock), Mark.ACCEPT, by, now)


@transaction.atomic
def send_back_drilled(*, by: Visitor, clock: int, now: datetime | None = None) -> DrillClock:
    """What was got out is not what was asked for: its clock runs on, and its owner is written to.

    Raises `NotAllowedError` and `RefusedError`.
    """
    check_may(by, DRILL)
    marked = _marked(_held(clock), Mark.SEND_BACK, by, now)
    if marked.owner and marked.owner.is_active:
        send(DRILL_SENT_BACK, to=marked.owner.email, by=by, mine=way_to_entries(by, marked.owner))
    return marked


@transaction.atomic
def end_drill(*, by: Visitor, drill: int, now: datetime | None = None) -> Drill:
    """Ends a drill: what has not been accepted by then counts as not got out. Raises `NotAllowedError`."""
    check_may(by, DRILL)
    held = Drill.objects.select_for_update().get(pk=drill)
    if held.ended_at:
        raise RefusedError("This drill is over already.")
    held.ended_at = now or timezone.now()
    held.save()
    record(ENDED, by=by, about=_about(held))
    return held


def _checked(items: Collection[str]) -> list[str]:
    chosen = [item for item in ITEMS if item in set(items)]
    if not chosen:
        raise RefusedError("Tick at least one data set or list.", "items")
    running = DrillClock.objects.filter(drill__in=Drill.objects.running(), item__in=chosen)
    already = running.filter(accepted_at=None).values_list("item", flat=True).first()
    if already:
        title = ITEMS[already].title
        raise RefusedError(f"“{title}” is in a drill that still runs. End that first.", "items")
    return chosen


def _owners(items: Collection[str]) -> dict[str, Person | None]:
    entries = CatalogueEntry.objects.filter(pk__in=items, owner__is_active=True).select_related("owner")
    owned = {entry.pk: entry.owner for entry in entries}
    return {item: owned.get(item) for item in items}


def _tell(owners: dict[str, Person | None], by: Visitor) -> None:
    count: defaultdict[Person, int] = defaultdict(int)
    for owner in owners.values():
        if owner:
            count[owner] += 1
    for owner, number in count.items():
        send(DRILL_ASKED, to=owner.email, by=by, items=number, mine=way_to_entries(by, owner))


def _held(clock: int) -> DrillClock:
    found = DrillClock.objects.select_for_update(of=("self",)).select_related("drill", "owner")
    return found.get(pk=clock)


def _marked(clock: DrillClock, mark: Mark, by: Visitor, now: datetime | None) -> DrillClock:
    if clock.drill.ended_at:
        raise RefusedError("This drill is over, and its clocks have stopped.")
    state = clock.times.state
    if state not in TRANSITIONS[mark].before:
        words = state.words.lower()
        raise RefusedError(f"This cannot be done now: it is “{words}”. Look at it once more.")
    times = after_mark(clock.times, mark, now or timezone.now())
    clock.told_at, clock.answered_at, clock.accepted_at = times.told, times.answered, times.accepted
    clock.save()
    record(_ACTS[mark], by=by, about=_about(clock.drill), detail={"item": clock.item})
    return clock


def _about(drill: Drill) -> About:
    return About(DRILL_THING, drill.pk)
