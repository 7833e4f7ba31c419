"""Cases follow the inspectors' choice: who falls out of it is stood down, who steps in is chosen."""

from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import Case, Place
from lanyard.web.draws.choices.following import Change

FOLLOWER = "cases"


def follow(_by: Visitor, change: Change) -> None:
    """Gives each open case the place that its child has now. The event is that of the choice itself.

    Of whoever was never in the choice, such as a child whose case was opened by hand, nothing is changed.
    """
    before = {child.pseudonym for child in change.before.children} if change.before else set()
    now = {child.pseudonym: Place(child.place.value) for child in change.after.children}
    because = change.because.value if change.because else ""
    named = Case.objects.select_for_update().filter(inspection=change.after.inspection)
    for case in named.filter(pseudonym__in=[*before, *now]):
        place = now.get(case.pseudonym, Place.STOOD_DOWN)
        if case.place == place:
            continue
        case.place, case.version = place, case.version + 1
        case.stood_down_because = because if place == Place.STOOD_DOWN else ""
        case.save()
