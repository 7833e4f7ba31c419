"""What happens to cases as a whole, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.cases.access import SEE_CASES, SEE_PROGRESS

CASES_SEEN = Act("cases.all-seen", "looked at the case board of …", SEE_PROGRESS, EventKind.READ)
CASE_OPENED = Act("cases.opened", "opened the case of …", SEE_CASES, EventKind.READ)

ACTS = (CASES_SEEN, CASE_OPENED)
