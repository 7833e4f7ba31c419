"""What happens with what is written about a child, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.cases.access import GIVE_PARTS, KEEP_CASES

BEGUN = Act("cases.writing-begun", "began to have something written about …", KEEP_CASES)
WRITTEN = Act("cases.written", "wrote about …", GIVE_PARTS)
HANDED_IN = Act("cases.handed-in", "handed in what is written about …", GIVE_PARTS)
SENT_BACK = Act("cases.sent-back", "sent back what is written about …", KEEP_CASES)
ACCEPTED = Act("cases.accepted", "accepted what is written about …", KEEP_CASES)
ACCEPTING_UNDONE = Act("cases.accepting-undone", "undid accepting what is written about …", KEEP_CASES)
TAKEN_OUT = Act(
    "cases.writing-taken-out", "took out as a file what is written about …", GIVE_PARTS, EventKind.EXPORT
)

ACTS = (BEGUN, WRITTEN, HANDED_IN, SENT_BACK, ACCEPTED, ACCEPTING_UNDONE, TAKEN_OUT)
