"""What happens in inspections, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.inspections.access import ENTER_CALL, REHEARSE

CALL_ENTERED = Act("inspections.call-entered", "entered the call of …", ENTER_CALL)
REHEARSAL_STARTED = Act("inspections.rehearsal-started", "started …", REHEARSE)
DATE_TOLD = Act("inspections.date-told", "changed a date of …", ENTER_CALL)

ACTS = (CALL_ENTERED, REHEARSAL_STARTED, DATE_TOLD)
