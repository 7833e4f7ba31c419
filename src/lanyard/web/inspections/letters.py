"""What people are written to about an inspection. No message names a child, or anybody else."""

from collections.abc import Iterable

from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.messages import DATES_MOVED, REHEARSAL_DATES_MOVED
from lanyard.web.inspections.models import DateMove, Task, ToldPerson
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.models import Person


def tell_owners(move: DateMove, tasks: Iterable[Task], *, by: Visitor) -> None:
    """Writes to everybody whose tasks moved, once each, and keeps who was told."""
    counts: dict[Person, int] = {}
    for task in tasks:
        for person in (task.owner, task.deputy):
            if person:
                counts[person] = counts.get(person, 0) + 1
    message = REHEARSAL_DATES_MOVED if move.inspection.is_rehearsal else DATES_MOVED
    for person, count in counts.items():
        send(message, to=person.email, by=by, tasks=count, mine=Link("inspections:mine"))
        ToldPerson.objects.create(move=move, person=person)
