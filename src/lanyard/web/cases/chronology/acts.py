"""What happens with chronologies, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.cases.access import GIVE_PARTS, KEEP_CASES, SEE_CASES

ENTRIES_ADDED = Act("chronology.added", "added to the chronology of …", GIVE_PARTS)
ENTRY_CHANGED = Act("chronology.changed", "changed an entry in the chronology of …", KEEP_CASES)
ENTRY_REMOVED = Act("chronology.removed", "removed an entry from the chronology of …", KEEP_CASES)
ENTRY_PUT_BACK = Act("chronology.put-back", "put back an entry into the chronology of …", KEEP_CASES)
JOINED = Act("chronology.joined", "joined two entries in the chronology of …", KEEP_CASES)
KEPT_APART = Act("chronology.kept-apart", "kept two entries apart in the chronology of …", KEEP_CASES)
DECISION_UNDONE = Act(
    "chronology.decision-undone", "undid a decision on two entries in the chronology of …", KEEP_CASES
)
PART_DONE = Act("chronology.part-done", "finished their part of the chronology of …", GIVE_PARTS)
DOWNLOADED = Act("chronology.downloaded", "downloaded the chronology of …", SEE_CASES, EventKind.EXPORT)

ACTS = (
    ENTRIES_ADDED,
    ENTRY_CHANGED,
    ENTRY_REMOVED,
    ENTRY_PUT_BACK,
    JOINED,
    KEPT_APART,
    DECISION_UNDONE,
    PART_DONE,
    DOWNLOADED,
)
