"""What happens with queries and lines of enquiry, as the record speaks of it."""

from collections.abc import Mapping

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.inspections.access import NOTE_ENQUIRIES, SEE_INSPECTIONS
from lanyard.web.inspections.enquiries.rules import MOVES

NOTED = Act("enquiries.noted", "noted the query …", NOTE_ENQUIRIES)
CHANGED = Act("enquiries.changed", "changed …", NOTE_ENQUIRIES)
LINKED = Act("enquiries.linked", "said whom, which visits and what evidence … concerns", NOTE_ENQUIRIES)
NOTE_ADDED = Act("enquiries.note-added", "added a note to …", NOTE_ENQUIRIES)
TAKEN_BACK = Act("enquiries.taken-back", "took back what they did with …", NOTE_ENQUIRIES)
DOWNLOADED = Act("enquiries.downloaded", "downloaded a list of queries", SEE_INSPECTIONS, EventKind.EXPORT)
MOVE_ACTS: Mapping[str, Act] = {
    name: Act(f"enquiries.{name}", move.recorded, move.needs) for name, move in MOVES.items()
}

ACTS = (NOTED, CHANGED, LINKED, NOTE_ADDED, TAKEN_BACK, DOWNLOADED, *MOVE_ACTS.values())
