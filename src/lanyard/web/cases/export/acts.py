"""What happens when the file of a case leaves the service, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.cases.access import KEEP_CASES

CASE_EXPORTED = Act("cases.exported", "took out the whole file of …", KEEP_CASES, EventKind.EXPORT)

ACTS = (CASE_EXPORTED,)
