"""What happens with notes on the method, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.inspections.access import NOTE_METHOD, SEE_INSPECTIONS

NOTED = Act("method.noted", "noted …", NOTE_METHOD)
CHANGED = Act("method.changed", "changed what was noted: …", NOTE_METHOD)
RAISED = Act("method.raised", "said that this was raised: …", NOTE_METHOD)
NOT_RAISED = Act("method.not-raised", "said that this was not raised: …", NOTE_METHOD)
DOWNLOADED = Act(
    "method.downloaded", "downloaded what people say about the method", SEE_INSPECTIONS, EventKind.EXPORT
)

ACTS = (NOTED, CHANGED, RAISED, NOT_RAISED, DOWNLOADED)
