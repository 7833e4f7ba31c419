"""What happens to inspections as a whole, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.inspections.access import ENTER_CALL, SEE_INSPECTIONS

ENDED = Act("inspections.ended", "said that … is over", ENTER_CALL)
REOPENED = Act("inspections.reopened", "said that … is not over yet", ENTER_CALL)
LIST_DOWNLOADED = Act(
    "inspections.list-downloaded", "downloaded the list of inspections", SEE_INSPECTIONS, EventKind.EXPORT
)

ACTS = (ENDED, REOPENED, LIST_DOWNLOADED)
