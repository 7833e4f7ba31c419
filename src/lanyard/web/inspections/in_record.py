"""How the record of what happened names inspections."""

from collections.abc import Collection

from django.urls import reverse

from lanyard.web.audit.things import Names, Thing, numbers_in
from lanyard.web.inspections.models import AreaDaysOff, Enquiry, Inspection, Meeting, MethodNote, Task


def _inspections(ids: Collection[str]) -> Names:
    found = Inspection.objects.filter(pk__in=numbers_in(ids))
    return {str(each.pk): str(each) for each in found}


def _tasks(ids: Collection[str]) -> Names:
    found = Task.objects.filter(pk__in=numbers_in(ids))
    return {str(pk): title for pk, title in found.values_list("pk", "title")}


def _meetings(ids: Collection[str]) -> Names:
    found = Meeting.objects.filter(pk__in=numbers_in(ids))
    return {str(pk): title for pk, title in found.values_list("pk", "title")}


def _enquiries(ids: Collection[str]) -> Names:
    """Queries end with a question mark, so that they are quoted."""
    found = Enquiry.objects.filter(pk__in=numbers_in(ids))
    return {str(pk): f"“{title}”" for pk, title in found.values_list("pk", "title")}


def _enquiry(identity: str) -> str:
    return reverse("inspections:enquiry", args=[identity])


def _meeting(identity: str) -> str:
    return reverse("inspections:meeting", args=[identity])


def _method_notes(ids: Collection[str]) -> Names:
    found = MethodNote.objects.filter(pk__in=numbers_in(ids))
    return {str(note.pk): str(note) for note in found}


def _board(identity: str) -> str:
    return reverse("inspections:board", args=[identity])


def _days_off(ids: Collection[str]) -> Names:
    found = AreaDaysOff.objects.filter(pk__in=numbers_in(ids))
    return {str(pk): name for pk, name in found.values_list("pk", "name")}


THINGS = (
    Thing("days-off", "Days off", _days_off),
    Thing("enquiry", "Query", _enquiries, address=_enquiry),
    Thing("inspection", "Inspection", _inspections, address=_board),
    Thing("meeting", "Meeting", _meetings, address=_meeting),
    Thing("method-note", "Note on the method", _method_notes),
    Thing("task", "Task", _tasks),
)
