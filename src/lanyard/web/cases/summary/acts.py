"""What happens with summaries, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.cases.access import SEE_CASES

SUMMARY_TAKEN_OUT = Act(
    "cases.summary-taken-out", "took out the summary of … as a file", SEE_CASES, EventKind.EXPORT
)
ACTS = (SUMMARY_TAKEN_OUT,)
