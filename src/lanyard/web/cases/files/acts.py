"""What happens with files of cases, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.cases.access import SEE_CASES

FILE_TAKEN_OUT = Act("cases.file-taken-out", "opened a file of …", SEE_CASES, EventKind.READ)

ACTS = (FILE_TAKEN_OUT,)
