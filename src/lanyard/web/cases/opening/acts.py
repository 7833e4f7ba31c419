"""What happens when cases are opened, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.cases.access import KEEP_CASES

CASES_OPENED = Act("cases.begun", "opened cases of …", KEEP_CASES)

ACTS = (CASES_OPENED,)
