"""What happens to inspections as a whole and to the calls noted in them, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.inspections.access import ENTER_CALL, SEE_INSPECTIONS

ENDED = Act("inspections.ended", "said that … is over", ENTER_CALL)
REOPENED = Act("inspections.reopened", "said that … is not over yet", ENTER_CALL)
CALL_ADDED = Act("inspections.call-added", "noted a call in …", ENTER_CALL)
CALL_CHANGED = Act("inspections.call-changed", "changed a call in …", ENTER_CALL)
CALL_REMOVED = Act("inspections.call-removed", "removed a call from …", ENTER_CALL)
CALL_BACK = Act("inspections.call-back", "put a call back into …", ENTER_CALL)
LIST_DOWNLOADED = Act(
    "inspections.list-downloaded", "downloaded the list of inspections", SEE_INSPECTIONS, EventKind.EXPORT
)

ACTS = (ENDED, REOPENED, CALL_ADDED, CALL_CHANGED, CALL_REMOVED, CALL_BACK, LIST_DOWNLOADED)
