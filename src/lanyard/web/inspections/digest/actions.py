"""Sends everybody with open tasks one message a working morning, and lets people turn theirs off."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from django.db import transaction

from lanyard.web.access.visitor import Interface, Visitor, check_may, the_program
from lanyard.web.audit.record import PERSON, About, record
from lanyard.web.inspections.access import DO_TASKS
from lanyard.web.inspections.board.sorting import Clock, Place, place_of
from lanyard.web.inspections.messages import DIGEST
from lanyard.web.inspections.models import DigestDay, DigestOff, Inspection, Task
from lanyard.web.inspections.tasks.actions.links import way_to_tasks
from lanyard.web.inspections.tasks.acts import DIGEST_TURNED
from lanyard.web.mail.sending import send
from lanyard.web.people.models import Person

Counts = Counter[Place]
"""How many tasks somebody has in each place of the board."""


def wants_digest(person: int | None) -> bool:
    """Whether somebody gets the message of each morning: everybody does who has not turned it off."""
    return not DigestOff.objects.filter(person=person).exists()


@transaction.atomic
def turn_digest(*, by: Visitor, is_wanted: bool) -> bool:
    """Turns one's own message of each morning on or off, and says which. Raises `NotAllowedError`."""
    check_may(by, DO_TASKS)
    if is_wanted:
        DigestOff.objects.filter(person=by.person).delete()
    else:
        DigestOff.objects.get_or_create(person=Person.objects.get(pk=by.person or 0))
    record(DIGEST_TURNED, by=by, about=About(PERSON, by.person or 0), detail={"is_wanted": is_wanted})
    return is_wanted


def digests(clock: Clock) -> dict[Person, Counts]:
    """Who gets a message this morning, with the counts it says. Nothing that is only rehearsed counts.

    Days off that an inspection's rules heed are no working days: nobody hears of its tasks on one. Three
    queries.
    """
    clocks = _clocks(clock)
    found = Task.objects.open().filter(inspection__in=clocks).select_related("owner", "deputy")
    off = set(DigestOff.objects.values_list("person", flat=True))
    counts: dict[Person, Counts] = {}
    for task in found:
        for person in _doing(task):
            if person.is_active and person.pk not in off:
                counts.setdefault(person, Counter())[place_of(task, clocks[task.inspection_id])] += 1
    return counts


@transaction.atomic
def send_digests(*, clock: Clock) -> int:
    """Sends the messages of a day, and says how many. On a day on which they went out already, none."""
    if not _is_first(clock.today):
        return 0
    found = digests(clock)
    by = the_program(Interface.JOB)
    for person, counts in found.items():
        send(
            DIGEST,
            to=person.email,
            by=by,
            late=counts[Place.LATE],
            today=counts[Place.NOW],
            soon=counts[Place.NEXT],
            mine=way_to_tasks(by, person),
        )
    return len(found)


def _clocks(clock: Clock) -> dict[int, Clock]:
    """The clock of each real inspection that runs and in which people work today."""
    running = Inspection.objects.running().real().only("days_off", "ended_on")
    return {
        inspection.pk: Clock.of(inspection, clock.now)
        for inspection in running
        if clock.today.isoformat() not in inspection.days_off
    }


def _is_first(day: date) -> bool:
    """Claims the day. Of two workers that try, the database lets one."""
    _, is_new = DigestDay.objects.get_or_create(day=day)
    return is_new


def _doing(task: Task) -> Iterable[Person]:
    return [person for person in (task.owner, task.deputy) if person]
