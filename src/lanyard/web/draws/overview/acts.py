"""What can happen to the list of all draws, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.draws.access import SEE_DRAWS

DRAWS_DOWNLOADED = Act("draws.downloaded", "downloaded the list of draws", SEE_DRAWS, EventKind.EXPORT)

ACTS = (DRAWS_DOWNLOADED,)
