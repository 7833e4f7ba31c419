"""What happens to the area's days off, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.inspections.access import ENTER_CALL, SEE_INSPECTIONS

ADDED = Act("days-off.added", "added …", ENTER_CALL)
CHANGED = Act("days-off.changed", "changed …", ENTER_CALL)
REMOVED = Act("days-off.removed", "removed …", ENTER_CALL)
PUT_BACK = Act("days-off.put-back", "put back …", ENTER_CALL)
IMPORTED = Act("days-off.imported", "brought in days off from a file", ENTER_CALL)
LIST_DOWNLOADED = Act(
    "days-off.list-downloaded", "downloaded the list of days off", SEE_INSPECTIONS, EventKind.EXPORT
)

ACTS = (ADDED, CHANGED, REMOVED, PUT_BACK, IMPORTED, LIST_DOWNLOADED)
