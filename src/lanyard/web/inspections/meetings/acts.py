"""What happens with meetings, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.inspections.access import ARRANGE, DO_TASKS

PLACED = Act("meetings.placed", "placed …", ARRANGE)
TAKEN_OFF = Act("meetings.taken-off", "took … off its day", ARRANGE)
WRITTEN = Act("meetings.written", "wrote the agenda or notes of …", ARRANGE)
ACTION_ADDED = Act("meetings.action-added", "added an action of …", ARRANGE)
ACTION_DONE = Act("meetings.action-done", "did an action of …", DO_TASKS)
ACTION_REOPENED = Act("meetings.action-reopened", "opened an action of … again", DO_TASKS)

ACTS = (PLACED, TAKEN_OFF, WRITTEN, ACTION_ADDED, ACTION_DONE, ACTION_REOPENED)
