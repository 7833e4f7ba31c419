"""What can happen to imports, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.data.access import IMPORT_RETURNS

BEGUN = Act("data.import-begun", "brought in returns", IMPORT_RETURNS)
MADE = Act("data.snapshot-made", "made a snapshot of returns", IMPORT_RETURNS)
REFUSED = Act("data.import-refused", "brought in returns that could not be used", IMPORT_RETURNS)
CANCELLED = Act("data.import-cancelled", "cancelled …", IMPORT_RETURNS)
PROBLEMS_SEEN = Act("data.problems-seen", "looked at problems in returns", IMPORT_RETURNS, EventKind.READ)
PROBLEMS_DOWNLOADED = Act(
    "data.problems-downloaded", "downloaded problems in returns", IMPORT_RETURNS, EventKind.EXPORT
)
CONFLICTS_SEEN = Act(
    "data.conflicts-seen", "looked at where returns disagree", IMPORT_RETURNS, EventKind.READ
)
CONFLICTS_DOWNLOADED = Act(
    "data.conflicts-downloaded", "downloaded where returns disagree", IMPORT_RETURNS, EventKind.EXPORT
)
WORKBOOK_DOWNLOADED = Act(
    "data.workbook-downloaded",
    "downloaded what is wrong with a file, for the owner of its source",
    IMPORT_RETURNS,
    EventKind.EXPORT,
)
LIST_DOWNLOADED = Act(
    "data.imports-downloaded", "downloaded the list of imports", IMPORT_RETURNS, EventKind.EXPORT
)

ACTS = (
    BEGUN,
    MADE,
    REFUSED,
    CANCELLED,
    PROBLEMS_SEEN,
    PROBLEMS_DOWNLOADED,
    CONFLICTS_SEEN,
    CONFLICTS_DOWNLOADED,
    WORKBOOK_DOWNLOADED,
    LIST_DOWNLOADED,
)
