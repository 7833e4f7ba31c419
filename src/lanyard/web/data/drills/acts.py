"""What can happen in drills, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.data.access import DRILL, KEEP_OWN_ENTRIES

STARTED = Act("data.drill-started", "started …", DRILL)
ANSWERED = Act("data.drill-answered", "got out what was asked for in …", KEEP_OWN_ENTRIES)
ACCEPTED = Act("data.drill-accepted", "accepted what was got out in …", DRILL)
SENT_BACK = Act("data.drill-sent-back", "sent back what was got out in …", DRILL)
ENDED = Act("data.drill-ended", "ended …", DRILL)

ACTS = (STARTED, ANSWERED, ACCEPTED, SENT_BACK, ENDED)
"""All are about a drill: the item stands in the detail."""
