"""What happens with meetings, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.inspections.access import ARRANGE, DO_TASKS

PLACED = Act("meetings.placed", "placed …", ARRANGE)
TAKEN_OFF = Act("meetings.taken-off", "took … off its day", ARRANGE)
WRITTEN = Act("meetings.written", "wrote the agenda or notes of …", ARRANGE)
ACTION_ADDED = Act("meetings.action-added", "added an action of …", ARRANGE)
ACTION_DONE = Act("meetings.action-done", "did an action of …", DO_TASKS)
ACTION_REOPENED = Act("meetings.action-reopened", "opened an action of … again", DO_TASKS)
ADDED = Act("meetings.added", "added …", ARRANGE)
REMOVED = Act("meetings.removed", "took away a meeting of …", ARRANGE)
ATTENDEES_ADDED = Act("meetings.attendees-added", "said who comes to …", ARRANGE)
ATTENDEE_REMOVED = Act("meetings.attendee-removed", "said who does not come to …", ARRANGE)
ATTENDEE_BACK = Act("meetings.attendee-back", "said who comes to … after all", ARRANGE)

ACTS = (
    PLACED,
    TAKEN_OFF,
    WRITTEN,
    ACTION_ADDED,
    ACTION_DONE,
    ACTION_REOPENED,
    ADDED,
    REMOVED,
    ATTENDEES_ADDED,
    ATTENDEE_REMOVED,
    ATTENDEE_BACK,
)
