"""What the team is written to when the call has come. The message names nobody."""

from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.messages import CALL_CAME
from lanyard.web.inspections.models import Inspection
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.models import Person


def tell_team(inspection: Inspection, *, by: Visitor) -> int:
    """Writes once to everybody in the team, and to whoever owns a task or stands in. Gives how many."""
    people = people_in_play(inspection)
    for person in people:
        send(CALL_CAME, to=person.email, by=by, notified=inspection.notified, mine=Link("inspections:mine"))
    return len(people)


def people_in_play(inspection: Inspection) -> list[Person]:
    """Everybody in the team, and whoever owns a task or stands in."""
    return list(Person.objects.filter(pk__in=_team(inspection)).order_by("pk"))


def _team(inspection: Inspection) -> set[int]:
    members = inspection.team.exclude(person=None).values_list("person", flat=True)
    doers = inspection.tasks.values_list("owner", "deputy")
    return {*members, *(person for pair in doers for person in pair if person)}
