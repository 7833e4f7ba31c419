"""Who sees and prepares the meetings about a child."""

from lanyard.web.access.routes import Route
from lanyard.web.cases.access import CASE, KEEP_CASES, SEE_CASES

MEETING = "case-meeting"
ATTENDEE = "case-attendee"
"""The kinds of thing that meetings about a child and who belongs in them are, in addresses and the record."""

ROUTES = (
    Route("cases:meetings", SEE_CASES, about=CASE, reads_child=True),
    Route("cases:change-meeting", KEEP_CASES, about=MEETING, reads_child=True),
    Route("cases:add-attendee", KEEP_CASES, about=MEETING, reads_child=True),
    Route("cases:reopen-meeting", KEEP_CASES, about=MEETING, reads_child=True),
    Route("cases:change-attendee", KEEP_CASES, about=ATTENDEE, reads_child=True),
    Route("cases:remove-attendee", KEEP_CASES, about=ATTENDEE, reads_child=True),
)
