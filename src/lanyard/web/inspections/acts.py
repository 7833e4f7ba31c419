"""What happens in inspections, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.inspections.access import ENTER_CALL, REHEARSE, SEE_INSPECTIONS

CALL_ENTERED = Act("inspections.call-entered", "entered the call of …", ENTER_CALL)
REHEARSAL_STARTED = Act("inspections.rehearsal-started", "started …", REHEARSE)
DATE_TOLD = Act("inspections.date-told", "changed a date of …", ENTER_CALL)

INSPECTIONS_TAKEN = Act(
    "inspections.list-taken", "took the list of inspections with a program", SEE_INSPECTIONS, EventKind.EXPORT
)
INSPECTION_TAKEN = Act(
    "inspections.taken", "took the dates of … with a program", SEE_INSPECTIONS, EventKind.EXPORT
)
TASKS_TAKEN = Act(
    "inspections.tasks-taken",
    "took the tasks of an inspection with a program",
    SEE_INSPECTIONS,
    EventKind.EXPORT,
)

ACTS = (CALL_ENTERED, REHEARSAL_STARTED, DATE_TOLD, INSPECTIONS_TAKEN, INSPECTION_TAKEN, TASKS_TAKEN)
