"""What people are written to in a rehearsal. Every subject begins with the word "Rehearsal"."""

from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.messages import REHEARSAL_ASKED, REHEARSAL_STARTED
from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.inspections.tasks.actions.links import way_to_tasks
from lanyard.web.mail.sending import send
from lanyard.web.people.models import Person


def tell_players(inspection: Inspection, people: list[Person], *, by: Visitor) -> int:
    """Writes to everybody who plays that the rehearsal has begun. Gives how many."""
    for person in people:
        mine = way_to_tasks(by, person)
        send(REHEARSAL_STARTED, to=person.email, by=by, notified=inspection.notified, mine=mine)
    return len(people)


def tell_owner(task: Task, owner: Person, *, by: Visitor) -> None:
    """Tells the owner of a request that it is asked for."""
    send(REHEARSAL_ASKED, to=owner.email, by=by, requests=1, due=task.due, mine=way_to_tasks(by, owner))


def tell_owner_of_many(owner: Person, number: int, *, by: Visitor) -> None:
    """Tells somebody in one message that several requests of theirs are asked for."""
    send(REHEARSAL_ASKED, to=owner.email, by=by, requests=number, due=None, mine=way_to_tasks(by, owner))
