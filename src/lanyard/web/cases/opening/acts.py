"""What happens when cases are opened and children stand down, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.cases.access import KEEP_CASES

CASES_OPENED = Act("cases.begun", "opened cases of …", KEEP_CASES)
NAMED_READ = Act(
    "cases.named-read", "read who the children are that inspectors chose in …", KEEP_CASES, EventKind.READ
)
CASE_CHANGED = Act("cases.changed", "changed what is known of …", KEEP_CASES)
STOOD_DOWN = Act("cases.stood-down", "stood down …", KEEP_CASES)
STANDING_DOWN_UNDONE = Act("cases.standing-down-undone", "took back that … was stood down", KEEP_CASES)

ACTS = (CASES_OPENED, NAMED_READ, CASE_CHANGED, STOOD_DOWN, STANDING_DOWN_UNDONE)
