"""What can happen to queries, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.data.access import IMPORT_RETURNS

ACCEPTED = Act("data.queries-accepted", "accepted queries in the returns of …", IMPORT_RETURNS)
TAKEN_BACK = Act("data.acceptance-taken-back", "took back …", IMPORT_RETURNS)
LIST_DOWNLOADED = Act(
    "data.accepted-downloaded", "downloaded the list of accepted queries", IMPORT_RETURNS, EventKind.EXPORT
)

ACTS = (ACCEPTED, TAKEN_BACK, LIST_DOWNLOADED)
