"""What can happen to snapshots, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.data.access import IMPORT_RETURNS

PUT_IN_USE = Act("data.put-in-use", "put … in use", IMPORT_RETURNS)
RETIRED = Act("data.snapshot-retired", "retired …", IMPORT_RETURNS)
VERIFIED = Act("data.snapshot-verified", "checked that … is as it was made", IMPORT_RETURNS)
COMPARED = Act(
    "data.snapshots-compared", "looked at whose records differ between … and another", IMPORT_RETURNS,
    EventKind.READ,
)  # fmt: skip
DIFFERENCES_DOWNLOADED = Act(
    "data.differences-downloaded", "downloaded whose records differ between two snapshots", IMPORT_RETURNS,
    EventKind.EXPORT,
)  # fmt: skip
LIST_DOWNLOADED = Act(
    "data.snapshots-downloaded", "downloaded the list of snapshots", IMPORT_RETURNS, EventKind.EXPORT
)

ACTS = (PUT_IN_USE, RETIRED, VERIFIED, COMPARED, DIFFERENCES_DOWNLOADED, LIST_DOWNLOADED)
