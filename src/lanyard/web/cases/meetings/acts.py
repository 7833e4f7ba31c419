"""What happens to meetings about a child, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.cases.access import KEEP_CASES

MEETING_CHANGED = Act("cases.meeting-changed", "changed what a meeting about … needs", KEEP_CASES)
MEETING_REOPENED = Act("cases.meeting-reopened", "opened a meeting about … again", KEEP_CASES)
ATTENDEE_ADDED = Act("cases.attendee-added", "added somebody to a meeting about …", KEEP_CASES)
ATTENDEE_CHANGED = Act("cases.attendee-changed", "changed who comes to a meeting about …", KEEP_CASES)
ATTENDEE_REMOVED = Act("cases.attendee-removed", "took somebody out of a meeting about …", KEEP_CASES)

ACTS = (MEETING_CHANGED, MEETING_REOPENED, ATTENDEE_ADDED, ATTENDEE_CHANGED, ATTENDEE_REMOVED)
