"""How the record of what happened names inspections."""

from collections.abc import Collection

from django.urls import reverse

from lanyard.web.audit.things import Names, Thing
from lanyard.web.inspections.models import Inspection, Meeting, Task


def _inspections(ids: Collection[str]) -> Names:
    found = Inspection.objects.filter(pk__in=[int(each) for each in ids if each.isdecimal()])
    return {str(each.pk): str(each) for each in found}


def _tasks(ids: Collection[str]) -> Names:
    found = Task.objects.filter(pk__in=[int(each) for each in ids if each.isdecimal()])
    return {str(pk): title for pk, title in found.values_list("pk", "title")}


def _meetings(ids: Collection[str]) -> Names:
    found = Meeting.objects.filter(pk__in=[int(each) for each in ids if each.isdecimal()])
    return {str(pk): title for pk, title in found.values_list("pk", "title")}


def _meeting(identity: str) -> str:
    return reverse("inspections:meeting", args=[identity])


def _board(identity: str) -> str:
    return reverse("inspections:board", args=[identity])


THINGS = (
    Thing("inspection", "Inspection", _inspections, address=_board),
    Thing("meeting", "Meeting", _meetings, address=_meeting),
    Thing("task", "Task", _tasks),
)
